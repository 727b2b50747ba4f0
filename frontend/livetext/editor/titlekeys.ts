import { lift } from 'prosemirror-commands';
import { liftListItem } from 'prosemirror-schema-list';
import { type Command, Selection, TextSelection } from 'prosemirror-state';
import { schema } from '../schema';
import { inQuote, listAt } from './commands';

const { title, paragraph, subheading, listItem } = schema.nodes;

/** Enter in the title goes to the body; what stood after the cursor comes along as a paragraph. */
export const enterInTitle: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if ($from.parent.type !== title || $to.parent.type !== title) return false;
  const rest = $from.parent.textContent.slice($to.parentOffset);
  const end = $from.after();
  const body = state.doc.nodeAt(end);
  const tr = state.tr;
  const emptyBody = !rest && body?.type === paragraph && body.content.size === 0;
  if (!emptyBody) tr.insert(end, paragraph.create(null, rest ? schema.text(rest) : null));
  if ($from.pos < end - 1) tr.delete($from.pos, end - 1);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, tr.doc.child(0).nodeSize + 1)).scrollIntoView());
  return true;
};

/** Backspace at the very start of the body never joins it with the title: what stands there becomes plain, then the cursor goes up. */
export const backspaceAtStart: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.pos !== Selection.near(state.doc.resolve(state.doc.child(0).nodeSize), 1).from) return false;
  if (listAt(state)) return liftListItem(listItem)(state, dispatch, view);
  if (inQuote(state)) return lift(state, dispatch, view);
  const tr = state.tr;
  if ($from.parent.type === subheading) tr.setBlockType($from.pos, $from.pos, paragraph);
  else {
    if ($from.depth === 1 && $from.parent.content.size === 0 && state.doc.childCount > 2)
      tr.delete($from.before(), $from.after());
    tr.setSelection(TextSelection.create(tr.doc, state.doc.child(0).nodeSize - 1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Delete at the end of the title goes down; only an empty paragraph is taken away. */
export const deleteAtTitleEnd: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== title || $from.parentOffset < $from.parent.content.size) return false;
  const body = state.doc.child(1);
  const tr = state.tr;
  if (body.type === paragraph && body.content.size === 0 && state.doc.childCount > 2)
    tr.delete($from.after(), $from.after() + 2);
  else tr.setSelection(Selection.near(tr.doc.resolve($from.after()), 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Goes on in a new paragraph after the whole block, the way out of a table that stands last. */
export const exitBlock: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth < 1 || $from.parent.type === title) return false;
  const after = $from.after(1);
  const tr = state.tr.insert(after, paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};
