import type { Attrs, Fragment, MarkType, Node, NodeType, Slice } from 'prosemirror-model';
import { type Step, ReplaceAroundStep, ReplaceStep } from 'prosemirror-transform';
import { MarkSetStep, MarkStep, isMarkStep } from './steps';

/**
 * What `Step.apply` does not look at. It verifies only the nodes along the cut, so that an empty list item, a heading in a list item
 * or a `javascript:` link inside a slice would pass. Every function throws a RangeError that says what is wrong.
 */

// PostgreSQL cannot store U+0000 and XML (DOCX) none of these.
const FORBIDDEN_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Checks a node and all that is in it. */
export function checkNode(node: Node): void {
  checkOwn(node);
  checkContent(node);
  node.content.forEach(checkNode);
}

/** Checks a step by itself, before it meets a document: numbers in order, and the nodes and marks that it brings. */
export function checkStep(step: Step): void {
  if (step instanceof ReplaceStep) {
    checkPositions(step.from, step.to);
    checkSlice(step.slice, true);
  } else if (step instanceof ReplaceAroundStep) {
    checkPositions(step.from, step.gapFrom, step.gapTo, step.to);
    checkPositions(0, step.insert, step.slice.size);
    // Nodes around the gap are complete only after the step was applied.
    checkSlice(step.slice, false);
  } else if (step instanceof MarkSetStep) {
    step.steps.forEach(checkMarkStep);
  } else if (isMarkStep(step)) {
    checkMarkStep(step);
  } else {
    throw new RangeError(`a ${step.toJSON().stepType} step is not allowed`);
  }
}

/**
 * Checks the nodes that stand between two positions after a step, and the one that holds them all. What lies further out was
 * checked by `apply` when it was closed again, and what lies between `skipFrom` and `skipTo` (a gap that was kept) is as before.
 */
export function checkBetween(doc: Node, from: number, to: number, skipFrom = to, skipTo = skipFrom): void {
  const $from = doc.resolve(from);
  const depth = $from.sharedDepth(to);
  const start = $from.start(depth);
  checkTouched($from.node(depth), from - start, to - start, skipFrom - start, skipTo - start);
}

function checkTouched(node: Node, from: number, to: number, skipFrom: number, skipTo: number): void {
  checkContent(node);
  node.forEach((child, offset) => {
    const end = offset + child.nodeSize;
    if (child.isText || end <= from || offset >= to || (offset >= skipFrom && end <= skipTo)) return;
    const inner = offset + 1;
    checkTouched(child, from - inner, to - inner, skipFrom - inner, skipTo - inner);
  });
}

function checkMarkStep(step: MarkStep): void {
  checkPositions(step.from, step.to);
  checkAttrs(step.mark.type, step.mark.attrs);
}

function checkPositions(...positions: number[]): void {
  let last = 0;
  for (const position of positions) {
    if (!Number.isSafeInteger(position) || position < last) throw new RangeError('positions out of order');
    last = position;
  }
}

function checkSlice(slice: Slice, complete: boolean): void {
  checkOpen(slice.content, slice.openStart, 'firstChild');
  checkOpen(slice.content, slice.openEnd, 'lastChild');
  checkSliceNodes(slice.content, slice.openStart, slice.openEnd, complete);
}

/** A slice that claims to be open deeper than it is makes `replace` fail in ways that are not errors of its own. */
function checkOpen(content: Fragment, open: number, side: 'firstChild' | 'lastChild'): void {
  if (!Number.isSafeInteger(open) || open < 0) throw new RangeError('slice open to an impossible depth');
  for (let inner = content, left = open; left > 0; left--) {
    const child = inner[side];
    if (!child || child.isLeaf) throw new RangeError('slice open deeper than it is');
    inner = child.content;
  }
}

function checkSliceNodes(content: Fragment, openStart: number, openEnd: number, complete: boolean): void {
  content.forEach((node, _, index) => {
    const startOpen = index === 0 ? openStart : 0;
    const endOpen = index === content.childCount - 1 ? openEnd : 0;
    checkOwn(node);
    if (complete && startOpen === 0 && endOpen === 0) checkContent(node);
    checkSliceNodes(node.content, Math.max(0, startOpen - 1), Math.max(0, endOpen - 1), complete);
  });
}

/** Attributes, marks and characters of one node, without its content. */
function checkOwn(node: Node): void {
  checkAttrs(node.type, node.attrs);
  let marks: typeof node.marks = [];
  for (const mark of node.marks) {
    checkAttrs(mark.type, mark.attrs);
    marks = mark.addToSet(marks);
  }
  if (marks.length !== node.marks.length || !marks.every((mark, index) => mark === node.marks[index])) {
    throw new RangeError(`marks of ${node.type.name} in no canonical order`);
  }
  if (node.isText && FORBIDDEN_TEXT.test(node.text!)) throw new RangeError('control character in the text');
}

function checkAttrs(type: NodeType | MarkType, values: Attrs): void {
  for (const [name, { validate }] of Object.entries(type.spec.attrs ?? {})) {
    if (typeof validate === 'function') validate(values[name]);
  }
}

function checkContent(node: Node): void {
  if (!node.type.validContent(node.content)) throw new RangeError(`invalid content of ${node.type.name}`);
}
