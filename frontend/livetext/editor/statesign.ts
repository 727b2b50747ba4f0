import type { Status } from '../document';
import { LitElement, type TemplateResult, html } from 'lit';
import { icon } from './icons';
import type { LiveTexts } from './texts';

export type Saving = Status['saving'] | 'idle';

const QUIET_MS = 400;
const SPOKEN_MS = 2_000;

/**
 * Says how it stands with what was written. "Saved" appears only when the server has all of it for good; it waits a moment, since
 * between two letters it would only flicker. Screen readers hear of trouble and of its end, not of every letter.
 */
export class StateSign extends LitElement {
  static override properties = { saving: { state: true }, spoken: { state: true } };

  declare saving: Saving;
  declare spoken: string;
  private calm: ReturnType<typeof setTimeout> | null = null;
  private speaking: ReturnType<typeof setTimeout> | null = null;
  private troubled = false;

  constructor(
    private readonly texts: LiveTexts,
    private readonly changed: (saving: Saving) => void,
  ) {
    super();
    this.saving = 'idle';
    this.spoken = '';
  }

  show({ saving, ready }: Status): void {
    if (this.calm) clearTimeout(this.calm);
    this.calm = null;
    if (saving !== 'saved') this.become(ready || saving !== 'disconnected' ? saving : 'idle');
    else if (this.saving === 'idle') this.become('saved');
    else this.calm = setTimeout(() => this.become('saved'), QUIET_MS);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const words = { saved: this.texts.saved, saving: this.texts.saving, disconnected: this.texts.offline, idle: '' }[
      this.saving
    ];
    const sign = { saved: 'check', saving: 'saving', disconnected: 'cloudOff', idle: 'saving' } as const;
    return html`<span class="live-state" data-state=${this.saving} aria-hidden="true" ?hidden=${this.saving === 'idle'}>
        ${icon(sign[this.saving])} ${words}
      </span>
      <span class="live-hidden" role="status">${this.spoken}</span>`;
  }

  private become(saving: Saving): void {
    if (this.saving === saving) return;
    this.saving = saving;
    this.changed(saving);
    this.speakLater(saving);
  }

  private speakLater(saving: Saving): void {
    if (this.speaking) clearTimeout(this.speaking);
    this.speaking = setTimeout(() => {
      if (saving === 'disconnected') this.spoken = this.texts.offline;
      else if (saving === 'saved' && this.troubled) this.spoken = this.texts.saved;
      else return;
      this.troubled = saving === 'disconnected';
    }, SPOKEN_MS);
  }
}

customElements.define('live-state', StateSign);
