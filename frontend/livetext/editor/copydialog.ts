import { LitElement, type TemplateResult, html } from 'lit';
import { dialogStyles } from './dialog.styles';
import type { StoredCopy } from './store';
import { type LiveTexts, fill } from './texts';

/** Shows what could not be saved in the text, to read, to copy, or to let go of. */
export class LiveCopyDialog extends LitElement {
  static override properties = { texts: { attribute: false }, copy: { state: true }, copied: { state: true } };
  static override styles = dialogStyles;

  declare texts: LiveTexts;
  declare copy: StoredCopy | null;
  declare copied: boolean;
  private answered: (answer: 'keep' | 'discard') => void = () => undefined;

  constructor() {
    super();
    this.copy = null;
    this.copied = false;
  }

  async show(copy: StoredCopy): Promise<'keep' | 'discard'> {
    this.copy = copy;
    await this.updateComplete;
    const answer = new Promise<'keep' | 'discard'>((resolve) => (this.answered = resolve));
    this.renderRoot.querySelector('dialog')!.showModal();
    return answer;
  }

  override render(): TemplateResult {
    const { texts, copy } = this;
    const when = copy ? new Date(copy.at).toLocaleString(document.documentElement.lang || undefined) : '';
    return html`<dialog aria-labelledby="title" @close=${() => this.answer('keep')}>
      <h2 id="title">${texts.copyTitle}${copy?.title ? `: ${copy.title}` : ''}</h2>
      <p class="help">${fill(texts.copyExplanation, when)}</p>
      <p class="copy" tabindex="0">${copy?.text}</p>
      <div class="actions">
        <button type="button" class="apart" @click=${() => this.answer('discard')}>${texts.copyDiscard}</button>
        <button type="button" @click=${() => this.answer('keep')}>${texts.close}</button>
        <button type="button" class="primary" @click=${this.toClipboard}>
          ${this.copied ? texts.copied : texts.copyToClipboard}
        </button>
      </div>
    </dialog>`;
  }

  private async toClipboard(): Promise<void> {
    const text = this.copy!.text;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = true;
    } catch {
      // Without leave to use the clipboard the words are marked, for the person's own copying.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('.copy')!);
    }
  }

  private answer(answer: 'keep' | 'discard'): void {
    const { answered } = this;
    this.answered = () => undefined;
    this.renderRoot.querySelector('dialog')!.close();
    answered(answer);
  }
}

customElements.define('live-copy-dialog', LiveCopyDialog);
