import { expect, test } from 'vitest';
import { World, at, paragraph, range } from './simulation/world';

const BASE = 'Vi ska bygga fler bostäder i kommunen. Hyrorna ska vara rimliga för alla.';

function two(...blocks: unknown[]) {
  const world = new World(...blocks);
  return { world, anna: world.person('anna'), lena: world.person('lena') };
}

// research/livetext.md, "Long-lived branches": Lena changes "rimliga" to "låga" while Anna …

function branch(meanwhile: (anna: ReturnType<typeof two>['anna']) => unknown, ...more: unknown[]) {
  const all = two(paragraph(BASE), ...more);
  meanwhile(all.anna);
  // Anna's comes first.
  all.world.network.run(all.world.network.now + 30);
  all.lena.text.replaceText(...range(all.lena, 'rimliga'), 'låga');
  all.world.sync();
  return all;
}

function branchAtOnce(meanwhile: (anna: ReturnType<typeof two>['anna']) => unknown, ...more: unknown[]) {
  const all = two(paragraph(BASE), ...more);
  all.lena.text.replaceText(...range(all.lena, 'rimliga'), 'låga');
  meanwhile(all.anna);
  all.world.network.cut(all.lena.client);
  all.world.sync();
  return all;
}

test.each([
  [
    'changes another word',
    (anna: any) => anna.text.replaceText(...range(anna, 'fler'), 'många'),
    /många bostäder.*låga för alla/,
  ],
  [
    'splits the paragraph',
    (anna: any) => anna.text.split(at(anna, 'Hyrorna')),
    /kommunen\. \nHyrorna ska vara låga för alla\./,
  ],
  ['makes it a heading', (anna: any) => anna.text.subheading(at(anna, 'Vi'), 1), /ska vara låga för alla/],
  ['wraps it in a quote', (anna: any) => anna.text.quote(at(anna, 'Vi'), at(anna, 'Vi') + 1), /ska vara låga för alla/],
  [
    'makes it bold',
    (anna: any) => anna.text.toggleMark(at(anna, 'Vi'), at(anna, 'alla'), 'bold'),
    /ska vara låga för alla/,
  ],
  ['joins it to the one before', (anna: any) => anna.text.join(at(anna, 'Slut')), /låga för alla\.Slut/],
])('while another %s, a changed word stays changed', (_, meanwhile, expected) => {
  const { world, lena } = branchAtOnce(meanwhile, paragraph('Slut'));
  expect(world.text()).toMatch(expected);
  expect(world.notices(lena)).toEqual([]);
});

test('what is written into a deleted text is dropped, and its author told', () => {
  const { world, lena } = branchAtOnce((anna) => anna.text.remove(at(anna, 'Hyrorna'), at(anna, 'alla.') + 5));
  expect(world.text()).toBe('T\nVi ska bygga fler bostäder i kommunen. ');
  expect(world.notices(lena)).toEqual([{ kind: 'dropped', text: 'låga' }]);
});

test('what is written into a text that is cut and pasted elsewhere is dropped, and its author told', () => {
  const { world, lena } = branchAtOnce((anna) => {
    const [from, to] = [at(anna, 'Hyrorna'), at(anna, 'alla.') + 5];
    const slice = JSON.stringify(anna.text.state.doc.slice(from, to).toJSON());
    anna.text.remove(from, to);
    anna.text.paste(at(anna, 'Slut'), at(anna, 'Slut'), slice);
  }, paragraph('Slut'));
  expect(world.text()).toContain('Hyrorna ska vara rimliga för alla.Slut');
  expect(world.notices(lena)).toEqual([{ kind: 'dropped', text: 'låga' }]);
});

test('when two rewrite the same word the later stands, and the other is told', () => {
  const { world, anna } = branchAtOnce((other) => other.text.replaceText(...range(other, 'rimliga'), 'skäliga'));
  expect(world.text()).toContain('ska vara låga för alla');
  expect(world.notices(anna)).toEqual([{ kind: 'swallowed', by: 'lena', text: 'skäliga' }]);
});

test('the branch that comes second keeps its words as well', () => {
  const { world } = branch((anna) => anna.text.replaceText(...range(anna, 'fler'), 'många'));
  expect(world.text()).toMatch(/många bostäder.*låga för alla/);
});

// F9, F10

test('two who type at the same place each keep their words whole', () => {
  const { world, anna, lena } = two(paragraph('Här: slut'));
  const pos = at(anna, ' slut');
  anna.text.type(pos, 'a');
  lena.text.type(pos, '1');
  for (let i = 1; i < 8; i++) {
    anna.text.type(anna.text.state.selection.from, 'abcdefgh'[i]);
    world.network.run(world.network.now + 17);
    world.authority.commit();
    lena.text.type(lena.text.state.selection.from, '12345678'[i]);
    if (i % 3 === 0) world.sync();
  }
  world.sync();
  expect(['T\nHär:abcdefgh12345678 slut', 'T\nHär:12345678abcdefgh slut']).toContain(world.text());
});

test('a letter of another is one small step, not a new document', () => {
  const { world, anna, lena } = two(paragraph('ett'), paragraph('två'));
  const second = lena.text.state.doc.child(2);
  const touched: number[] = [];
  lena.text.watcher = (tr) => tr.mapping.maps.forEach((map) => map.forEach((from, to) => touched.push(to - from)));
  anna.text.type(at(anna, 'ett'), 'x');
  world.sync();
  expect(touched).toEqual([0]);
  expect(lena.text.state.doc.child(2)).toBe(second);
});

