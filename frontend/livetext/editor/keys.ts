import { Extension } from '@tiptap/core';
import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  selectAll,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
} from 'prosemirror-commands';
import { inputRules, undoInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { Plugin, type Command } from 'prosemirror-state';
import { schema } from '../schema';
import {
  hardBreak,
  listAt,
  makeParagraph,
  toggleBold,
  toggleItalic,
  toggleList,
  toggleQuote,
  toggleSubheading,
} from './commands';
import { nextCell } from './tables';
import { backspaceAtStart, deleteAtTitleEnd, enterInTitle, exitBlock } from './titlekeys';

/** What keys do that reaches beyond the text. */
export interface KeyActions {
  undo: Command;
  redo: Command;
  editLink: () => void;
  comment: () => void;
  leave: () => void;
  toToolbar: () => void;
}

const does =
  (action: () => void): Command =>
  () => {
    action();
    return true;
  };

/** In lists Tab never leaves, also where an item can go no deeper: a step too many must not throw the writer out of the text. */
const tab =
  (direction: 1 | -1): Command =>
  (state, dispatch, view) =>
    nextCell(direction)(state, dispatch, view) ||
    (listAt(state) !== null &&
      ((direction === 1 ? sinkListItem : liftListItem)(schema.nodes.listItem)(state, dispatch, view) || true));

export function keys(actions: KeyActions): Extension {
  const enter = chainCommands(
    enterInTitle,
    splitListItem(schema.nodes.listItem),
    createParagraphNear,
    liftEmptyBlock,
    splitBlock,
  );
  const backspace = chainCommands(undoInputRule, backspaceAtStart, deleteSelection, joinBackward, selectNodeBackward);
  const forwardDelete = chainCommands(deleteAtTitleEnd, deleteSelection, joinForward, selectNodeForward);
  const bindings: Record<string, Command> = {
    Enter: enter,
    'Shift-Enter': hardBreak,
    'Mod-Enter': exitBlock,
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: forwardDelete,
    'Mod-Delete': forwardDelete,
    Tab: tab(1),
    'Shift-Tab': tab(-1),
    'Mod-a': selectAll,
    'Mod-b': toggleBold,
    'Mod-i': toggleItalic,
    'Mod-k': does(actions.editLink),
    'Mod-Alt-m': does(actions.comment),
    'Mod-Alt-0': makeParagraph,
    'Mod-Alt-1': toggleSubheading(1),
    'Mod-Alt-2': toggleSubheading(2),
    'Mod-Shift-7': toggleList('orderedList'),
    'Mod-Shift-8': toggleList('bulletList'),
    'Mod-Shift-9': toggleQuote,
    'Mod-z': actions.undo,
    'Mod-y': actions.redo,
    'Mod-Shift-z': actions.redo,
    'Alt-F10': does(actions.toToolbar),
    Escape: does(actions.leave),
  };
  return Extension.create({ name: 'keys', addProseMirrorPlugins: () => [whereTheCaretIsSeen(), whileTyping(), keymap(bindings)] });
}

/**
 * A key acts where the caret is seen. The browser tells of a caret that moved in a task of its own, and on a busy machine the next key
 * comes before that: it would delete or split where the caret was.
 */
const whereTheCaretIsSeen = () =>
  new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          if (!view.composing && !event.isComposing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          return false;
        },
      },
    },
  });

/** A dash, a number or an angle at the start of a line begins a list or a quote, as writers expect; Backspace takes it back. */
const whileTyping = () =>
  inputRules({
    rules: [
      wrappingInputRule(/^\s*([-*•])\s$/, schema.nodes.bulletList),
      wrappingInputRule(
        /^(\d{1,3})\.\s$/,
        schema.nodes.orderedList,
        (match) => ({ start: Math.max(1, Number(match[1])) }),
        (match, node) => node.childCount + (node.attrs.start as number) === Number(match[1]),
      ),
      wrappingInputRule(/^\s*>\s$/, schema.nodes.blockquote),
    ],
  });
