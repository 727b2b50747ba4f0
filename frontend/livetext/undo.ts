import { Slice, type Node } from 'prosemirror-model';
import { redo as historyRedo, undo as historyUndo } from 'prosemirror-history';
import { type Command, type EditorState, type Plugin, Selection, type Transaction } from 'prosemirror-state';
import { ReplaceStep, type Step, type StepMap, Transform, replaceStep } from 'prosemirror-transform';
import type { OthersWords, Range } from './authorship';
import { CUT, collabState } from './collab';
import { Rebase } from './rebase';
import { undoneByAll } from './waiting';

/**
 * Undo and redo that leave every word of others: prosemirror-history takes back an insertion with all that stands in it by now, so a
 * colleague's words inside a pasted block would go with it. Where that would happen its steps are cut around those words.
 */
export const undo: Command = sparing(historyUndo, false);
export const redo: Command = sparing(historyRedo, true);

function sparing(command: Command, redo: boolean): Command {
  return (state, dispatch, view) =>
    command(state, dispatch && ((tr) => dispatch(takesOthersWords(state, tr) ? cutAround(state, tr, redo) : tr)), view);
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

function cutAround(state: EditorState, tr: Transaction, redo: boolean): Transaction {
  const cut = state.tr;
  const rebase = new Rebase(tr.steps, []);
  const value = collabState(state);
  const undone = undoneByAll(tr, value.waiting);
  const follows: (number | null)[] = [];
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
      follows.push(undone[index]);
      others = others.after(cut.steps[at], cut.docs[at], cut.docs[at + 1] ?? cut.doc, 'restoring');
      if (words.length) rebase.appliedPart(cut.steps[at]);
      else rebase.applied(index, cut.steps[at]);
    }
  });
  const caret = Math.min(tr.selection.from, cut.doc.content.size);
  cut.setSelection(Selection.near(cut.doc.resolve(caret)));
  return withHistory(state, tr, cut, redo).setMeta(CUT, follows).scrollIntoView();
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
  addTransform(transform: Transform, selection: unknown, options: unknown, preserveItems: boolean): Branch;
}

function withHistory(state: EditorState, tr: Transaction, cut: Transaction, redo: boolean): Transaction {
  const plugin = state.plugins.find((each) => keyOf(each).startsWith('history$'))!;
  const options = (plugin.spec as unknown as { config: unknown }).config;
  const before = plugin.getState(state) as HistoryState;
  const { historyState } = tr.getMeta(keyOf(plugin)) as { historyState: HistoryState };

  const popped = redo ? historyState.undone : historyState.done;
  const items = popped.items.slice(0, popped.items.length - tr.steps.length);
  const BranchOf = popped.constructor as new (items: Branch['items'], eventCount: number) => Branch;
  const left = new BranchOf(items, popped.eventCount).addMaps(cut.mapping.maps);
  const grown = (redo ? before.done : before.undone).addTransform(cut, state.selection.getBookmark(), options, true);

  const StateOf = historyState.constructor as new (...fields: unknown[]) => HistoryState;
  const after = redo ? new StateOf(grown, left, null, 0, -1) : new StateOf(left, grown, null, 0, -1);
  return cut.setMeta(keyOf(plugin), { redo, historyState: after });
}

function keyOf(plugin: Plugin): string {
  return (plugin as unknown as { key: string }).key;
}
