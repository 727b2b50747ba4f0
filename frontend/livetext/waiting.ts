import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { Mapping, type Step } from 'prosemirror-transform';
import type { StepOrigin } from './authorship';
import type { Loss } from './frames';
import { insertedSlice, sliceText } from './steps';

/** A local step that the server has not confirmed. */
export interface Waiting {
  step: Step;
  inverted: Step;
  /**
   * The version its author saw when making it. While an earlier deletion waits that may be an older one: what came since into the
   * deleted place was not on the screen, and can come back when the deletion loses its place.
   */
  seen: number;
  /** Its index in the batch in flight; null while it was not sent. */
  index: number | null;
  origin: Exclude<StepOrigin, 'theirs'>;
  /** For an undo of a step that still waits: that step's `id`. When it changes or falls away, so must its undo. */
  undoes: number | null;
  /** For part of an undo that was cut around others' words: the same, but it stays as it is as long as that step is there. */
  follows: number | null;
  id: number;
}

let ids = 0;

export function made(step: Step, before: Node, about: Partial<Waiting> & Pick<Waiting, 'seen'>): Waiting {
  return {
    step,
    inverted: step.invert(before),
    index: null,
    origin: 'mine',
    undoes: null,
    follows: null,
    id: ids++,
    ...about,
  };
}

/** The version that the oldest waiting deletion was made on. */
export function oldestSeen(waiting: readonly Waiting[]): number | undefined {
  return waiting.find(deletes)?.seen;
}

export function deletes({ step }: Waiting): boolean {
  let deletes = false;
  step.getMap().forEach((from, to) => (deletes ||= to > from));
  return deletes;
}

/** The latest waiting step whose inverse, brought over what was done since, is this one. */
function undoneBy(undo: Step, waiting: readonly Waiting[]): number | null {
  const json = JSON.stringify(undo.toJSON());
  const undone = new Set(waiting.map((each) => each.undoes));
  for (let index = waiting.length - 1; index >= 0; index--) {
    if (undone.has(waiting[index].id)) continue;
    const inverse = broughtOver(waiting[index].inverted, waiting.slice(index + 1));
    if (inverse && JSON.stringify(inverse.toJSON()) === json) return waiting[index].id;
  }
  return null;
}

/** For each step of an undo: the id of the waiting step that it undoes. */
export function undoneByAll(tr: Transaction, waiting: readonly Waiting[]): (number | null)[] {
  const all = [...waiting];
  return tr.steps.map((step, index) => {
    const undoes = undoneBy(step, all);
    all.push(made(step, tr.docs[index], { seen: 0, undoes }));
    return undoes;
  });
}

export type Undoable = Pick<Waiting, 'step' | 'undoes'> & { id: number | null };

/** A step mapped over later ones; where one of those undid another, its place is found as if neither had been. */
export function broughtOver(step: Step, later: readonly Undoable[]): Step | null {
  const pairs = undonePairs(later);
  const mapping = new Mapping();
  later.forEach((each, index) => mapping.appendMap(each.step.getMap(), pairs.get(index)));
  return step.map(mapping);
}

/** Index of each undo and of the step that it undoes; a step that was done again by a redo stands for itself. */
function undonePairs(steps: readonly Undoable[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const undone = new Set<number>();
  for (let index = steps.length - 1; index >= 0; index--) {
    const target = undone.has(index) ? undefined : indexOf(steps, steps[index].undoes);
    if (target === undefined) continue;
    pairs.set(index, target);
    undone.add(target);
  }
  return pairs;
}

/** Steps that were undone before either was sent, and their undos: as if never made. */
export function takenBack(waiting: readonly Waiting[]): Set<number> {
  const pairs = [...undonePairs(waiting)].filter(([, undone]) => waiting[undone].index === null);
  return new Set(pairs.flat());
}

export function indexOf(steps: readonly Undoable[], id: number | null): number | undefined {
  const index = id === null ? -1 : steps.findIndex((each) => each.id === id);
  return index < 0 ? undefined : index;
}

export function lossOf({ step }: { step: Step }): Loss[] {
  const slice = insertedSlice(step);
  const text = slice ? sliceText(slice) : '';
  return slice && text.trim() ? [{ slice: slice.toJSON(), text }] : [];
}

/** Neighbours put together to fewer steps; those in flight, and those that undo or were undone, stay as they are. */
export function merged(waiting: readonly Waiting[]): Waiting[] {
  const undone = new Set(waiting.map(({ undoes }) => undoes));
  const alone = (each: Waiting) => each.index !== null || each.undoes !== null || undone.has(each.id);
  const result: Waiting[] = [];
  for (const each of waiting) {
    const last = result.at(-1);
    const mergeable = last && last.seen === each.seen && last.origin === each.origin && !alone(last) && !alone(each);
    const together = mergeable ? last.step.merge(each.step) : null;
    if (together) result[result.length - 1] = { ...last!, step: together };
    else result.push(each);
  }
  return result;
}
