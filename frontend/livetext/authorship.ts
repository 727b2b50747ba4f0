import type { Node, Slice } from 'prosemirror-model';
import { ReplaceAroundStep, ReplaceStep, type Step, type StepMap } from 'prosemirror-transform';

export interface Range {
  from: number;
  to: number;
}

/** Whose step it is: another's; my own; or my own that brings back what was there before (undo, redo, the inverse of a waiting step). */
export type StepOrigin = 'theirs' | 'mine' | 'restoring';

interface Taken {
  slice: Slice;
  /** Others' words in it, counted from its start. */
  words: readonly Range[];
}

// Undo reaches 100 events back; more deletions of others' words than that are not undone.
const MOST_REMEMBERED = 200;

/**
 * Which words of the text others wrote since it was opened: what an undo must leave alone. Own letters typed inside such words are
 * not part of them. When an own deletion takes words and an undo brings them back, they are still the others'.
 */
export class OthersWords {
  static readonly none = new OthersWords([], []);

  private constructor(
    readonly ranges: readonly Range[],
    private readonly taken: readonly Taken[],
  ) {}

  within(from: number, to: number): Range[] {
    return this.ranges.flatMap((range) => {
      const part = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
      return part.from < part.to ? [part] : [];
    });
  }

  after(step: Step, before: Node, doc: Node, origin: StepOrigin): OthersWords {
    if (origin !== 'theirs' && !this.ranges.length && !this.taken.length) return this;
    const map = step.getMap();
    const taken = origin === 'theirs' ? this.taken : this.remembering(step, before);
    let ranges = this.ranges.flatMap((range) => mapped(range, map));
    if (origin === 'theirs') ranges = joined([...ranges, ...insertedWords(map, doc)]);
    else if (origin === 'restoring') ranges = joined([...ranges, ...this.broughtBack(step)]);
    return new OthersWords(ranges, taken);
  }

  private remembering(step: Step, before: Node): readonly Taken[] {
    if (!isReplace(step)) return this.taken;
    const { from, gapFrom, gapTo, to } = extent(step);
    const words = [
      ...this.within(from, gapFrom).map(moved(-from)),
      ...this.within(gapTo, to).map(moved(gapFrom - from - gapTo)),
    ];
    if (!words.length) return this.taken;
    const { slice } = step.invert(before) as ReplaceStep | ReplaceAroundStep;
    return [...this.taken.slice(1 - MOST_REMEMBERED), { slice, words }];
  }

  private broughtBack(step: Step): Range[] {
    if (!isReplace(step) || !step.slice.size) return [];
    const memory = this.taken.findLast(({ slice }) => slice.eq(step.slice));
    const { from, gapFrom, gapTo } = extent(step);
    const insert = step instanceof ReplaceAroundStep ? step.insert : step.slice.size;
    return memory?.words.map((word) => moved(word.from < insert ? from : from + gapTo - gapFrom)(word)) ?? [];
  }
}

function isReplace(step: Step): step is ReplaceStep | ReplaceAroundStep {
  return step instanceof ReplaceStep || step instanceof ReplaceAroundStep;
}

/** A plain replacement is one whose gap is nothing, at its end. */
function extent(step: ReplaceStep | ReplaceAroundStep): { from: number; gapFrom: number; gapTo: number; to: number } {
  return step instanceof ReplaceAroundStep ? step : { from: step.from, gapFrom: step.to, gapTo: step.to, to: step.to };
}

function moved(by: number): (range: Range) => Range {
  return ({ from, to }) => ({ from: from + by, to: to + by });
}

function mapped(range: Range, map: StepMap): Range[] {
  let parts = [{ from: map.map(range.from, 1), to: map.map(range.to, -1) }];
  map.forEach((_oldStart, _oldEnd, from, to) => {
    if (from < to) parts = parts.flatMap((part) => without(part, from, to));
  });
  return parts.filter((part) => part.from < part.to);
}

function without(range: Range, from: number, to: number): Range[] {
  if (to <= range.from || from >= range.to) return [range];
  return [
    { from: range.from, to: from },
    { from: to, to: range.to },
  ];
}

function insertedWords(map: StepMap, doc: Node): Range[] {
  const words: Range[] = [];
  map.forEach((_oldStart, _oldEnd, from, to) => {
    if (from === to) return;
    doc.nodesBetween(from, to, (node, pos) => {
      if (node.isText) words.push({ from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize) });
    });
  });
  return words;
}

function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}
