import type { Text } from './headless';
import { schema } from './schema';

/** Gives numbers from 0 to 1, always the same for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[below(random, choices.length)];
}

type Edit = (text: Text, random: Random) => boolean;

const EDITS: readonly [weight: number, name: string, edit: Edit][] = [
  [30, 'type', (text, random) => typeAt(text, random, position(text, random))],
  [14, 'go on', (text, random) => typeAt(text, random, text.state.selection.from)],
  [12, 'delete', (text, random) => text.remove(...range(text, random, 12))],
  [3, 'delete much', (text, random) => text.remove(...range(text, random, 60))],
  [6, 'replace', (text, random) => text.replaceText(...range(text, random, 8), text.letters() + text.letters())],
  [7, 'split', (text, random) => text.split(position(text, random))],
  [6, 'join', (text, random) => text.join(position(text, random))],
  [
    5,
    'list',
    (text, random) => text.toggleList(...range(text, random, 20), pick(random, ['bulletList', 'orderedList'])),
  ],
  [4, 'subheading', (text, random) => text.subheading(position(text, random), pick(random, [0, 1, 2]))],
  [6, 'mark', (text, random) => text.toggleMark(...range(text, random, 15), pick(random, ['bold', 'italic']))],
  [1, 'link', (text, random) => text.link(...range(text, random, 6), 'https://exempel.se/')],
  [2, 'quote', (text, random) => text.quote(...range(text, random, 10))],
  [1, 'table', (text, random) => text.table(position(text, random), 2, 2)],
  [5, 'paste', paste],
  [9, 'undo', (text) => text.undo()],
  [4, 'redo', (text) => text.redo()],
];

const WEIGHT = EDITS.reduce((sum, [weight]) => sum + weight, 0);

/** Does one edit and gives its name; an empty name when it could not be done where it fell. */
export function randomEdit(text: Text, random: Random): string {
  let at = random() * WEIGHT;
  for (const [weight, name, edit] of EDITS) {
    at -= weight;
    if (at < 0) return edit(text, random) ? name : '';
  }
  return '';
}

/** Half of the time near the latest change: people work at the same place. */
function position(text: Text, random: Random): number {
  if (random() < 0.5) return below(random, text.size() + 1);
  return Math.max(0, Math.min(text.size(), text.focus + below(random, 9) - 4));
}

function range(text: Text, random: Random, longest: number): [number, number] {
  const from = position(text, random);
  return [from, Math.min(text.size(), from + 1 + below(random, longest))];
}

function typeAt(text: Text, random: Random, pos: number): boolean {
  const letters = Array.from({ length: 1 + below(random, 4) }, () => text.letters());
  if (random() < 0.5) return text.type(pos, letters.join(''));
  let done = text.type(pos, letters[0]);
  for (const letter of letters.slice(1)) done = text.type(text.state.selection.from, letter) || done;
  return done;
}

function paste(text: Text, random: Random): boolean {
  const { paragraph, bulletList, listItem, blockquote } = schema.nodes;
  const line = () => paragraph.create(null, schema.text(text.letters() + text.letters()));
  const blocks = pick(random, [
    () => [line(), line(), line()],
    () => [line(), bulletList.create(null, [listItem.create(null, line()), listItem.create(null, line())])],
    () => [blockquote.create(null, [line(), line()])],
  ])();
  const open = pick(random, [0, 0, 1]);
  const slice = { content: blocks.map((block) => block.toJSON()), openStart: blocks[0].type === paragraph ? open : 0 };
  const [from, to] = range(text, random, 6);
  return text.paste(from, pick(random, [from, to]), JSON.stringify(slice));
}
