import type { Editor } from '@tiptap/core';
import { stateOf } from './actions';
import { linkAt, removeLink, setLink } from './commands';
import { LiveLinkDialog } from './linkdialog';
import type { LiveTexts } from './texts';

/** Asks where the selected words are to lead, or the link that the cursor is in, and does it. */
export async function editLink(editor: Editor, place: HTMLElement, texts: LiveTexts): Promise<void> {
  const { state, view } = editor;
  if (stateOf(state).unavailable.has('link')) return;
  const { href, from, to } = linkAt(state) ?? { href: '', ...range(state.selection) };
  const words = state.doc.textBetween(from, to);
  const dialog = new LiveLinkDialog();
  dialog.texts = texts;
  place.append(dialog);
  const answer = await dialog.ask(href, words);
  dialog.remove();
  if (editor.isDestroyed) return;
  // Others may have written meanwhile: the selection was carried along, and the link is looked up anew.
  const now = linkAt(view.state) ?? range(view.state.selection);
  if (answer.action === 'set') {
    setLink(answer.href, now.from, now.to, answer.words === words ? '' : answer.words)(view.state, view.dispatch);
  } else if (answer.action === 'remove') {
    removeLink(now.from, now.to)(view.state, view.dispatch);
  }
  view.focus();
}

const range = ({ from, to }: { from: number; to: number }): { from: number; to: number } => ({ from, to });
