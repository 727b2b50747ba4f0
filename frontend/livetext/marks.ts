import type { EditorState } from 'prosemirror-state';
import type { StepMap } from 'prosemirror-transform';
import { localMapping } from './collab';

/** Words that something outside of the text is about; in the text on the screen as given by {@link Marks.shown}. */
export interface Mark {
  /** What is about them. */
  key: string;
  style: string;
  from: number;
  to: number;
}

/** As it is told: in the text of a version. */
export interface MarkAt extends Mark {
  version: number;
}

const VERSIONS_KEPT = 200;

/** Where marked words are. They are told for a version; they are brought to ours, and wait when that version is still to come. */
export class Marks {
  private told: readonly MarkAt[] = [];
  private present: readonly Mark[] = [];
  private early: readonly MarkAt[] = [];
  private recent: { version: number; maps: readonly StepMap[] }[] = [];

  /** All there are from now on. Where the way to ours is not known, or not yet, a mark stays where it was. */
  tell(marks: readonly MarkAt[], version: number): void {
    const known = new Map(this.present.map((mark) => [mark.key, mark]));
    this.told = marks;
    this.early = marks.filter((mark) => mark.version > version);
    this.present = marks.flatMap((mark) => this.place(mark, version) ?? known.get(mark.key) ?? []);
  }

  /** To be told of each batch: its steps lead from `version` to the next. */
  moved(version: number, maps: readonly StepMap[]): void {
    this.recent = [...this.recent.slice(1 - VERSIONS_KEPT), { version, maps }];
    this.present = this.present.flatMap((mark) => through(mark, maps) ?? []);
    const due = this.early.filter((mark) => mark.version <= version + 1);
    if (due.length === 0) return;
    const keys = new Set(due.map(({ key }) => key));
    this.early = this.early.filter((mark) => !keys.has(mark.key));
    this.present = [
      ...this.present.filter(({ key }) => !keys.has(key)),
      ...due.flatMap((mark) => this.place(mark, version + 1) ?? []),
    ];
  }

  /** The text came anew, at a version. */
  anew(version: number): void {
    this.recent = [];
    this.present = [];
    this.tell(this.told, version);
  }

  shown(state: EditorState): Mark[] {
    const mapping = localMapping(state);
    return this.present.flatMap((mark) => {
      const from = mapping.map(mark.from, 1);
      const to = Math.min(mapping.map(mark.to, -1), state.doc.content.size);
      return from < to ? [{ ...mark, from, to }] : [];
    });
  }

  /** Null when the way from its version is not known. */
  private place({ key, style, version, from, to }: MarkAt, ours: number): Mark | null {
    const since = this.recent.filter((each) => each.version >= version);
    if (version > ours || ours - version !== since.length) return null;
    return through(
      { key, style, from, to },
      since.flatMap(({ maps }) => maps),
    );
  }
}

/** What is written at its edges does not belong to it. */
function through(mark: Mark, maps: readonly StepMap[]): Mark | null {
  const from = maps.reduce((pos, map) => map.map(pos, 1), mark.from);
  const to = maps.reduce((pos, map) => map.map(pos, -1), mark.to);
  return from < to ? { ...mark, from, to } : null;
}
