import { redoDepth, undoDepth } from 'prosemirror-history';
import type { Command, EditorState } from 'prosemirror-state';
import type { Mark } from '../marks';
import { redo, undo } from '../undo';
import {
  blockAt,
  inQuote,
  linkAt,
  listAt,
  markActive,
  toggleBold,
  toggleItalic,
  toggleList,
  toggleQuote,
  toggleSubheading,
} from './commands';
import { markAt } from './markplugin';
import { addColumnAfter, addRowBelow, inTable, insertTable, removeColumn, removeRow, removeTable } from './tables';
import type { ToolbarAction, ToolbarState } from './toolbar';

/** What is done to the text itself, by a command. */
export type TextAction = Exclude<ToolbarAction, 'link' | 'split' | 'merge' | 'comment'>;

const COMMANDS: Record<TextAction, Command> = {
  bold: toggleBold,
  italic: toggleItalic,
  subheading1: toggleSubheading(1),
  subheading2: toggleSubheading(2),
  bulletList: toggleList('bulletList'),
  orderedList: toggleList('orderedList'),
  quote: toggleQuote,
  table: insertTable,
  addRow: addRowBelow,
  addColumn: addColumnAfter,
  removeRow,
  removeColumn,
  removeTable,
  undo,
  redo,
};

export const actOn = (action: TextAction): Command => COMMANDS[action];

/** The words that somebody who comments here means: those selected, else the paragraph around the cursor; null where none are. */
export function wordsFor({ selection, doc }: EditorState): { from: number; to: number; quote: string } | null {
  const { $from } = selection;
  const [from, to] = selection.empty ? [$from.start(), $from.end()] : [selection.from, selection.to];
  const quote = doc.textBetween(from, to, '\n', '\n');
  return quote.trim() === '' ? null : { from, to, quote };
}

function commentsOn(state: EditorState, marks: readonly Mark[]): ToolbarState['comment'] {
  if (!state.selection.empty) return 'words';
  return markAt(marks, state.selection.from) ? 'thread' : 'paragraph';
}

/** What the toolbar shows for a cursor. Asked on every transaction, so it must cost nothing: it looks up, it does not try out. */
export function stateOf(state: EditorState, marks: readonly Mark[] = []): ToolbarState {
  const block = blockAt(state);
  const list = listAt(state);
  const active = new Set<ToolbarAction>();
  if (markActive(state, 'bold')) active.add('bold');
  if (markActive(state, 'italic')) active.add('italic');
  if (linkAt(state)) active.add('link');
  if (block === 'subheading1' || block === 'subheading2') active.add(block);
  if (list) active.add(list);
  if (inQuote(state)) active.add('quote');

  const unavailable = new Set<ToolbarAction>();
  const table = inTable(state);
  if (block === 'title') ['bold', 'italic', 'link'].forEach((action) => unavailable.add(action as ToolbarAction));
  if (block === 'title' || table) {
    ['subheading1', 'subheading2', 'bulletList', 'orderedList', 'quote'].forEach((a) =>
      unavailable.add(a as ToolbarAction),
    );
  }
  if (block === 'title' || state.selection.$from.depth !== 1) unavailable.add('table');
  if (undoDepth(state) === 0) unavailable.add('undo');
  if (redoDepth(state) === 0) unavailable.add('redo');
  if (block === 'title' || state.selection.$from.index(0) < 2) unavailable.add('split');
  if (wordsFor(state) === null) unavailable.add('comment');
  return { active, unavailable, inTable: table, comment: commentsOn(state, marks) };
}