// Undo

test('undo of a paste leaves what another typed inside it', () => {
  const { world, anna, lena } = two(paragraph('före'), paragraph('efter'));
  const slice = { content: ['ett', 'två', 'tre'].map((words) => paragraph(words)) };
  anna.text.paste(at(anna, 'före', 4), at(anna, 'före', 4), JSON.stringify(slice));
  world.sync();
  lena.text.type(at(lena, 'två', 1), 'LENA');
  world.sync();
  anna.text.undo();
  world.sync();
  expect(world.text().replace(/\n+/g, '\n')).toBe('T\nföre\nLENA\nefter');
  anna.text.redo();
  world.sync();
  expect(world.text()).toContain('ett\ntLENAvå\ntre');
});

test("undo leaves another's word inside a word of one's own", () => {
  const { world, anna, lena } = two(paragraph('x'));
  anna.text.type(at(anna, 'x', 1), 'HELLO');
  world.sync();
  lena.text.type(at(lena, 'LLO'), 'inne');
  world.sync();
  anna.text.undo();
  world.sync();
  expect(world.text()).toBe('T\nxinne');
});

test("undo after others wrote takes back just one's own", () => {
  const { world, anna, lena } = two(paragraph('ett två'));
  anna.text.type(at(anna, 'två'), 'nytt ');
  lena.text.type(at(lena, 'ett'), 'Lena ');
  world.sync();
  anna.text.undo();
  world.sync();
  expect(world.text()).toBe('T\nLena ett två');
});

test('a deletion that is undone before it was sent is as if never made', () => {
  const { world, anna, lena } = two(paragraph('ett två tre'));
  world.network.cut(anna.client);
  anna.text.remove(...range(anna, 'två '));
  anna.text.undo();
  lena.text.remove(...range(lena, 'två '));
  world.sync();
  expect(world.text()).toBe('T\nett tre');
  lena.text.undo();
  world.sync();
  expect(world.text()).toBe('T\nett två tre');
});

// A late delete

test.each(['typed first', 'deleted first'])(
  'a late delete over typing, %s: nothing is lost without its author told',
  (order) => {
    const { world, anna, lena } = two(paragraph('Hyrorna ska vara rimliga.'));
    const remove = () => anna.text.remove(...range(anna, 'ska vara '));
    const type = () => lena.text.type(at(lena, 'vara'), 'genast ');
    if (order === 'typed first') {
      type();
      remove();
      world.network.cut(anna.client);
    } else {
      remove();
      type();
      world.network.cut(lena.client);
    }
    world.sync();
    expect(world.text()).toBe('T\nHyrorna rimliga.');
    const told = world.notices(lena);
    expect(told).toEqual(
      order === 'typed first'
        ? [{ kind: 'swallowed', by: 'anna', text: 'genast ' }]
        : [{ kind: 'dropped', text: 'genast ' }],
    );
    expect(world.notices(anna)).toEqual([]);
  },
);

test('swallowed words come back where they stood with one call', () => {
  const { world, anna, lena } = two(paragraph('Hyrorna ska vara rimliga.'));
  lena.text.type(at(lena, 'vara'), 'genast ');
  anna.text.remove(...range(anna, 'ska vara '));
  world.network.cut(anna.client);
  world.sync();
  anna.text.type(at(anna, 'Hyrorna'), 'Alla ');
  world.sync();
  const [notice] = JSON.parse(lena.text.notices());
  lena.text.live.bringBack(notice);
  world.sync();
  expect(world.text()).toBe('T\nAlla Hyrorna genast rimliga.');
});

test('words that came while a deletion waited behind another batch are named, too', () => {
  const { world, anna, lena } = two(paragraph('ett två tre fyra fem'));
  anna.text.type(at(anna, 'ett'), 'x');
  world.network.settle();
  anna.text.remove(...range(anna, 'två tre fyra '));
  lena.text.type(at(lena, 'tre'), 'LENA ');
  world.sync();
  expect(world.text()).toBe('T\nxett fem');
  expect(world.notices(lena)).toHaveLength(1);
  expect(world.notices(lena)[0].text).toBe('LENA ');
});

test('twenty open clients of which one types: steps of one author only', () => {
  const world = new World(paragraph(''), {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('')] }] }],
  });
  const people = Array.from({ length: 20 }, (_, index) => world.person(`p${index}`));
  for (const letter of 'En mening. https://exempel.se ')
    (people[3].text.type(4 + world.authority.version, letter), world.sync());
  expect(new Set(world.authority.committed.map(({ by }) => by))).toEqual(new Set(['p3']));
  expect(world.text()).toContain('En mening.');
});

test('what was typed for long without a connection is put together to catch up, and undone in one', () => {
  const world = new World(paragraph('ett två'));
  const anna = world.person('anna', {}, { mergeAbove: 100 });
  const lena = world.person('lena');
  world.network.cut(anna.client);
  for (let i = 0; i < 150; i++) anna.text.type(4 + i, 'a');
  for (let i = 0; i < 20; i++) {
    lena.text.type(at(lena, 'två'), 'b');
    world.network.run(world.network.now + 1);
    world.authority.commit();
  }
  world.sync();
  expect(world.text()).toBe(`T\n${'a'.repeat(150)}ett ${'b'.repeat(20)}två`);
  expect(world.authority.committed.at(-1)!.steps).toHaveLength(1);
  anna.text.undo();
  world.sync();
  expect(world.text()).toBe(`T\nett ${'b'.repeat(20)}två`);
});
