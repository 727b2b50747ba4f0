import { random } from './random';
import { words } from './words';

/** One keystroke of the trace: a letter that comes, or one that goes. A line break begins a new paragraph. */
export interface Edit {
  kind: 'insert' | 'remove';
  letter: string;
  /** Where, counted in letters from the start; a line break is one. */
  at: number;
  /** Line breaks before that place. */
  paragraph: number;
}

export const TRACE = { inserts: 180_000, removals: 80_000, seed: 1 };

/**
 * 260,000 keystrokes by which one author writes a text of 100,000 letters, the same in every run: bursts of typing, the last
 * letters taken back, passages thrown away, now and then a jump to an earlier place and back to the end. The shares are those of the
 * recorded editing trace that CRDTs are usually compared on (182,315 inserts, 77,463 deletes).
 */
export function* trace({ inserts, removals, seed }: typeof TRACE = TRACE): Generator<Edit, string> {
  const chance = random(seed);
  const upTo = (most: number) => 1 + Math.floor(chance() * most);
  const text = new GapText(inserts);
  const keys = letters(seed, chance);
  let [inserted, removed] = [0, 0];

  while (inserted < inserts || removed < removals) {
    if (chance() < 0.2) text.moveTo(chance() < 0.6 ? text.length : Math.floor(chance() * (text.length + 1)));

    for (let left = Math.min(20 + upTo(100), inserts - inserted); left > 0; left--, inserted++) {
      const letter = keys.next().value;
      yield { kind: 'insert', letter, at: text.caret, paragraph: text.paragraph };
      text.insert(letter);
    }

    const due = Math.floor((removals * inserted) / inserts) - removed;
    const most = inserted === inserts ? due : Math.min(due, chance() < 0.7 ? upTo(12) : upTo(200));
    if (text.caret < most) text.moveTo(text.length);
    for (let left = most; left > 0; left--, removed++) {
      const letter = text.remove();
      yield { kind: 'remove', letter, at: text.caret, paragraph: text.paragraph };
    }
  }
  return text.toString();
}

function* letters(seed: number, chance: () => number): Generator<string, never> {
  for (const word of words(seed)) {
    yield* word;
    // About 80 words to a paragraph.
    yield chance() < 1 / 80 ? '\n' : ' ';
  }
  throw new Error('the words never end');
}

/** A text with a gap at the caret, so that typing costs the same at every length. */
class GapText {
  private readonly units: Uint16Array;
  private gapEnd: number;
  caret = 0;
  paragraph = 0;

  constructor(room: number) {
    this.units = new Uint16Array(room);
    this.gapEnd = room;
  }

  get length(): number {
    return this.caret + this.units.length - this.gapEnd;
  }

  moveTo(place: number): void {
    while (this.caret > place) {
      const unit = (this.units[--this.gapEnd] = this.units[--this.caret]);
      if (unit === LINE_BREAK) this.paragraph--;
    }
    while (this.caret < place) {
      const unit = (this.units[this.caret++] = this.units[this.gapEnd++]);
      if (unit === LINE_BREAK) this.paragraph++;
    }
  }

  insert(letter: string): void {
    this.units[this.caret++] = letter.charCodeAt(0);
    if (letter === '\n') this.paragraph++;
  }

  /** Takes back the letter before the caret. */
  remove(): string {
    const letter = String.fromCharCode(this.units[--this.caret]);
    if (letter === '\n') this.paragraph--;
    return letter;
  }

  toString(): string {
    const decoder = new TextDecoder('utf-16le');
    return decoder.decode(this.units.slice(0, this.caret)) + decoder.decode(this.units.slice(this.gapEnd));
  }
}

const LINE_BREAK = 10;
