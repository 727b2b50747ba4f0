import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import type { NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { findWrapping } from 'prosemirror-transform';
import { schema } from '../schema';

const { nodes, marks } = schema;

export const toggleBold: Command = toggleMark(marks.bold);
export const toggleItalic: Command = toggleMark(marks.italic);

/** True where the cursor stands in, or the whole selection has, the mark. */
export function markActive(state: EditorState, name: keyof typeof marks): boolean {
  const { empty, $from, from, to } = state.selection;
  const type = marks[name];
  return empty ? !!type.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, type);
}

/** The innermost kind of block that the toolbar knows, around the cursor. */
export function blockAt(state: EditorState): 'title' | 'subheading1' | 'subheading2' | 'table' | 'paragraph' {
  const { $from } = state.selection;
  if ($from.parent.type === nodes.title) return 'title';
  if ($from.parent.type === nodes.subheading) return $from.parent.attrs.level === 1 ? 'subheading1' : 'subheading2';
  return depthOf(state, nodes.table) === null ? 'paragraph' : 'table';
}

export const listAt = (state: EditorState): 'bulletList' | 'orderedList' | null => {
  for (let depth = state.selection.$from.depth; depth > 0; depth--) {
    const type = state.selection.$from.node(depth).type;
    if (type === nodes.bulletList) return 'bulletList';
    if (type === nodes.orderedList) return 'orderedList';
  }
  return null;
};

export const inQuote = (state: EditorState): boolean => depthOf(state, nodes.blockquote) !== null;

export function depthOf(state: EditorState, type: NodeType): number | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return depth;
  return null;
}

/** A subheading of that level, or a paragraph again where it is one already. In lists and quotes it steps out first. */
export function toggleSubheading(level: 1 | 2): Command {
  return (state, dispatch, view) => {
    const active = blockAt(state) === `subheading${level}`;
    const make = active ? setBlockType(nodes.paragraph) : setBlockType(nodes.subheading, { level });
    if (make(state, dispatch)) return true;
    return (
      stepOut(state, dispatch && ((tr) => dispatch(tr)), view) && (!dispatch || !view || make(view.state, dispatch))
    );
  };
}

export const makeParagraph: Command = (state, dispatch) =>
  setBlockType(nodes.paragraph)(state, dispatch) || stepOut(state, dispatch);

const stepOut: Command = (state, dispatch) =>
  listAt(state) ? liftListItem(nodes.listItem)(state, dispatch) : inQuote(state) && lift(state, dispatch);

/** Makes a list of that kind, turns one kind into the other, or steps out of it. */
export function toggleList(kind: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch, view) => {
    const current = listAt(state);
    if (current === kind) return liftListItem(nodes.listItem)(state, dispatch, view);
    if (current) return changeList(kind)(state, dispatch);
    return wrapInList(nodes[kind])(state, dispatch, view);
  };
}

function changeList(kind: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      const type = $from.node(depth).type;
      if (type === nodes.bulletList || type === nodes.orderedList) {
        dispatch?.(state.tr.setNodeMarkup($from.before(depth), nodes[kind]).scrollIntoView());
        return true;
      }
    }
    return false;
  };
}

/** A quote holds paragraphs only: what it is to hold and is none becomes one. */
export const toggleQuote: Command = (state, dispatch) => {
  if (inQuote(state)) return lift(state, dispatch);
  if (wrapIn(nodes.blockquote)(state, dispatch)) return true;
  if (!blockAt(state).startsWith('subheading')) return false;
  const { $from, $to } = state.selection;
  const tr = state.tr.setBlockType($from.pos, $to.pos, nodes.paragraph);
  const range = tr.doc.resolve(tr.mapping.map($from.pos)).blockRange(tr.doc.resolve(tr.mapping.map($to.pos)));
  const wrapping = range && findWrapping(range, nodes.blockquote);
  if (!range || !wrapping) return false;
  dispatch?.(tr.wrap(range, wrapping).scrollIntoView());
  return true;
};

/** The link that the cursor touches: its address, and from where to where it goes. */
export function linkAt(state: EditorState): { href: string; from: number; to: number } | null {
  const { $from, from, to, empty } = state.selection;
  const mark =
    marks.link.isInSet($from.marksAcross(state.selection.$to) ?? $from.marks()) ??
    marks.link.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return null;
  if (!empty) return { href: mark.attrs.href as string, from, to };
  let start = $from.start();
  let result: { href: string; from: number; to: number } | null = null;
  $from.parent.forEach((child) => {
    const end = start + child.nodeSize;
    if (mark.isInSet(child.marks)) {
      if (result && result.to === start) result.to = end;
      else if (!result || result.to < from) result = { href: mark.attrs.href as string, from: start, to: end };
    }
    start = end;
  });
  return result;
}

/** Links the words between two positions, or writes the address (or the given words) as a link where there are none. */
export function setLink(href: string, from: number, to: number, words = ''): Command {
  return (state, dispatch) => {
    if (!state.doc.resolve(from).parent.type.allowsMarkType(marks.link)) return false;
    const tr = state.tr;
    const end = words || from === to ? from + (words || href).length : to;
    if (words ? state.doc.textBetween(from, to) !== words : from === to) tr.insertText(words || href, from, to);
    tr.removeMark(from, end, marks.link).addMark(from, end, marks.link.create({ href }));
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(marks.link).scrollIntoView());
    return true;
  };
}

export function removeLink(from: number, to: number): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.removeMark(from, to, marks.link));
    return true;
  };
}

export const hardBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type === nodes.title) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hardBreak.create()).scrollIntoView());
  return true;
};
