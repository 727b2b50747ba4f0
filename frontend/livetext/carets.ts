import type { EditorState } from 'prosemirror-state';
import type { StepMap } from 'prosemirror-transform';
import { collabState, toConfirmed, toLocal } from './collab';
import type { CaretAt, ClientFrame } from './frames';

/** Another person's caret; in the text of the version as stored, in the text on the screen as given by {@link Carets.shown}. */
export interface Caret {
  client: string;
  /** Member id. */
  by: string;
  anchor: number;
  head: number;
}

const VERSIONS_KEPT = 200;

/** Where the others are. A caret is told for a version; it is brought to ours, and kept when that version is still to come. */
export class Carets {
  private readonly present = new Map<string, Caret>();
  private early: CaretAt[] = [];
  private recent: { version: number; client: string; maps: readonly StepMap[] }[] = [];

  told(caret: CaretAt, version: number): void {
    if (caret.anchor === null || caret.head === null) {
      this.present.delete(caret.client);
      this.early = this.early.filter((each) => each.client !== caret.client);
    } else if (caret.version > version) {
      this.early = [...this.early.filter((each) => each.client !== caret.client), caret];
    } else {
      this.place(caret, caret.anchor, caret.head);
    }
  }

  /** To be told of each batch: its steps lead from `version` to the next. */
  moved(version: number, client: string, maps: readonly StepMap[]): void {
    this.recent = [...this.recent.slice(1 - VERSIONS_KEPT), { version, client, maps }];
    for (const caret of this.present.values()) this.present.set(caret.client, through(caret, client, maps));
    const due = this.early.filter((each) => each.version <= version + 1);
    this.early = this.early.filter((each) => each.version > version + 1);
    for (const caret of due) this.told(caret, version + 1);
  }

  clear(): void {
    this.present.clear();
    this.early = [];
    this.recent = [];
  }

  shown(state: EditorState): Caret[] {
    const size = state.doc.content.size;
    const at = (pos: number) => Math.max(0, Math.min(size, toLocal(state, pos)));
    return [...this.present.values()].map((caret) => ({ ...caret, anchor: at(caret.anchor), head: at(caret.head) }));
  }

  private place({ version, by, client }: CaretAt, anchor: number, head: number): void {
    const since = this.recent.filter((each) => each.version >= version);
    this.present.set(
      client,
      since.reduce((caret, each) => through(caret, each.client, each.maps), { client, by, anchor, head } as Caret),
    );
  }
}

/** The writer's own caret goes on with the words, everyone else's stays before what is inserted at it. */
function through(caret: Caret, author: string, maps: readonly StepMap[]): Caret {
  const assoc = caret.client === author ? 1 : -1;
  const at = (pos: number) => maps.reduce((mapped, map) => map.map(mapped, assoc), pos);
  return { ...caret, anchor: at(caret.anchor), head: at(caret.head) };
}

/** The frame that tells where one's own caret is: in the text of the version, as the others have it. */
export function caretFrame(doc: string, state: EditorState, anchor: number | null, head: number | null): ClientFrame {
  const at = (pos: number | null) => (pos === null ? null : toConfirmed(state, Math.min(pos, state.doc.content.size)));
  return { t: 'caret', doc, version: collabState(state).version, anchor: at(anchor), head: at(head) };
}
