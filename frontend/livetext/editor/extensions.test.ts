// @vitest-environment happy-dom
import { getSchemaByResolvedExtensions } from '@tiptap/core';
import { type AttributeSpec, Node, type Schema } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { schema } from '../schema';
import { doc, p, title } from './documents';
import { createEditor, schemaExtensions } from './extensions';

const attributes = (attrs: Record<string, AttributeSpec> | undefined): unknown =>
  Object.entries(attrs ?? {}).map(([name, spec]) => ({ name, default: spec.default, validate: spec.validate }));

const nodesOf = (s: Schema): unknown =>
  Object.values(s.nodes).map(({ name, spec }) => ({
    name,
    content: spec.content,
    group: spec.group,
    marks: spec.marks,
    isolating: spec.isolating,
    defining: spec.defining,
    attrs: attributes(spec.attrs),
  }));

const marksOf = (s: Schema): unknown =>
  Object.values(s.marks).map(({ name, spec }) => ({ name, inclusive: spec.inclusive, attrs: attributes(spec.attrs) }));

test('Tiptap makes the same schema of our extensions as schema.ts says', () => {
  const tiptap = getSchemaByResolvedExtensions(schemaExtensions, undefined, schema.spec);
  expect(nodesOf(tiptap)).toEqual(nodesOf(schema));
  expect(marksOf(tiptap)).toEqual(marksOf(schema));
  expect(tiptap.topNodeType.name).toBe('doc');
});

test('an editor works on the schema object itself, so that its steps fit everywhere', () => {
  const content = Node.fromJSON(schema, doc([title('A'), p('Vi')]));
  const editor = createEditor(document.createElement('div'), content, { extensions: [] });
  expect(editor.schema).toBe(schema);
  expect(editor.state.doc.type.schema).toBe(schema);
  expect(editor.view.dom.innerHTML).toContain('<h2 class="title">A</h2>');
  editor.destroy();
});
