import { Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { StepMap } from 'prosemirror-transform';
import { toLocal } from './collab';
import { schema } from './schema';

/** Words that have no place in the text any more; `LiveDocument.bringBack` writes them again. */
export interface Notice {
  /** `swallowed`: deleted by someone who had not seen them. `dropped`: written at a place that was gone by then. */
  kind: 'swallowed' | 'dropped';
  /** Member id of the one who deleted; absent for what was dropped. */
  by?: string;
  text: string;
  slice: unknown;
  /** Where they stood, brought along with the text of the version. */
  position?: number;
}

export class Notices {
  private notices: Notice[] = [];

  add(notice: Notice): void {
    this.notices.push(notice);
  }

  forget(notice: Notice): void {
    this.notices = this.notices.filter((each) => each !== notice);
  }

  clear(): void {
    this.notices = [];
  }

  moved(maps: readonly StepMap[]): void {
    for (const notice of this.notices) {
      if (notice.position !== undefined) notice.position = maps.reduce((pos, map) => map.map(pos, -1), notice.position);
    }
  }
}

/** Writes the words where they stood, or at the caret when that is not known. */
export function bringBackTransaction(state: EditorState, { position, slice }: Notice): Transaction {
  const at = position === undefined ? state.selection.from : toLocal(state, position);
  const pos = Math.min(at, state.doc.content.size);
  return state.tr.replaceRange(pos, pos, Slice.fromJSON(schema, slice));
}
