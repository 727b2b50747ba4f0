import { history } from 'prosemirror-history';
import { Node } from 'prosemirror-model';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { schema } from '../schema';
import {
  hardBreak,
  linkAt,
  removeLink,
  setLink,
  toggleBold,
  toggleList,
  toggleQuote,
  toggleSubheading,
} from './commands';
import { backspaceAtStart, deleteAtTitleEnd, enterInTitle, exitBlock } from './titlekeys';
import { addColumnAfter, addRowBelow, insertTable, nextCell, removeColumn, removeRow } from './tables';
import { doc, li, ol, p, quote, sub, table, td, title, tr, ul } from './documents';

/** A state whose selection stands at `‸`, or between `‸` and `‹`. */
function at(content: object): EditorState {
  const json = JSON.stringify(doc(content));
  const plain = Node.fromJSON(schema, JSON.parse(json));
  const marks: number[] = [];
  plain.descendants((node, pos) => {
    [...(node.text ?? '')].forEach((char, index) => ('‸‹'.includes(char) ? marks.push(pos + index - marks.length) : 0));
  });
  const clean = Node.fromJSON(schema, strip(JSON.parse(json)));
  const anchor = marks[0] ?? 1;
  return EditorState.create({
    doc: clean,
    selection: TextSelection.create(clean, anchor, marks[1] ?? anchor),
    plugins: [history()],
  });
}

function strip(json: { text?: string; content?: object[] }): object {
  if (json.text !== undefined) return { ...json, text: json.text.replace(/[‸‹]/g, '') };
  return {
    ...json,
    ...(json.content && { content: json.content.map(strip).filter((n) => (n as { text?: string }).text !== '') }),
  };
}

function run(state: EditorState, ...commands: Command[]): EditorState {
  for (const command of commands) expect(command(state, (tr) => (state = state.apply(tr)))).toBe(true);
  state.doc.check();
  return state;
}

const text = (state: EditorState): string => state.doc.toString();

describe('the title', () => {
  test('Enter takes what follows into the body', () => {
    const state = run(at([title('Bo‸stad'), p('Text')]), enterInTitle);
    expect(text(state)).toBe('doc(title("Bo"), paragraph("stad"), paragraph("Text"))');
    expect(state.selection.$from.parent.type.name).toBe('paragraph');
  });

  test('Enter at its end goes to an empty body instead of making another paragraph', () => {
    const state = run(at([title('Bostad‸'), p('')]), enterInTitle);
    expect(text(state)).toBe('doc(title("Bostad"), paragraph)');
    expect(state.selection.from).toBe(9);
  });

  test('Backspace at the start of the body leaves title and body as they are and goes up', () => {
    const state = run(at([title('Bostad'), p('‸Text')]), backspaceAtStart);
    expect(text(state)).toBe('doc(title("Bostad"), paragraph("Text"))');
    expect(state.selection.from).toBe(7);
  });

  test('Backspace takes away an empty first paragraph, and a first subheading, list or quote becomes a paragraph', () => {
    const state = at([title('Bostad'), p(''), p('Text')]);
    const inEmpty = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 9)));
    expect(text(run(inEmpty, backspaceAtStart))).toBe('doc(title("Bostad"), paragraph("Text"))');
    expect(text(run(at([title('A'), sub('‸Text', 2)]), backspaceAtStart))).toBe('doc(title("A"), paragraph("Text"))');
    expect(text(run(at([title('A'), ul(li(p('‸Text')))]), backspaceAtStart))).toBe(
      'doc(title("A"), paragraph("Text"))',
    );
    expect(text(run(at([title('A'), quote(p('‸Text'))]), backspaceAtStart))).toBe('doc(title("A"), paragraph("Text"))');
  });

  test('Delete at its end does not pull the body in', () => {
    const state = run(at([title('Bostad‸'), p('Text')]), deleteAtTitleEnd);
    expect(text(state)).toBe('doc(title("Bostad"), paragraph("Text"))');
    expect(state.selection.from).toBe(9);
  });

  test('takes no marks, lists or breaks', () => {
    for (const command of [
      toggleBold,
      toggleList('bulletList'),
      toggleQuote,
      toggleSubheading(1),
      hardBreak,
      insertTable,
    ]) {
      expect(command(at([title('Bo‸stad'), p('Text')]))).toBe(false);
    }
  });
});

