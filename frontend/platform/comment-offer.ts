/** Words of a section that a comment can be about, in a text that is read. */
export interface Words {
  section: string;
  version: number;
  from: number;
  to: number;
  quote: string;
}

/** A button beside words that were selected, or a paragraph that was pointed at, to say something about them. */
export class CommentOffer {
  readonly button = document.createElement('button');
  private words: Words | null = null;

  constructor(
    private readonly around: HTMLElement,
    asked: (words: Words) => void,
  ) {
    this.button.type = 'button';
    this.button.className = 'comment-offer';
    this.button.hidden = true;
    // The words stay selected under the pointer.
    this.button.addEventListener('mousedown', (event) => event.preventDefault());
    this.button.addEventListener('click', () => {
      if (this.words) asked(this.words);
      this.hide();
    });
  }

  /** Under the words, within the text. */
  show(words: Words, label: string, place: DOMRect): void {
    this.words = words;
    this.button.textContent = label;
    this.button.hidden = false;
    if (!this.button.isConnected) this.around.append(this.button);
    const room = this.around.getBoundingClientRect();
    const left = Math.min(place.left - room.left, room.width - this.button.offsetWidth);
    this.button.style.insetInlineStart = `${Math.max(0, left)}px`;
    this.button.style.insetBlockStart = `${place.bottom - room.top + 4}px`;
  }

  hide(): void {
    this.words = null;
    this.button.hidden = true;
  }
}
