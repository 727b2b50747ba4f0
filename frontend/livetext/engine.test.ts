import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as engine from './engine';
import { canonicalJson, sha256 } from './hash';
import { document, paragraph } from './simulation/world';

const item = (...content: unknown[]) => ({ type: 'listItem', content });
const heading = { type: 'subheading', attrs: { level: 1 }, content: [{ type: 'text', text: 'R' }] };
const marked = (href: string) => ({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] });

function opened(...blocks: unknown[]) {
  engine.open('k', JSON.stringify(document(...blocks)));
  return {
    submit: (steps: object[], missed: number[][] = [], authors?: unknown[], known?: number) =>
      JSON.parse(
        engine.submit('k', JSON.stringify(steps), JSON.stringify(missed), authors && JSON.stringify(authors), known),
      ),
    text: () => engine.text('k', 0, sizeOf()),
  };
}

function sizeOf(): number {
  return JSON.parse(engine.submit('k', '[]', '[]')).size;
}

const insert = (from: number, ...content: unknown[]) => ({ stepType: 'replace', from, to: from, slice: { content } });
const type = (from: number, text: string) => insert(from, { type: 'text', text });
const remove = (from: number, to: number) => ({ stepType: 'replace', from, to });

test('knows the versions that it was bundled from', () => {
  expect(JSON.parse(engine.versions())).toEqual({
    schema: 1,
    model: expect.stringMatching(/^1\./),
    transform: expect.stringMatching(/^1\./),
  });
});

test.each<[string, object]>([
  ['an empty list item', insert(3, { type: 'bulletList', content: [item()] })],
  ['a heading in a list item', insert(3, { type: 'bulletList', content: [item(heading)] })],
  [
    'a heading first in a list item of an open slice',
    {
      stepType: 'replace',
      from: 4,
      to: 4,
      slice: {
        content: [paragraph(''), { type: 'bulletList', content: [item(heading)] }, paragraph('')],
        openStart: 1,
        openEnd: 1,
      },
    },
  ],
  ['a javascript: link', insert(4, marked('javascript:alert(1)'))],
  ['a link to a data: URL', insert(4, marked('data:text/html,x'))],
  ['a link with a line break in it', insert(4, marked('https://a.se/\nx'))],
  [
    'a javascript: link as a mark',
    { stepType: 'addMark', from: 4, to: 6, mark: { type: 'link', attrs: { href: 'JavaScript:x' } } },
  ],
  ['a link without a target', { stepType: 'addMark', from: 4, to: 6, mark: { type: 'link' } }],
  [
    'bold in the title',
    {
      stepType: 'replace',
      from: 1,
      to: 1,
      slice: { content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }] },
    },
  ],
  ['a heading of level 3', insert(3, { ...heading, attrs: { level: 3 } })],
  [
    'a list that starts at zero',
    insert(3, { type: 'orderedList', attrs: { start: 0 }, content: [item(paragraph('x'))] }),
  ],
  ['a second title', insert(3, { type: 'title' })],
  ['a block before the title', insert(0, paragraph('x'))],
  ['an unknown node', insert(3, { type: 'image' })],
  ['an unknown mark', insert(4, { type: 'text', text: 'x', marks: [{ type: 'underline' }] })],
  ['an attribute step', { stepType: 'attr', pos: 3, attr: 'level', value: 2 }],
  ['a step on the document', { stepType: 'docAttr', attr: 'x', value: 2 }],
  ['a place outside the text', type(900, 'x')],
  ['a negative place', type(-1, 'x')],
  ['half a place', type(4.5, 'x')],
  ['an end before the start', remove(6, 4)],
  [
    'a slice that is open deeper than it is',
    { stepType: 'replace', from: 4, to: 4, slice: { content: [paragraph('x')], openStart: 5, openEnd: 5 } },
  ],
  ['a control character', type(4, 'a\u0000b')],
  ['an empty text', insert(4, { type: 'text', text: '' })],
  ['no step at all', null as unknown as object],
])('%s is refused, and nothing has changed', (_, step) => {
  const { submit } = opened(paragraph('ett två'));
  const before = engine.content('k');
  expect(() => submit([type(4, 'y'), step])).toThrow(/^invalid: /);
  expect(engine.content('k')).toBe(before);
  // Nor is it let in by being late.
  if (_ !== 'a place outside the text') {
    try {
      submit([step], [[1, 0, 0]]);
    } catch (error) {
      expect((error as Error).message).toMatch(/^invalid: /);
    }
    expect(engine.content('k')).toBe(before);
  }
});

test.each(['https://a.se/ö?x=1#y', 'http://a.se', 'mailto:a@b.se'])('a link to %s is in schema', (href) => {
  expect(opened(paragraph('x')).submit([insert(4, marked(href))]).size).toBe(7);
});

test('knows the step that takes back marks over mixed text', () => {
  const bold = { type: 'bold' };
  const { submit } = opened({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'a', marks: [bold] },
      { type: 'text', text: 'b' },
    ],
  });
  const result = submit([
    {
      stepType: 'markSet',
      steps: [
        { stepType: 'removeMark', from: 4, to: 5, mark: bold },
        { stepType: 'addMark', from: 5, to: 6, mark: { type: 'italic' } },
      ],
    },
  ]);
  expect(result.ranges).toEqual([[]]);
  expect(JSON.parse(engine.content('k')).content[1].content).toEqual([
    { type: 'text', text: 'a' },
    { type: 'text', text: 'b', marks: [{ type: 'italic' }] },
  ]);
});

