/** Pure geometry of a tree shown as a flat list: where a section lands when it is moved by key or by hand. */

export interface OutlineRow {
  id: string;
  parentId: string | null;
  depth: number;
}

/** A place among siblings; `position` counts without the moved section itself. */
export interface OutlinePlace {
  parentId: string | null;
  position: number;
}

export type KeyMove = 'up' | 'down' | 'in' | 'out';
export type DropZone = 'before' | 'inside' | 'after';

const deepest = 4;

const siblings = (rows: readonly OutlineRow[], parentId: string | null, without?: string) =>
  rows.filter((row) => row.parentId === parentId && row.id !== without);

const find = (rows: readonly OutlineRow[], id: string | null) => rows.find((row) => row.id === id);

/** The section and all below it: the rows after it that are deeper. */
export function branch(rows: readonly OutlineRow[], id: string): OutlineRow[] {
  const start = rows.findIndex((row) => row.id === id);
  if (start < 0) return [];
  const end = rows.findIndex((row, index) => index > start && row.depth <= rows[start].depth);
  return rows.slice(start, end < 0 ? undefined : end);
}

const height = (rows: readonly OutlineRow[], id: string) => {
  const own = branch(rows, id);
  return Math.max(...own.map((row) => row.depth)) - own[0].depth + 1;
};

function allowed(rows: readonly OutlineRow[], id: string, place: OutlinePlace): OutlinePlace | null {
  if (branch(rows, id).some((row) => row.id === place.parentId)) return null;
  const above = find(rows, place.parentId)?.depth ?? 0;
  if (above + height(rows, id) > deepest) return null;
  const now = find(rows, id);
  const unchanged =
    now?.parentId === place.parentId &&
    siblings(rows, place.parentId).findIndex((row) => row.id === id) === place.position;
  return unchanged ? null : place;
}

/** Where a key takes a section: among its siblings, below the one before it, or out beside its parent. Null: nowhere. */
export function keyMove(rows: readonly OutlineRow[], id: string, move: KeyMove): OutlinePlace | null {
  const row = find(rows, id);
  if (!row) return null;
  const beside = siblings(rows, row.parentId);
  const index = beside.findIndex((sibling) => sibling.id === id);
  switch (move) {
    case 'up':
      return index > 0 ? { parentId: row.parentId, position: index - 1 } : null;
    case 'down':
      return index < beside.length - 1 ? { parentId: row.parentId, position: index + 1 } : null;
    case 'in': {
      const before = beside[index - 1];
      return before ? allowed(rows, id, { parentId: before.id, position: siblings(rows, before.id).length }) : null;
    }
    case 'out': {
      const parent = find(rows, row.parentId);
      if (!parent) return null;
      const position = siblings(rows, parent.parentId).findIndex((sibling) => sibling.id === parent.id) + 1;
      return { parentId: parent.parentId, position };
    }
  }
}

/** Where a section lands when dropped on another; null when it cannot. */
export function dropMove(rows: readonly OutlineRow[], id: string, target: string, zone: DropZone): OutlinePlace | null {
  const onto = find(rows, target);
  if (!onto || id === target) return null;
  if (zone === 'inside') {
    return allowed(rows, id, { parentId: onto.id, position: siblings(rows, onto.id, id).length });
  }
  const index = siblings(rows, onto.parentId, id).findIndex((row) => row.id === target);
  return allowed(rows, id, { parentId: onto.parentId, position: zone === 'before' ? index : index + 1 });
}

/** The third of a row's height that the pointer is in. */
export function dropZone(offset: number, height: number): DropZone {
  if (offset < height / 3) return 'before';
  return offset > (height * 2) / 3 ? 'after' : 'inside';
}
