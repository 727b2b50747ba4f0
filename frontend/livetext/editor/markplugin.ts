import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Mark } from '../marks';

/** Shows marked words beside the text: nothing of it is in the document, in a step or in what is copied. */
export function markExtension(marks: () => Mark[]): Extension {
  return Extension.create({
    name: 'marks',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('marks'),
        props: {
          decorations: (state: EditorState) =>
            DecorationSet.create(
              state.doc,
              marks().map(({ from, to, style }) =>
                Decoration.inline(from, to, { class: `text-mark text-mark-${style}` }),
              ),
            ),
        },
      }),
    ],
  });
}

/** The first mark of talk that a place is in. What else hangs on words is only shown where they are written. */
export const markAt = (marks: readonly Mark[], position: number): Mark | null =>
  marks.find(({ from, to, style }) => style !== 'flag' && from <= position && position <= to) ?? null;