describe('blocks', () => {
  test('a subheading toggles, changes level, and steps out of a list', () => {
    const state = at([title('A'), p('Läg‸e')]);
    expect(text(run(state, toggleSubheading(1)))).toBe('doc(title("A"), subheading("Läge"))');
    expect(run(state, toggleSubheading(1), toggleSubheading(2)).doc.child(1).attrs.level).toBe(2);
    expect(text(run(state, toggleSubheading(1), toggleSubheading(1)))).toBe('doc(title("A"), paragraph("Läge"))');
  });

  test('a list turns into the other kind and back into paragraphs', () => {
    const state = run(at([title('A'), p('‸ett')]), toggleList('bulletList'));
    expect(text(state)).toBe('doc(title("A"), bulletList(listItem(paragraph("ett"))))');
    const ordered = run(state, toggleList('orderedList'));
    expect(text(ordered)).toBe('doc(title("A"), orderedList(listItem(paragraph("ett"))))');
    expect(text(run(ordered, toggleList('orderedList')))).toBe('doc(title("A"), paragraph("ett"))');
  });

  test('a quote wraps and unwraps, also a subheading', () => {
    const state = run(at([title('A'), sub('Läg‸e', 1)]), toggleQuote);
    expect(text(state)).toBe('doc(title("A"), blockquote(paragraph("Läge")))');
    expect(text(run(state, toggleQuote))).toBe('doc(title("A"), paragraph("Läge"))');
  });

  test('Mod-Enter goes on after a table, list or quote', () => {
    expect(text(run(at([title('A'), ul(li(p('et‸t')))]), exitBlock))).toBe(
      'doc(title("A"), bulletList(listItem(paragraph("ett"))), paragraph)',
    );
    expect(text(run(at([title('A'), table(tr(td(p('et‸t'))))]), exitBlock))).toContain('), paragraph)');
  });
});

describe('links', () => {
  test('selected words become a link, which the cursor finds whole and which goes away', () => {
    const state = at([title('A'), p('läs ‸avtalet‹ nu')]);
    const { from, to } = state.selection;
    const linked = run(state, setLink('https://lo.se', from, to));
    const inside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, from + 2)));
    expect(linkAt(inside)).toEqual({ href: 'https://lo.se', from, to });
    expect(linkAt(run(inside, removeLink(from, to)))).toBeNull();
  });

  test('without words the address stands as its own words, and nothing typed after it is linked', () => {
    const state = run(at([title('A'), p('se ‸')]), setLink('https://lo.se', 7, 7));
    expect(state.doc.textContent).toContain('se https://lo.se');
    const typed = state.apply(state.tr.insertText(' nu'));
    expect(typed.doc.rangeHasMark(typed.selection.from - 1, typed.selection.from, schema.marks.link)).toBe(false);
  });

  test('new words replace the old ones', () => {
    const state = at([title('A'), p('‸här‹')]);
    expect(text(run(state, setLink('https://lo.se', 4, 7, 'avtalet')))).toBe(
      'doc(title("A"), paragraph(link("avtalet")))',
    );
  });
});

describe('tables', () => {
  const grid = (state: EditorState): string[] => {
    const rows: string[] = [];
    state.doc.child(1).forEach((row) => {
      const cells: string[] = [];
      row.forEach((cell) => cells.push(cell.textContent));
      rows.push(cells.join('|'));
    });
    return rows;
  };
  const two = [title('A'), table(tr(td(p('a‸')), td(p('b'))), tr(td(p('c')), td(p('d'))))];

  test('a new one has a heading row, the cursor in its first cell and a paragraph after it', () => {
    const state = run(at([title('A'), p('‸')]), insertTable);
    expect(state.doc.childCount).toBe(3);
    expect(state.doc.child(1).firstChild!.firstChild!.type.name).toBe('tableHeader');
    expect(state.selection.$from.node(2).type.name).toBe('tableRow');
    expect(state.doc.lastChild!.type.name).toBe('paragraph');
  });

  test('rows and columns come and go', () => {
    expect(grid(run(at(two), addRowBelow))).toEqual(['a|b', '|', 'c|d']);
    expect(grid(run(at(two), addColumnAfter))).toEqual(['a||b', 'c||d']);
    expect(grid(run(at(two), removeRow))).toEqual(['c|d']);
    expect(grid(run(at(two), removeColumn))).toEqual(['b', 'd']);
    expect(run(at(two), removeColumn, removeColumn).doc.toString()).toBe('doc(title("A"), paragraph)');
  });

  test('rows of different length, as two writers may leave them, stay usable', () => {
    const ragged = [title('A'), table(tr(td(p('a')), td(p('b')), td(p('c‸'))), tr(td(p('d'))))];
    expect(grid(run(at(ragged), addColumnAfter))).toEqual(['a|b|c|', 'd|']);
    expect(grid(run(at(ragged), removeColumn))).toEqual(['a|b', 'd']);
  });

  test('Tab goes from cell to cell and makes a row at the end', () => {
    const state = run(at(two), nextCell(1), nextCell(1), nextCell(1), nextCell(1));
    expect(grid(state)).toEqual(['a|b', 'c|d', '|']);
  });
});

test('an ordered list keeps its items', () => {
  expect(text(run(at([title('A'), ol(li(p('‸ett')), li(p('två')))]), toggleList('bulletList')))).toBe(
    'doc(title("A"), bulletList(listItem(paragraph("ett")), listItem(paragraph("två"))))',
  );
});