test('a late batch is rebased; steps are told as they were applied', () => {
  const { submit } = opened(paragraph('ett två'));
  submit([type(4, 'X')]);
  expect(submit([type(8, 'Y'), type(9, 'Z')], [[4, 0, 1]])).toEqual({
    steps: [type(9, 'Y'), type(10, 'Z')],
    ranges: [
      [9, 0, 1],
      [10, 0, 1],
    ],
    size: sizeOf(),
  });
});

test('a late step whose place is gone is dropped and named, the others kept', () => {
  const { submit } = opened(paragraph('ett två tre'));
  submit([remove(7, 12)]);
  expect(submit([type(9, 'XY'), type(4, 'Z')], [[7, 5, 0]])).toMatchObject({
    steps: [type(4, 'Z')],
    kept: [1],
    dropped: [{ index: 0, slice: { content: [{ type: 'text', text: 'XY' }] }, text: 'XY' }],
  });
});

test('what only became invalid by what was missed is dropped, not refused', () => {
  const list = { type: 'bulletList', content: [item(paragraph('a'), paragraph('b'))] };
  const { submit } = opened(list);
  submit([remove(8, 11)]);
  expect(submit([remove(5, 8)], [[8, 3, 0]])).toMatchObject({
    steps: [],
    kept: [],
    dropped: [{ index: 0, slice: null, text: '' }],
  });
});

test('a late deletion names the unseen words that it takes, one entry for an author', () => {
  const { submit } = opened(paragraph('ett två tre'));
  submit([type(8, 'A'), type(9, 'B'), type(10, 'C')]);
  const result = submit(
    [remove(4, 15)],
    [
      [8, 0, 1],
      [9, 0, 1],
      [10, 0, 1],
    ],
    ['a', 'a', 'b'],
  );
  expect(result.swallowed).toEqual([
    { step: 0, missed: 0, from: 4, slice: { content: [{ type: 'text', text: 'AB' }] }, text: 'AB' },
    { step: 0, missed: 2, from: 4, slice: { content: [{ type: 'text', text: 'C' }] }, text: 'C' },
  ]);
});

test('words that the sender itself wrote, and words it had seen, are not swallowed', () => {
  const { submit } = opened(paragraph('ett två tre'));
  submit([type(8, 'A')]);
  expect(submit([remove(4, 10)], [[8, 0, 1]], [null]).swallowed).toBeUndefined();
  opened(paragraph('ett två tre')).submit([type(8, 'A')]);
  expect(submit([remove(4, 11)]).swallowed).toBeUndefined();
});

test('words that came before the version but after what was seen are named', () => {
  const { submit } = opened(paragraph('ett två tre'));
  submit([type(8, 'A')]);
  const result = submit([remove(4, 12)], [[8, 0, 1]], ['a'], 1);
  expect(result.steps).toEqual([remove(4, 12)]);
  expect(result.swallowed).toMatchObject([{ text: 'A', from: 4 }]);
});

test('a change is the smallest: words in a block, whole blocks else', () => {
  const { text } = opened(
    paragraph('Hyrorna ska höjas nu.'),
    paragraph('Bort med detta stycke helt.'),
    paragraph('Kvar.'),
  );
  const target = document(paragraph('Hyrorna ska inte höjas nu.'), paragraph('Kvar.'), { ...heading });
  const result = JSON.parse(engine.change('k', JSON.stringify(target)));
  expect(JSON.parse(engine.content('k'))).toEqual(target);
  expect(result.ranges.map(([, old, fresh]: number[]) => [old, fresh])).toEqual([
    [0, 3],
    [29, 0],
    [0, 5],
  ]);
  expect(text()).toBe('T\nHyrorna ska inte höjas nu.\nKvar.\nR');
});

test('a change of marks or of the kind of a block touches no letter', () => {
  opened(paragraph('ett två'), paragraph('tre'));
  const target = document(
    { type: 'subheading', attrs: { level: 2 }, content: [{ type: 'text', text: 'ett två' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'tre', marks: [{ type: 'bold' }] }] },
  );
  const { steps } = JSON.parse(engine.change('k', JSON.stringify(target)));
  expect(JSON.parse(engine.content('k'))).toEqual(target);
  expect(steps.map(({ stepType }: { stepType: string }) => stepType).sort()).toEqual(['addMark', 'replaceAround']);
});

test('a change to the same text is no step', () => {
  opened(paragraph('ett'));
  expect(JSON.parse(engine.change('k', engine.content('k'))).steps).toEqual([]);
});

test('text in pieces is joined when a document is opened, so that one text has one form', () => {
  engine.open(
    'k',
    JSON.stringify(
      document({
        type: 'paragraph',
        content: [
          { type: 'text', text: 'a' },
          { type: 'text', text: 'b' },
        ],
      }),
    ),
  );
  expect(JSON.parse(engine.content('k')).content[1]).toEqual(paragraph('ab'));
  expect(() => engine.check(JSON.stringify(document()))).toThrow(/^invalid: /);
});

test.each(['', 'abc', 'å'.repeat(200), '𝄞 och é', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64)])(
  'sha256 of %j',
  (words) => {
    expect(sha256(words)).toBe(createHash('sha256').update(words).digest('hex'));
  },
);

test('canonical JSON has its keys in order', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'å' }], a: true })).toBe('{"a":true,"b":[1,{"c":"å","d":null}]}');
});
