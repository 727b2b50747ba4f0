/** Words of a section that something can be said about, in a text that is read. */
export interface Words {
  section: string;
  version: number;
  from: number;
  to: number;
  quote: string;
}

/** What can be done with words that were selected, or a paragraph that was pointed at: a button each, beside them. */
export class WordsOffer {
  private readonly box = document.createElement('div');
  private words: Words | null = null;

  constructor(private readonly around: HTMLElement) {
    this.box.className = 'words-offer';
    // The words stay selected under the pointer.
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Under the words, within the text: each button by its label. */
  show(words: Words, acts: Map<string, (words: Words) => void>, place: DOMRect): void {
    if (acts.size === 0) return this.hide();
    this.words = words;
    this.box.replaceChildren(...[...acts].map(([label, act]) => this.button(label, act)));
    this.box.hidden = false;
    if (!this.box.isConnected) this.around.append(this.box);
    const room = this.around.getBoundingClientRect();
    const left = Math.min(place.left - room.left, room.width - this.box.offsetWidth);
    this.box.style.insetInlineStart = `${Math.max(0, left)}px`;
    this.box.style.insetBlockStart = `${place.bottom - room.top + 4}px`;
  }

  hide(): void {
    this.words = null;
    this.box.hidden = true;
  }

  private button(label: string, act: (words: Words) => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      if (this.words) act(this.words);
      this.hide();
    });
    return button;
  }
}
