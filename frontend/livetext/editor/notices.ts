import { html, nothing, render } from 'lit';
import type { Notice } from '../document';
import { LiveCopyDialog } from './copydialog';
import type { OfflineStore, StoredCopy } from './store';
import { type LiveTexts, fill } from './texts';

export interface NoticeActions {
  nameOf(member: string): string;
  bringBack(notice: Notice): void;
  forget(notice: Notice): void;
  /** One was dealt with. */
  settled(): void;
}

const QUOTED = 80;

/** What happened to the person's words, one quiet line at a time under the section, each with one click to get them back. */
export class Notices {
  private readonly losses: Notice[] = [];
  private copies: StoredCopy[] = [];
  private closed = '';

  constructor(
    private readonly place: HTMLElement,
    private readonly texts: LiveTexts,
    private readonly store: OfflineStore,
    private readonly actions: NoticeActions,
  ) {}

  get isEmpty(): boolean {
    return this.losses.length === 0 && this.copies.length === 0;
  }

  tell(loss: Notice): void {
    this.losses.push(loss);
    this.draw();
  }

  offer(copy: StoredCopy): void {
    this.copies.push(copy);
    this.draw();
  }

  /** Why nothing can be written here any more; it holds nobody up. */
  sayClosed(reason: string): void {
    this.closed = reason;
    this.draw();
  }

  private draw(): void {
    const { texts } = this;
    const [loss] = this.losses;
    const [copy] = this.copies;
    const line = loss
      ? html`<p class="live-notice" role="status">
          <span>${this.sentenceFor(loss)}</span>
          <button type="button" @click=${() => this.settle(loss, this.actions.bringBack)}>${texts.bringBack}</button>
          <button type="button" @click=${() => this.settle(loss, this.actions.forget)}>${texts.dismiss}</button>
        </p>`
      : nothing;
    const kept = copy
      ? html`<p class="live-notice" role="status">
          <span>${copy.reason} ${texts.copyKept}</span>
          <button type="button" @click=${() => void this.open(copy)}>${texts.copyOpen}</button>
        </p>`
      : nothing;
    const closed = this.closed
      ? html`<p class="live-notice" role="status">
          <span>${this.closed}</span>
          <button type="button" @click=${() => this.sayClosed('')}>${texts.close}</button>
        </p>`
      : nothing;
    render([closed, line, kept], this.place);
  }

  private sentenceFor({ kind, by, text }: Notice): string {
    const words = text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
    return kind === 'swallowed'
      ? fill(this.texts.swallowed, this.actions.nameOf(by ?? ''), words)
      : fill(this.texts.dropped, words);
  }

  private settle(loss: Notice, action: (loss: Notice) => void): void {
    action(loss);
    this.losses.splice(this.losses.indexOf(loss), 1);
    this.draw();
    this.actions.settled();
  }

  private async open(copy: StoredCopy): Promise<void> {
    const dialog = new LiveCopyDialog();
    dialog.texts = this.texts;
    this.place.append(dialog);
    const answer = await dialog.show(copy);
    dialog.remove();
    if (answer === 'keep') return;
    await this.store.forgetCopy(copy.id);
    this.copies = this.copies.filter((each) => each !== copy);
    this.draw();
    this.actions.settled();
  }
}
