import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { isSafeHref } from '../schema';
import { dialogStyles } from './dialog.styles';
import type { LiveTexts } from './texts';

export type LinkAnswer = { action: 'set'; href: string; words: string } | { action: 'remove' } | { action: 'cancel' };

/** Asks where a link goes. A bare host or mail address gets what it lacks; what is no address is told beside the field. */
export class LiveLinkDialog extends LitElement {
  static override properties = {
    texts: { attribute: false },
    href: { state: true },
    words: { state: true },
    wrong: { state: true },
  };
  static override styles = dialogStyles;

  declare texts: LiveTexts;
  declare href: string;
  declare words: string;
  declare wrong: boolean;
  private answered: (answer: LinkAnswer) => void = () => undefined;

  constructor() {
    super();
    this.href = '';
    this.words = '';
    this.wrong = false;
  }

  async ask(href: string, words: string): Promise<LinkAnswer> {
    this.href = href;
    this.words = words;
    this.wrong = false;
    await this.updateComplete;
    const answer = new Promise<LinkAnswer>((resolve) => (this.answered = resolve));
    this.renderRoot.querySelector('dialog')!.showModal();
    this.renderRoot.querySelector<HTMLInputElement>('#address')!.select();
    return answer;
  }

  override render(): TemplateResult {
    const { texts } = this;
    return html`<dialog aria-labelledby="title" @close=${() => this.answer({ action: 'cancel' })}>
      <form method="dialog" novalidate @submit=${this.submit}>
        <h2 id="title">${texts.linkTitle}</h2>
        <label for="address">${texts.linkAddress}</label>
        <input
          id="address"
          type="url"
          inputmode="url"
          autocomplete="url"
          .value=${this.href}
          aria-invalid=${this.wrong}
          aria-describedby="help"
        />
        <p id="help" class=${this.wrong ? 'error' : 'help'} role=${this.wrong ? 'alert' : nothing}>
          ${this.wrong ? texts.linkAddressWrong : texts.linkAddressHelp}
        </p>
        <label for="words">${texts.linkWords}</label>
        <input id="words" .value=${this.words} />
        <div class="actions">
          ${
            this.href
              ? html`<button type="button" class="apart" @click=${() => this.answer({ action: 'remove' })}>
                  ${texts.linkRemove}
                </button>`
              : nothing
          }
          <button type="button" @click=${() => this.answer({ action: 'cancel' })}>${texts.cancel}</button>
          <button class="primary">${texts.linkSave}</button>
        </div>
      </form>
    </dialog>`;
  }

  private submit(event: Event): void {
    event.preventDefault();
    const href = completeAddress(this.renderRoot.querySelector<HTMLInputElement>('#address')!.value);
    const words = this.renderRoot.querySelector<HTMLInputElement>('#words')!.value.trim();
    this.wrong = href === null;
    if (href === null) this.renderRoot.querySelector<HTMLInputElement>('#address')!.focus();
    else this.answer({ action: 'set', href, words });
  }

  private answer(answer: LinkAnswer): void {
    const { answered } = this;
    this.answered = () => undefined;
    this.renderRoot.querySelector('dialog')!.close();
    answered(answer);
  }
}

/** What people write for an address, as one that a link may carry; null when it is none. */
export function completeAddress(written: string): string | null {
  const address = written.trim();
  if (isSafeHref(address)) return address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]+:\d+(\/|$)/.test(address)) return null;
  const complete = /^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(address) ? `mailto:${address}` : `https://${address}`;
  return /^(mailto:|https:\/\/[^\s/]+\.[^\s/.]{2,})/i.test(complete) && isSafeHref(complete) ? complete : null;
}

customElements.define('live-link-dialog', LiveLinkDialog);
