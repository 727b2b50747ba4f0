import type { Node } from 'prosemirror-model';
import { type Command, type EditorState, Selection, TextSelection } from 'prosemirror-state';
import { schema } from '../schema';
import { depthOf } from './commands';

const { table, tableRow, tableHeader, tableCell, paragraph } = schema.nodes;

/** Where the cursor stands in a table. Two people may have left rows of different length, so columns are asked row by row. */
interface Place {
  table: Node;
  tablePos: number;
  row: number;
  column: number;
}

function place(state: EditorState): Place | null {
  const depth = depthOf(state, table);
  const { $from } = state.selection;
  if (depth === null || $from.depth < depth + 2) return null;
  return {
    table: $from.node(depth),
    tablePos: $from.before(depth),
    row: $from.index(depth),
    column: $from.index(depth + 1),
  };
}

export const inTable = (state: EditorState): boolean => place(state) !== null;

/** A table of three columns with a heading row, and a paragraph after it when nothing else follows. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if ($from.depth !== 1 || $from.parent.type.name === 'title') return false;
  const header = tableRow.create(
    null,
    [0, 1, 2].map(() => tableHeader.createAndFill()!),
  );
  const row = (): Node =>
    tableRow.create(
      null,
      [0, 1, 2].map(() => tableCell.createAndFill()!),
    );
  const empty = $from.parent.type === paragraph && $from.parent.content.size === 0;
  const from = empty ? $from.before() : $from.after();
  const made = [table.create(null, [header, row(), row()])];
  if ($from.indexAfter(0) === state.doc.childCount) made.push(paragraph.create());
  const tr = state.tr.replaceWith(from, empty ? $from.after() : from, made);
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 4))).scrollIntoView());
  return true;
};

export const addRowBelow: Command = (state, dispatch) => {
  const at = place(state);
  if (!at) return false;
  const cells: Node[] = [];
  at.table.child(at.row).forEach(() => cells.push(tableCell.createAndFill()!));
  const pos = rowPos(at, at.row + 1);
  const tr = state.tr.insert(pos, tableRow.create(null, cells));
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1))).scrollIntoView());
  return true;
};

export const addColumnAfter: Command = (state, dispatch) => {
  const at = place(state);
  if (!at) return false;
  const tr = state.tr;
  for (let row = at.table.childCount - 1; row >= 0; row--) {
    const node = at.table.child(row);
    const column = Math.min(at.column + 1, node.childCount);
    const type = node.child(column - 1).type;
    tr.insert(cellPos(at, row, column), type.createAndFill()!);
  }
  dispatch?.(
    tr.setSelection(
      TextSelection.near(
        tr.doc.resolve(cellPos({ ...at, table: tr.doc.nodeAt(at.tablePos)! }, at.row, at.column + 1) + 1),
      ),
    ),
  );
  return true;
};

export const removeRow: Command = (state, dispatch) => {
  const at = place(state);
  if (!at) return false;
  if (at.table.childCount === 1) return removeTable(state, dispatch);
  const tr = state.tr.delete(rowPos(at, at.row), rowPos(at, at.row + 1));
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(rowPos(at, at.row), tr.doc.content.size)), -1)));
  return true;
};

export const removeColumn: Command = (state, dispatch) => {
  const at = place(state);
  if (!at) return false;
  const rows = Array.from({ length: at.table.childCount }, (_, row) => at.table.child(row));
  if (rows.every((row) => row.childCount <= 1)) return removeTable(state, dispatch);
  const tr = state.tr;
  for (let row = rows.length - 1; row >= 0; row--) {
    if (rows[row]!.childCount <= 1 || at.column >= rows[row]!.childCount) continue;
    tr.delete(cellPos(at, row, at.column), cellPos(at, row, at.column + 1));
  }
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(tr.mapping.map(state.selection.from)))));
  return true;
};

export const removeTable: Command = (state, dispatch) => {
  const at = place(state);
  if (!at) return false;
  const end = at.tablePos + at.table.nodeSize;
  const only = state.doc.childCount === 2;
  const tr = only ? state.tr.replaceWith(at.tablePos, end, paragraph.create()) : state.tr.delete(at.tablePos, end);
  dispatch?.(
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(at.tablePos, tr.doc.content.size)))).scrollIntoView(),
  );
  return true;
};

/** Tab and Shift-Tab; after the last cell a new row, as every word processor does. */
export function nextCell(direction: 1 | -1): Command {
  return (state, dispatch, view) => {
    const at = place(state);
    if (!at) return false;
    let { row, column } = { row: at.row, column: at.column + direction };
    if (column >= at.table.child(row).childCount) {
      row++;
      column = 0;
    } else if (column < 0) {
      if (--row < 0) return true;
      column = at.table.child(row).childCount - 1;
    }
    if (row === at.table.childCount) return addRowBelow(state, dispatch, view);
    const $inside = state.doc.resolve(cellPos(at, row, column) + 1);
    dispatch?.(
      state.tr.setSelection(TextSelection.between($inside, state.doc.resolve($inside.end()))).scrollIntoView(),
    );
    return true;
  };
}

function rowPos(at: Place, row: number): number {
  let pos = at.tablePos + 1;
  for (let index = 0; index < row; index++) pos += at.table.child(index).nodeSize;
  return pos;
}

function cellPos(at: Place, row: number, column: number): number {
  let pos = rowPos(at, row) + 1;
  for (let index = 0; index < column; index++) pos += at.table.child(row).child(index).nodeSize;
  return pos;
}
