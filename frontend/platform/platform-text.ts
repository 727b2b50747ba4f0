import { ReactiveElement } from 'lit';
import '../livetext/editor/page';
import { LiveSection } from '../livetext/editor/section';
import { type TextMark, paint, placeOf } from './text-marks';

/** A section of the text as `GET /api/platforms/{id}/text` gives it. */
interface SectionHtml {
  id: string;
  documentId: string;
  version: number;
  depth: number;
  number: string;
  html: string;
}

/**
 * The text of a platform as one continuous document. It fetches its words itself, so that the server's session holds none, and keeps
 * every section that is still there when the tree changes: what is being written or read stays where it is.
 *
 * @fires section-enter `{ id }` – the section the cursor is in; empty when it left
 * @fires section-title `{ id, title }` – on the document, while a title is typed
 * @fires section-selected `{ id, version, from, to, quote }` – words were selected; an empty quote says that they no longer are
 * @fires section-split `{ id, version, position }`
 * @fires section-merge `{ id }`
 * @fires text-failed – the words could not be fetched
 */
export class PlatformText extends ReactiveElement {
  static override properties = {
    platform: {},
    writable: { type: Boolean },
    revision: { type: Number },
    shown: {},
    marks: {},
  };

  declare platform: string;
  declare writable: boolean;
  /** Counts up when the tree changed. */
  declare revision: number;
  /** The section to bring into sight. */
  declare shown: string;
  /** Words that people talk about, as JSON of `TextMark[]`. */
  declare marks: string;

  private readonly parts = new Map<string, HTMLElement>();
  private readonly titles = new MutationObserver((changes) => this.tellTitles(changes));
  private fetching: AbortController | null = null;
  private ready = Promise.resolve();
  private hasSelection = false;
  private painting = 0;

  constructor() {
    super();
    this.platform = '';
    this.writable = false;
    this.revision = 0;
    this.shown = '';
    this.marks = '[]';
    this.addEventListener('focus-section', (event) => this.tell('section-enter', { id: this.idOf(event) }));
    this.addEventListener('leave-section', () => this.tell('section-enter', { id: '' }));
    this.addEventListener('split-requested', (event) => {
      const { version, position } = event.detail;
      this.tell('section-split', { id: this.idOf(event), version, position });
    });
    this.addEventListener('selection-changed', (event) => this.tellSelection(event));
    this.addEventListener('merge-requested', (event) => this.tell('section-merge', { id: this.idOf(event) }));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Flow moves the view while the page is put together: what was asked for before that is asked for again. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.parts.forEach((part) => this.observe(part));
    this.ready = this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.fetching?.abort();
    this.titles.disconnect();
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('platform') || changed.has('revision')) this.ready = this.load();
    if (changed.has('writable')) this.parts.forEach((part) => this.permit(part));
    if (changed.has('marks')) this.paintSoon();
    if (changed.has('shown') && this.shown) void this.reveal(this.shown);
  }

  /** Brings words into sight. */
  async showWords(id: string, version: number, from: number): Promise<void> {
    await this.ready;
    const part = this.parts.get(id);
    if (!part) return;
    const place = live(part).version === version ? placeOf(live(part).text, from) : null;
    const element = place?.node instanceof Element ? place.node : place?.node.parentElement;
    (element ?? part).scrollIntoView({ block: 'center', behavior: 'auto' });
  }

  /** A cursor without words says nothing, but once after words. */
  private tellSelection(event: HTMLElementEventMap['selection-changed']): void {
    const { version, from, to, quote } = event.detail;
    const id = this.idOf(event);
    if (!id || (from === to && !this.hasSelection)) return;
    this.hasSelection = from !== to;
    this.tell('section-selected', { id, version, from, to, quote });
  }

  private paintSoon(): void {
    this.painting ||= requestAnimationFrame(() => {
      this.painting = 0;
      paint(JSON.parse(this.marks) as TextMark[], (id) => {
        const part = this.parts.get(id);
        return part ? live(part) : null;
      });
    });
  }

  private async load(): Promise<void> {
    this.fetching?.abort();
    const fetching = (this.fetching = new AbortController());
    try {
      const address = new URL(`api/platforms/${encodeURIComponent(this.platform)}/text`, document.baseURI);
      const response = await fetch(address, { credentials: 'same-origin', signal: fetching.signal });
      if (!response.ok) throw new Error(`text of the platform: ${response.status}`);
      this.arrange((await response.json()) as SectionHtml[]);
    } catch (failure) {
      if (!fetching.signal.aborted) this.tell('text-failed', { message: String(failure) });
    }
  }

  /** Brings the sections into order with as few moves as possible: an editor that moves in the page loses its cursor. */
  private arrange(sections: SectionHtml[]): void {
    const wanted = new Set(sections.map((section) => section.id));
    for (const [id, part] of this.parts) {
      if (wanted.has(id)) continue;
      part.remove();
      this.parts.delete(id);
    }
    let next = this.firstElementChild;
    for (const section of sections) {
      const part = this.parts.get(section.id) ?? this.create(section);
      this.place(part, section);
      if (part === next) next = next.nextElementSibling;
      else this.insertBefore(part, next);
    }
  }

  private create(section: SectionHtml): HTMLElement {
    const part = document.createElement('section');
    part.id = `s-${section.id}`;
    part.className = 'text-section';
    part.dataset['section'] = section.id;
    const number = document.createElement('span');
    number.className = 'section-number';
    number.ariaHidden = 'true';
    const text = new LiveSection();
    text.documentId = section.documentId;
    part.append(number, text);
    this.parts.set(section.id, part);
    this.permit(part);
    this.observe(part);
    return part;
  }

  private observe(part: HTMLElement): void {
    this.titles.observe(live(part), { subtree: true, childList: true, characterData: true });
  }

  private place(part: HTMLElement, section: SectionHtml): void {
    part.dataset['depth'] = String(section.depth);
    part.querySelector('.section-number')!.textContent = section.number;
    live(part).read(section.version, section.html);
    if (live(part).html === '') {
      live(part).html = section.html;
      live(part).version = section.version;
    }
  }

  private permit(part: HTMLElement): void {
    live(part).access = this.writable ? 'write' : 'read';
    live(part).actions = this.writable ? ['split', 'merge'] : [];
  }

  private async reveal(id: string): Promise<void> {
    await this.ready;
    const part = this.parts.get(id);
    if (!part || part.contains(document.activeElement)) return;
    await live(part).updateComplete;
    const begin = this.writable && live(part).isEmpty;
    part.scrollIntoView({ block: begin ? 'nearest' : 'start', behavior: 'auto' });
    if (begin) await live(part).write('end');
  }

  private tellTitles(changes: MutationRecord[]): void {
    this.paintSoon();
    const touched = new Set(
      changes.map((change) => (change.target instanceof Element ? change.target : change.target.parentElement)),
    );
    for (const element of touched) {
      const part = element?.closest<HTMLElement>('.text-section');
      const title = part?.querySelector('h2')?.textContent;
      if (!part || title === undefined || title === null || title === part.dataset['title']) continue;
      part.dataset['title'] = title;
      document.dispatchEvent(new CustomEvent('section-title', { detail: { id: part.dataset['section'], title } }));
    }
  }

  private idOf(event: Event): string {
    return (event.target as Element).closest<HTMLElement>('.text-section')?.dataset['section'] ?? '';
  }

  private tell(name: string, detail: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

const live = (part: HTMLElement): LiveSection => part.querySelector('live-section') as LiveSection;

customElements.define('platform-text', PlatformText);
