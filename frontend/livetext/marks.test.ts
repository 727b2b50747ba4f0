import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { expect, test } from 'vitest';
import { collab, freshState } from './collab';
import { doc, p, title } from './editor/documents';
import { type MarkAt, Marks } from './marks';
import { schema } from './schema';

const plugins = [collab()];
const text = Node.fromJSON(schema, doc([title('Bostad'), p('Vi ska bygga fler hus.')]));
const at = (version: number): EditorState => freshState(plugins, text, version);
const inserted = (pos: number, size: number): StepMap[] => [new StepMap([pos, 0, size])];
const deleted = (pos: number, size: number): StepMap[] => [new StepMap([pos, size, 0])];
const mark = (version: number, from = 16, to = 21): MarkAt => ({ key: 'thread', style: 'room', version, from, to });
const places = (marks: Marks, version: number) => marks.shown(at(version)).map(({ from, to }) => [from, to]);

test('marks move with what is written before them, and take in what is written inside but not at their edges', () => {
  const marks = new Marks();
  marks.tell([mark(3)], 3);
  marks.moved(3, inserted(9, 2));
  expect(places(marks, 4)).toEqual([[18, 23]]);
  marks.moved(4, inserted(20, 1));
  expect(places(marks, 5)).toEqual([[18, 24]]);
  marks.moved(5, inserted(18, 1));
  marks.moved(6, inserted(25, 1));
  expect(places(marks, 7)).toEqual([[19, 25]]);
});

test('words that are gone have no mark', () => {
  const marks = new Marks();
  marks.tell([mark(3)], 3);
  marks.moved(3, deleted(15, 7));
  expect(places(marks, 4)).toEqual([]);
});

test('what is told of an older version is brought forward', () => {
  const marks = new Marks();
  marks.moved(3, inserted(9, 2));
  marks.moved(4, inserted(9, 1));
  marks.tell([mark(4)], 5);
  expect(places(marks, 5)).toEqual([[17, 22]]);
});

test('what is told of a version that is still to come waits for it, and stays meanwhile where it was', () => {
  const marks = new Marks();
  marks.tell([mark(3)], 3);
  marks.tell([mark(4, 18, 23)], 3);
  expect(places(marks, 3)).toEqual([[16, 21]]);
  marks.moved(3, inserted(9, 2));
  expect(places(marks, 4)).toEqual([[18, 23]]);
  marks.moved(4, inserted(9, 1));
  expect(places(marks, 5)).toEqual([[19, 24]]);
});

test('of a version to which nobody knows the way nothing is shown until it is told anew', () => {
  const marks = new Marks();
  marks.tell([mark(1)], 7);
  expect(places(marks, 7)).toEqual([]);
  marks.tell([mark(7)], 7);
  expect(places(marks, 7)).toEqual([[16, 21]]);
});

test('what is told before the text has come is shown with it', () => {
  const marks = new Marks();
  marks.tell([mark(5)], 0);
  marks.anew(5);
  expect(places(marks, 5)).toEqual([[16, 21]]);
});

test('what the person writes and the server does not have yet moves them, too', () => {
  const marks = new Marks();
  marks.tell([mark(3)], 3);
  const state = at(3);
  const typed = state.apply(state.tr.insertText('Ja: ', 9));
  expect(marks.shown(typed).map(({ from, to }) => [from, to])).toEqual([[20, 25]]);
});
