import { paragraphsOf } from './lists';

/** A table of equal rows without spans: a merged cell keeps its words in its first place and leaves the others empty. */
export function flattenTable(table: HTMLTableElement): void {
  const page = table.ownerDocument;
  table.querySelectorAll('table').forEach((inner) => inner.replaceWith(...paragraphsOf(inner)));
  const rows = gridOf(table);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return table.remove();
  const body = page.createElement('tbody');
  for (const row of rows) {
    const tr = page.createElement('tr');
    for (let column = 0; column < width; column++) {
      const source = row[column];
      const cell = page.createElement(source?.localName === 'th' ? 'th' : 'td');
      cell.append(...contentOf(source, page));
      tr.append(cell);
    }
    body.append(tr);
  }
  const clean = page.createElement('table');
  clean.append(body);
  table.replaceWith(clean);
}

function gridOf(table: HTMLTableElement): (Element | null)[][] {
  const rows = [...table.querySelectorAll('tr')];
  const grid: (Element | null)[][] = rows.map(() => []);
  rows.forEach((tr, r) => {
    let column = 0;
    for (const cell of [...tr.children].filter((c) => c.localName === 'td' || c.localName === 'th')) {
      while (grid[r]![column] !== undefined) column++;
      const wide = span(cell, 'colspan');
      const high = span(cell, 'rowspan');
      for (let y = r; y < Math.min(rows.length, r + high); y++) {
        for (let x = column; x < column + wide; x++) grid[y]![x] = y === r && x === column ? cell : null;
      }
      column += wide;
    }
  });
  return grid;
}

/** A span of a thousand columns is an attack or an error, never a table of a platform. */
const span = (cell: Element, name: string): number =>
  Math.min(50, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

const contentOf = (cell: Element | null | undefined, page: Document): Element[] =>
  cell ? paragraphsOf(cell) : [page.createElement('p')];
