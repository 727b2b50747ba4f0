// @vitest-environment happy-dom
import { DOMParser, DOMSerializer, Node } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { isSafeHref, schema } from './schema';

function parse(html: string): unknown[] {
  const element = document.createElement('div');
  element.innerHTML = html;
  return DOMParser.fromSchema(schema).parse(element).toJSON().content;
}

const text = (words: string, ...marks: object[]) => ({ type: 'text', ...(marks.length && { marks }), text: words });

test('every node survives the way to HTML and back', () => {
  const paragraph = {
    type: 'paragraph',
    content: [text('a', { type: 'bold' }), { type: 'hardBreak' }, text('b', { type: 'italic' })],
  };
  const item = (...content: object[]) => ({ type: 'listItem', content });
  const cell = (type: string) => ({ type, content: [paragraph] });
  const json = {
    type: 'doc',
    content: [
      { type: 'title', content: [text('Rubriken')] },
      paragraph,
      { type: 'subheading', attrs: { level: 1 }, content: [text('ett')] },
      { type: 'subheading', attrs: { level: 2 }, content: [text('två')] },
      {
        type: 'bulletList',
        content: [item(paragraph, { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph)] })],
      },
      {
        type: 'blockquote',
        content: [{ type: 'paragraph', content: [text('c', { type: 'link', attrs: { href: 'https://a.se/' } })] }],
      },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader')] },
          { type: 'tableRow', content: [cell('tableCell')] },
        ],
      },
    ],
  };
  const doc = Node.fromJSON(schema, json);
  doc.check();
  const element = document.createElement('div');
  element.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document }));
  expect(element.querySelector('h2')!.className).toBe('title');
  expect([...element.querySelectorAll('h3,h4')].map(({ tagName }) => tagName)).toEqual(['H3', 'H4']);
  expect(DOMParser.fromSchema(schema).parse(element).toJSON()).toEqual(doc.toJSON());
});

test.each(['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '/inloggning', 'vbscript:x', 'https://'])(
  'a pasted link to %s is plain text',
  (href) => {
    expect(parse(`<h2 class="title">T</h2><p><a href="${href}">x</a></p>`)).toEqual([
      { type: 'title', content: [text('T')] },
      { type: 'paragraph', content: [text('x')] },
    ]);
  },
);

test('only http, https and mailto are links', () => {
  expect(['https://a.se', 'HTTP://A.SE', 'mailto:a@b.se'].map(isSafeHref)).toEqual([true, true, true]);
  expect(['', 'a.se', 'ftp://a.se', 'https://a b', null, 'https://a.se/' + 'x'.repeat(3000)].map(isSafeHref)).toEqual(
    Array(6).fill(false),
  );
});
