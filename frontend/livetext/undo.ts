import { Slice, type Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  type Plugin,
  Selection,
  type SelectionBookmark,
  type Transaction,
} from 'prosemirror-state';
import { ReplaceStep, type Step, type StepMap, Transform, replaceStep } from 'prosemirror-transform';
import type { OthersWords, Range } from './authorship';
import { CUT, type CutPart, collabState } from './collab';
import { Rebase } from './rebase';
import { undoneByAll } from './waiting';

/**
 * Undo and redo that leave every word of others: prosemirror-history takes back an insertion with all that stands in it by now, so a
 * colleague's words inside a pasted block would go with it. Where that would happen its steps are cut around those words.
 *
 * Done with what prosemirror-history keeps, not by its commands: those break off where the cursor was in a text that is gone.
 */
export const undo: Command = sparing(false);
export const redo: Command = sparing(true);

function sparing(redo: boolean): Command {
  return (state, dispatch) => {
    const { kept } = historyOf(state);
    const popped = (redo ? kept.undone : kept.done).popEvent(state, true);
    if (popped && dispatch) {
      const { transform } = popped;
      dispatch((takesOthersWords(state, transform) ? cutAround : asItWas)(state, popped, redo).scrollIntoView());
    }
    return !!popped;
  };
}

function asItWas(state: EditorState, { transform, selection, remaining }: Popped, redo: boolean): Transaction {
  let cursor: Selection;
  try {
    cursor = selection.resolve(transform.doc);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    cursor = near(transform.doc, state.selection.from);
  }
  return withHistory(state, transform.setSelection(cursor), remaining, redo);
}

function near(doc: Node, pos: number): Selection {
  return Selection.near(doc.resolve(Math.min(pos, doc.content.size)));
}

function takesOthersWords(state: EditorState, tr: Transaction): boolean {
  let { others } = collabState(state);
  return tr.steps.some((step, index) => {
    if (wordsTaken(step, others).length) return true;
    others = others.after(step, tr.docs[index], tr.docs[index + 1] ?? tr.doc, 'restoring');
    return false;
  });
}

function wordsTaken(step: Step, others: OthersWords): Range[] {
  const words: Range[] = [];
  step.getMap().forEach((from, to) => words.push(...others.within(from, to)));
  return words;
}

function cutAround(state: EditorState, popped: Popped, redo: boolean): Transaction {
  const tr = popped.transform;
  const cut = state.tr;
  const rebase = new Rebase(tr.steps, []);
  const value = collabState(state);
  const undone = undoneByAll(tr, value.waiting);
  const parts: CutPart[] = [];
  let { others } = value;
  tr.steps.forEach((_, index) => {
    const step = rebase.step(index);
    if (!step) return;
    const done = cut.steps.length;
    const words = wordsTaken(step, others);
    if (words.length) {
      if (step instanceof ReplaceStep) replaceAround(cut, step, words);
    } else {
      attempt(cut, step);
    }
    for (let at = done; at < cut.steps.length; at++) {
      parts.push(words.length ? { undoes: null, follows: undone[index] } : { undoes: undone[index], follows: null });
      others = others.after(cut.steps[at], cut.docs[at], cut.docs[at + 1] ?? cut.doc, 'restoring');
      if (words.length) rebase.appliedPart(cut.steps[at]);
      else rebase.applied(index, cut.steps[at]);
    }
  });
  cut.setSelection(near(cut.doc, asItWas(state, popped, redo).selection.from));
  const { items, eventCount } = popped.remaining;
  const BranchOf = popped.remaining.constructor as new (items: Branch['items'], eventCount: number) => Branch;
  const left = new BranchOf(items.slice(0, items.length - tr.steps.length), eventCount).addMaps(cut.mapping.maps);
  return withHistory(state, cut, left, redo).setMeta(CUT, parts);
}

/** Does what `step` does, except for the words. */
function replaceAround(cut: Transform, step: ReplaceStep, words: readonly Range[]): void {
  removeBetween(cut, cut.doc, 0, step.from, step.to, words);
  if (!step.slice.size) return;
  if (!attempt(cut, new ReplaceStep(step.from, step.from, step.slice))) {
    const fitted = replaceStep(cut.doc, step.from, step.from, step.slice);
    if (fitted) attempt(cut, fitted);
  }
}

/** Removes whole nodes where no word to keep stands in them, else what is in them; from the end, so that positions stay. */
function removeBetween(
  cut: Transform,
  node: Node,
  start: number,
  from: number,
  to: number,
  words: readonly Range[],
): void {
  let end = start + node.content.size;
  for (let index = node.childCount - 1; index >= 0; index--) {
    const child = node.child(index);
    const at = end - child.nodeSize;
    if (at < to && end > from) removeChild(cut, child, at, Math.max(at, from), Math.min(end, to), words);
    end = at;
  }
}

function removeChild(cut: Transform, child: Node, at: number, from: number, to: number, words: readonly Range[]): void {
  if (child.isText) {
    for (const part of without({ from, to }, words).reverse()) remove(cut, part.from, part.to);
    return;
  }
  const whole = from === at && to === at + child.nodeSize;
  const untouched = whole && !words.some((word) => word.from < to && word.to > from);
  if (!(untouched && remove(cut, from, to))) removeBetween(cut, child, at + 1, from, to, words);
}

function without(range: Range, words: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let { from } = range;
  for (const word of words) {
    if (word.to <= from || word.from >= range.to) continue;
    if (word.from > from) parts.push({ from, to: word.from });
    from = word.to;
  }
  if (from < range.to) parts.push({ from, to: range.to });
  return parts;
}

function remove(cut: Transform, from: number, to: number): boolean {
  return attempt(cut, new ReplaceStep(from, to, Slice.empty));
}

function attempt(cut: Transform, step: Step): boolean {
  try {
    return !cut.maybeStep(step).failed;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What prosemirror-history (its version is pinned) keeps, as far as it is needed to tell it that other steps were made. */
interface HistoryState {
  readonly done: Branch;
  readonly undone: Branch;
}
interface Branch {
  readonly items: { readonly length: number; slice(from: number, to: number): Branch['items'] };
  readonly eventCount: number;
  addMaps(maps: readonly StepMap[]): Branch;
  addTransform(transform: Transform, selection: SelectionBookmark, options: unknown, preserveItems: boolean): Branch;
  popEvent(state: EditorState, preserveItems: boolean): Popped | null;
}
interface Popped {
  /** The steps that take the event back, as far as they still have a place. */
  readonly transform: Transaction;
  readonly selection: SelectionBookmark;
  readonly remaining: Branch;
}

function historyOf(state: EditorState): { plugin: Plugin; kept: HistoryState } {
  const plugin = state.plugins.find((each) => keyOf(each).startsWith('history$'))!;
  return { plugin, kept: plugin.getState(state) as HistoryState };
}

/** Says that `tr` undoes, and that `left` remains to be undone. */
function withHistory(state: EditorState, tr: Transaction, left: Branch, redo: boolean): Transaction {
  const { plugin, kept } = historyOf(state);
  const options = (plugin.spec as unknown as { config: unknown }).config;
  const grown = (redo ? kept.done : kept.undone).addTransform(tr, state.selection.getBookmark(), options, true);
  const StateOf = kept.constructor as new (...fields: unknown[]) => HistoryState;
  const historyState = redo ? new StateOf(grown, left, null, 0, -1) : new StateOf(left, grown, null, 0, -1);
  return tr.setMeta(keyOf(plugin), { redo, historyState });
}

function keyOf(plugin: Plugin): string {
  return (plugin as unknown as { key: string }).key;
}
