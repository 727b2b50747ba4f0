import type { Node } from 'prosemirror-model';
import type { Mapping, Step, StepMap } from 'prosemirror-transform';
import { rangesOf, sliceText } from './steps';

/** Words that someone else wrote and a late delete took, although its author had not seen them. */
export interface Swallowed {
  /** Index of the deleting step among the applied ones. */
  step: number;
  /** Index of the step in the missed list that had brought the words (the first, when several of one author stood side by side). */
  missed: number;
  /** Where they stood, in the new head. */
  from: number;
  slice: unknown;
  text: string;
}

interface Unseen {
  from: number;
  to: number;
  missed: number;
}

/**
 * Follows what a late batch could not know: every range that the missed steps inserted, on through later steps. Cheap to leave out
 * for a batch that deletes nothing, which is nearly all of them.
 */
export class UnseenInsertions {
  private unseen: Unseen[] = [];
  readonly swallowed: Swallowed[] = [];

  constructor(
    missed: readonly StepMap[],
    private readonly authors: readonly unknown[],
  ) {
    missed.forEach((map, index) => {
      this.map(map);
      map.forEach((_oldStart, _oldEnd, from, to) => {
        if (to > from && this.authors[index] !== null) this.unseen.push({ from, to, missed: index });
      });
    });
    this.unseen.sort((a, b) => a.from - b.from);
  }

  static deletes(steps: readonly Step[]): boolean {
    return steps.some((step) => rangesOf(step).some((size, index) => index % 3 === 1 && size > 0));
  }

  /** To be told of each step in order, with the text as it was before the step. */
  apply(step: Step, index: number, before: Node): void {
    const map = step.getMap();
    const taken: Unseen[] = [];
    map.forEach((from, to) => {
      for (const range of this.unseen) {
        const overlap = { from: Math.max(from, range.from), to: Math.min(to, range.to), missed: range.missed };
        if (overlap.from < overlap.to) taken.push(overlap);
      }
    });
    for (const earlier of this.swallowed) earlier.from = map.map(earlier.from);
    for (const { from, to, missed } of this.joined(taken)) {
      const slice = before.slice(from, to);
      const text = sliceText(slice);
      if (text.trim()) this.swallowed.push({ step: index, missed, from: map.map(from), slice: slice.toJSON(), text });
    }
    this.map(map);
  }

  /** Letters typed one by one, each its own step, are one loss and one line for their author. */
  private joined(ranges: Unseen[]): Unseen[] {
    const result: Unseen[] = [];
    for (const range of ranges.sort((a, b) => a.from - b.from)) {
      const last = result.at(-1);
      if (last && last.to === range.from && this.sameAuthor(last.missed, range.missed)) last.to = range.to;
      else result.push(range);
    }
    return result;
  }

  private sameAuthor(a: number, b: number): boolean {
    return a === b || (this.authors.length > 0 && this.authors[a] === this.authors[b]);
  }

  private map(map: StepMap | Mapping): void {
    this.unseen = this.unseen.flatMap((range) => {
      const from = map.map(range.from, 1);
      const to = map.map(range.to, -1);
      return from < to ? [{ ...range, from, to }] : [];
    });
  }
}
