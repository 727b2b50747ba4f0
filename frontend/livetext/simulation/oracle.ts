import type { Node } from 'prosemirror-model';
import { isHistoryTransaction } from 'prosemirror-history';
import type { EditorState, Transaction } from 'prosemirror-state';
import { collabState } from '../collab';
import type { Text } from '../headless';
import type { Notice } from '../document';
import type { WaitingCopy } from '../queue';
import type { Committed } from './authority';

const FIRST_LETTER = 0x4e00;

/**
 * Watches a run from outside, with means of its own: every letter that is typed is another character, so that each one's author, and
 * who has deleted it knowingly, is known whatever the steps say.
 */
export class Oracle {
  readonly faults: string[] = [];
  private readonly authors: string[] = [];
  private readonly deleted = new Set<string>();
  private readonly told = new Set<string>();
  private readonly texts: Text[] = [];

  /** A letter that nobody has typed yet. */
  letter(member: string): string {
    this.authors.push(member);
    return String.fromCodePoint(FIRST_LETTER + this.authors.length - 1);
  }

  watch(text: Text, member: string): void {
    this.texts.push(text);
    text.letters = () => this.letter(member);
    text.watcher = (tr, before) => this.local(tr, before, member);
  }

  /** A change that the person made: what vanishes was in sight, so it is deleted knowingly; but an undo must not take others' words. */
  private local(tr: Transaction, before: EditorState, member: string): void {
    if (!tr.docChanged || tr.getMeta('rebased') !== undefined || tr.getMeta('addToHistory') === false) return;
    const undo = isHistoryTransaction(tr);
    for (const letter of vanished(before.doc, tr.doc)) {
      const key = `${member} ${letter}`;
      if (undo && this.authorOf(letter) !== member && !this.deleted.has(key)) {
        this.faults.push(
          `an undo of ${member} takes ${letter} of ${this.authorOf(letter)} at ${collabState(before).version}`,
        );
      }
      this.deleted.add(key);
    }
  }

  /** Letters of others that a batch takes and its author never deleted in sight must be named; who takes own ones is told at home. */
  commit(batch: Committed, before: Node, after: Node): void {
    this.hear(this.texts);
    const named = (batch.swallowed ?? []).map(({ text }) => text).join('');
    for (const letter of vanished(before, after)) {
      if (this.deleted.has(`${batch.by} ${letter}`)) continue;
      // Told once is enough: an undo in flight can bring swallowed words back for a moment.
      if (!named.includes(letter) && !this.told.has(letter)) {
        this.faults.push(
          `${letter} of ${this.authorOf(letter)} disappears by ${batch.client}/${batch.batch} and nobody is told`,
        );
      }
    }
    for (const letter of named) this.told.add(letter);
    if (new Set(letters(after)).size !== letters(after).length) {
      this.faults.push(`a letter is there twice after ${batch.client}/${batch.batch}`);
    }
  }

  /** In the end each letter is in the text, or someone deleted it in sight of it, or its author was told. */
  end(final: Node, texts: Iterable<Text>): void {
    this.hear(texts);
    for (const text of texts) {
      for (const copy of JSON.parse(text.copies()) as WaitingCopy[])
        for (const letter of copy.text) this.told.add(letter);
    }
    const left = new Set(letters(final));
    const deleted = new Set([...this.deleted].map((key) => key.split(' ')[1]));
    this.authors.forEach((author, index) => {
      const letter = String.fromCodePoint(FIRST_LETTER + index);
      if (!left.has(letter) && !deleted.has(letter) && !this.told.has(letter) && this.typed.has(letter)) {
        this.faults.push(`${letter} of ${author} is lost without a word`);
      }
    });
  }

  private hear(texts: Iterable<Text>): void {
    for (const text of texts) {
      for (const notice of JSON.parse(text.notices()) as Notice[])
        for (const letter of notice.text) this.told.add(letter);
    }
  }

  /** Letters that came onto their author's screen (an edit may ask for one and find no place for it). */
  readonly typed = new Set<string>();

  seen(doc: Node): void {
    for (const letter of letters(doc)) this.typed.add(letter);
  }

  private authorOf(letter: string): string {
    return this.authors[letter.codePointAt(0)! - FIRST_LETTER];
  }
}

function letters(doc: Node): string[] {
  return [...doc.textContent].filter((letter) => letter.codePointAt(0)! >= FIRST_LETTER);
}

function vanished(before: Node, after: Node): string[] {
  const left = new Set(letters(after));
  return letters(before).filter((letter) => !left.has(letter));
}
