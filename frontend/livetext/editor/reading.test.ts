// @vitest-environment happy-dom
import { Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { schema } from '../schema';
import { doc, li, ol, p, quote, sub, table, td, title, tr, ul } from './documents';
import { readingHtml } from './html';
import { patchBlocks, positionAt } from './patch';

const rich = Node.fromJSON(
  schema,
  doc([
    title('Bostad & "hyra"'),
    p('Vi ska <bygga>.'),
    sub('Läge', 2),
    ul(li(p('ett'), ol(li(p('inre'))))),
    quote(p('citat')),
    table(tr(td(p('cell')))),
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'rad' },
        { type: 'hardBreak' },
        {
          type: 'text',
          marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://lo.se/?a&b' } }],
          text: 'länk',
        },
      ],
    },
  ]),
);

function shown(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

test('reading HTML is what the server writes, escaped', () => {
  expect(readingHtml(rich)).toBe(
    '<h2 data-pos="0">Bostad &amp; &quot;hyra&quot;</h2><p data-pos="17">Vi ska &lt;bygga&gt;.</p><h4 data-pos="34">Läge</h4>' +
      '<ul data-pos="40"><li data-pos="41"><p data-pos="42">ett</p><ol data-pos="47"><li data-pos="48"><p data-pos="49">inre</p></li></ol></li></ul>' +
      '<blockquote data-pos="59"><p data-pos="60">citat</p></blockquote>' +
      '<table data-pos="68"><tr data-pos="69"><td data-pos="70"><p data-pos="71">cell</p></td></tr></table>' +
      '<p data-pos="80">rad<br><strong><a href="https://lo.se/?a&amp;b" rel="noopener noreferrer">länk</a></strong></p>',
  );
});

test('every block carries the position of its node', () => {
  const element = shown(readingHtml(rich));
  const blocks = [...element.querySelectorAll('[data-pos]')];
  expect(blocks.length).toBe(16);
  for (const block of blocks) {
    const node = rich.nodeAt(Number(block.getAttribute('data-pos')))!;
    expect(node.textContent.replaceAll('\n', '')).toBe(block.textContent);
  }
});

test('a place in the page is a place in the text', () => {
  const element = shown(readingHtml(rich));
  const inner = element.querySelector('[data-pos="49"]')!.firstChild!;
  expect(positionAt(element, inner, 2)).toBe(52);
  const link = element.querySelector('a')!.firstChild!;
  const at = positionAt(element, link, 1)!;
  expect(rich.textBetween(at, at + 3)).toBe('änk');
  expect(positionAt(element, document.body, 0)).toBeNull();
});

test('fresh HTML exchanges only the blocks that differ, and moves the positions of the others', () => {
  const before = Node.fromJSON(schema, doc([title('A'), p('ett'), p('två'), ul(li(p('tre')))]));
  const after = Node.fromJSON(schema, doc([title('A'), p('ett'), p('två och ett halvt'), p('nytt'), ul(li(p('tre')))]));
  const element = shown(readingHtml(before));
  const [heading, first, second, list] = [...element.children];
  patchBlocks(element, readingHtml(after));
  expect(element.innerHTML).toBe(readingHtml(after));
  expect([...element.children].indexOf(heading!)).toBe(0);
  expect([...element.children].indexOf(first!)).toBe(1);
  expect([...element.children].indexOf(second!)).toBe(-1);
  expect([...element.children].indexOf(list!)).toBe(4);
});

test('patching survives equal neighbours, emptying and filling', () => {
  const element = shown('');
  const texts = [['a', 'a', 'a'], ['a'], ['a', 'a', 'b', 'a'], [], ['x', 'a', 'a'], ['a', 'a']];
  for (const words of texts) {
    const html = readingHtml(Node.fromJSON(schema, doc([title('T'), ...words.map(p), p('')])));
    patchBlocks(element, html);
    expect(element.innerHTML).toBe(html);
  }
});
