import { Editor, type Extensions, Mark, Node } from '@tiptap/core';
import type { Node as TextNode } from 'prosemirror-model';
import type { EditorProps } from 'prosemirror-view';
import { schema } from '../schema';

/**
 * Tiptap's extensions for the nodes and marks of our schema: names only. Content, attributes, parsing and rendering stay in
 * schema.ts, so that the browser's editor, the server's engine and the reading view can never know different texts.
 */
export const schemaExtensions: Extensions = [
  ...Object.values(schema.nodes).map((type) => Node.create({ name: type.name, topNode: type === schema.topNodeType })),
  ...Object.values(schema.marks).map((type) => Mark.create({ name: type.name })),
];

export interface EditorParts {
  extensions: Extensions;
  props?: EditorProps;
}

/**
 * A Tiptap editor on the very schema object that the collaboration uses. Of Tiptap's own extensions those are off that answer a
 * transaction with a change (its keymap clears an emptied document, also when someone else emptied it) or compute on each one.
 */
export function createEditor(element: HTMLElement, content: TextNode, { extensions, props }: EditorParts): Editor {
  return new Editor({
    element,
    content: content.toJSON(),
    injectCSS: false,
    enableCoreExtensions: { keymap: false, delete: false, textDirection: false, clipboardTextSerializer: false },
    schemaSpec: schema.spec,
    extensions: [...schemaExtensions, ...extensions],
    editorProps: props ?? {},
    onBeforeCreate: ({ editor }) => {
      editor.schema = schema;
      editor.extensionManager.schema = schema;
    },
  });
}
