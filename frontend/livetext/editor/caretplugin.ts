import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import type { Caret } from '../carets';
import type { People, Side } from '../frames';

const key = new PluginKey('carets');

/** Shows the others: a thin line with the shape and colour of their side, their name while they move, and what they have selected. */
export function caretExtension(carets: () => Caret[], people: () => People): Extension {
  return Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      new Plugin({ key, props: { decorations: (state) => decorate(state, carets(), people()) } }),
    ],
  });
}

/** Someone moved: draws anew, without touching text, selection or undo. */
export function redrawCarets(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
}

function decorate(state: EditorState, carets: Caret[], people: People): DecorationSet {
  return DecorationSet.create(
    state.doc,
    carets.flatMap((caret) => {
      const person = people[caret.by];
      if (!person) return [];
      const { anchor, head, client } = caret;
      const line = Decoration.widget(head, () => caretElement(person.name, person.side), {
        key: `${client} ${head} ${person.name}`,
        side: 1,
        ignoreSelection: true,
        stopEvent: () => true,
      });
      const selected = Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {
        class: 'live-selection',
        'data-side': person.side,
      });
      return anchor === head ? [line] : [line, selected];
    }),
  );
}

/** The name stands in no text, so that neither search, nor copying, nor whoever reads the title finds it among the words. */
function caretElement(name: string, side: Side): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'live-caret';
  caret.dataset.side = side;
  caret.dataset.name = name;
  return caret;
}
