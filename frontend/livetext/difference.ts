import { Fragment, type Node, Slice } from 'prosemirror-model';
import {
  AddMarkStep,
  RemoveMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
  Transform,
} from 'prosemirror-transform';
import { commonRuns } from './commonruns';

/**
 * The smallest difference between two documents: whole blocks first, then words inside a block that changed. What stays untouched
 * keeps its anchors and amendments, so a block is only replaced when it has no counterpart.
 */
export function difference(before: Node, target: Node): Step[] {
  const transform = new Transform(before);
  changeChildren(transform, before, target, 0);
  if (!transform.doc.eq(target)) {
    // Never seen; but a wrong result here would be a wrong text, and one large step is only coarse.
    return [new ReplaceStep(0, before.content.size, new Slice(target.content, 0, 0))];
  }
  return transform.steps;
}

/** `start` is where the content of `before` begins. Works from the end, so that the positions before it stay as they are. */
function changeChildren(transform: Transform, before: Node, target: Node, start: number): void {
  const runs = commonRuns(children(before), children(target), (a, b) => a.eq(b));
  let [endBefore, endTarget] = [before.childCount, target.childCount];
  for (const run of [...runs.reverse(), { a: 0, b: 0, length: 0 }]) {
    changeGap(transform, before, target, start, [run.a + run.length, endBefore], [run.b + run.length, endTarget]);
    [endBefore, endTarget] = [run.a, run.b];
  }
}

type Range = [from: number, to: number];

/** Children between two that stayed: those that resemble each other are changed within, the others replaced. */
function changeGap(transform: Transform, before: Node, target: Node, start: number, was: Range, is: Range): void {
  const pairs = commonRuns(children(before).slice(...was), children(target).slice(...is), alike).flatMap((run) =>
    Array.from({ length: run.length }, (_, index) => ({ was: was[0] + run.a + index, is: is[0] + run.b + index })),
  );
  let [endWas, endIs] = [was[1], is[1]];
  for (const pair of pairs.reverse()) {
    replaceChildren(transform, before, target, start, [pair.was + 1, endWas], [pair.is + 1, endIs]);
    changeNode(transform, before.child(pair.was), target.child(pair.is), start + offsetOf(before, pair.was));
    [endWas, endIs] = [pair.was, pair.is];
  }
  replaceChildren(transform, before, target, start, [was[0], endWas], [is[0], endIs]);
}

function replaceChildren(transform: Transform, before: Node, target: Node, start: number, was: Range, is: Range): void {
  if (was[0] === was[1] && is[0] === is[1]) return;
  const slice = new Slice(Fragment.fromArray(children(target).slice(...is)), 0, 0);
  transform.step(new ReplaceStep(start + offsetOf(before, was[0]), start + offsetOf(before, was[1]), slice));
}

function changeNode(transform: Transform, before: Node, target: Node, pos: number): void {
  if (before.isTextblock) changeInline(transform, before, target, pos + 1);
  else changeChildren(transform, before, target, pos + 1);
  if (before.sameMarkup(target)) return;
  const end = pos + 2 + target.content.size;
  const wrapper = new Slice(Fragment.from(target.copy(Fragment.empty)), 0, 0);
  transform.step(new ReplaceAroundStep(pos, end, pos + 1, end - 1, wrapper, 1, true));
}

/** Same kind of block, or paragraph and subheading, with at least a third of the words in common. */
function alike(a: Node, b: Node): boolean {
  if (a.type.name === 'title' && b.type.name === 'title') return true;
  if (!(a.sameMarkup(b) || (a.isTextblock && b.isTextblock && a.type.name !== 'title' && b.type.name !== 'title')))
    return false;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const common = commonRuns(wordsA, wordsB, (x, y) => x === y).reduce((sum, run) => sum + run.length, 0);
  return common * 3 >= Math.max(wordsA.length, wordsB.length);
}

function wordsOf(node: Node): string[] {
  return node.textBetween(0, node.content.size, ' ', ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Token {
  text: string;
  from: number;
  to: number;
}

function changeInline(transform: Transform, before: Node, target: Node, start: number): void {
  const [was, is] = [tokensOf(before), tokensOf(target)];
  const runs = commonRuns(was, is, (a, b) => a.text === b.text);
  let [endWas, endIs] = [before.content.size, target.content.size];
  for (const run of [...runs].reverse()) {
    const [lastWas, lastIs] = [was[run.a + run.length - 1], is[run.b + run.length - 1]];
    replaceInline(transform, target, start, [lastWas.to, endWas], [lastIs.to, endIs]);
    [endWas, endIs] = [was[run.a].from, is[run.b].from];
  }
  replaceInline(transform, target, start, [0, endWas], [0, endIs]);
  changeMarks(transform, target, start);
}

function replaceInline(transform: Transform, target: Node, start: number, was: Range, is: Range): void {
  if (was[0] === was[1] && is[0] === is[1]) return;
  transform.step(new ReplaceStep(start + was[0], start + was[1], new Slice(target.content.cut(...is), 0, 0)));
}

/** The texts are the same by now; marks are added and taken away without touching a letter. */
function changeMarks(transform: Transform, target: Node, start: number): void {
  target.forEach((node, offset) => {
    const [from, to] = [start + offset, start + offset + node.nodeSize];
    const steps: Step[] = [];
    transform.doc.nodesBetween(from, to, (present, pos) => {
      if (!present.isInline) return;
      const [partFrom, partTo] = [Math.max(from, pos), Math.min(to, pos + present.nodeSize)];
      for (const mark of present.marks) {
        if (!mark.isInSet(node.marks)) steps.push(new RemoveMarkStep(partFrom, partTo, mark));
      }
      for (const mark of node.marks)
        if (!mark.isInSet(present.marks)) steps.push(new AddMarkStep(partFrom, partTo, mark));
    });
    for (const step of steps) transform.step(step);
  });
}

/** Words, the space between them, single signs, and hard breaks. */
function tokensOf(node: Node): Token[] {
  // Inline nodes other than text are one wide; no text holds this private sign.
  const text = node.textBetween(0, node.content.size, undefined, '\ue000');
  return [...text.matchAll(/[\p{L}\p{N}]+|\s+|\ue000|[^]/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function children(node: Node): readonly Node[] {
  return node.children;
}

function offsetOf(node: Node, index: number): number {
  let offset = 0;
  for (let i = 0; i < index; i++) offset += node.child(i).nodeSize;
  return offset;
}
