import { Editor, type EditorOptions, type Extensions, Mark, Node } from '@tiptap/core';
import { schema } from '../schema';

/**
 * Tiptap's extensions for the nodes and marks of our schema: names only. Content, attributes, parsing and rendering stay in
 * schema.ts, so that the browser's editor, the server's engine and the reading view can never know different texts.
 */
export const schemaExtensions: Extensions = [
  ...Object.values(schema.nodes).map((type) => Node.create({ name: type.name, topNode: type === schema.topNodeType })),
  ...Object.values(schema.marks).map((type) => Mark.create({ name: type.name })),
];

/**
 * A Tiptap editor on the very schema object that the collaboration uses. Of Tiptap's own extensions those are off that answer a
 * transaction with a change (its keymap clears an emptied document, also when someone else emptied it) or compute on each one.
 */
export function createEditor(options: Partial<EditorOptions>): Editor {
  return new Editor({
    injectCSS: false,
    enableCoreExtensions: { keymap: false, delete: false, textDirection: false },
    schemaSpec: schema.spec,
    ...options,
    extensions: [...schemaExtensions, ...(options.extensions ?? [])],
    onBeforeCreate: ({ editor }) => {
      editor.schema = schema;
      editor.extensionManager.schema = schema;
    },
  });
}
