import { random } from './random';

const WORDS = (
  'vi ska och att det som en på för av med den till är inte om kommunen bostäder hyra skola äldre omsorg arbete ' +
  'kollektivtrafik välfärd trygghet barn unga regionen sjukvård personal löner villkor avtal utbildning framtid'
).split(' ');

/** An endless stream of words; the same seed gives the same words. */
export function* words(seed: number): Generator<string> {
  const next = random(seed);
  for (;;) yield WORDS[Math.floor(next() * WORDS.length)];
}

/** The letters that writer number `writer` types; the start names the writer, so that the text can be found among the others'. */
export function* letters(writer: number): Generator<string, never> {
  yield* `w${writer}:`;
  for (const word of words(writer + 1)) yield* `${word} `;
  throw new Error('the words never end');
}

/**
 * The paragraphs that stand in every section before anyone writes: as long as a page and a half, room for 300 carets. Sentences,
 * as an import takes lines without an end for parts of one paragraph.
 */
export function paragraphs(count = 40, wordsEach = 15): string[] {
  const stream = words(1_000_000);
  return Array.from({ length: count }, () =>
    sentence(Array.from({ length: wordsEach }, () => stream.next().value as string)),
  );
}

function sentence(words: string[]): string {
  const text = words.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

export interface Place {
  paragraph: number;
  offset: number;
}

/** Where writer number `writer` of a section begins: each at an own gap between two words, spread over the paragraphs. */
export function placeOf(writer: number, text: readonly string[]): Place {
  const paragraph = writer % text.length;
  const gap = Math.floor(writer / text.length) + 1;
  let offset = 0;
  for (let i = 0; i < gap; i++) offset = text[paragraph].indexOf(' ', offset) + 1;
  return { paragraph, offset };
}
