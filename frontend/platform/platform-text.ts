import { ReactiveElement } from 'lit';
import '../livetext/editor/page';
import { LiveSection } from '../livetext/editor/section';
import type { MarkAt } from '../livetext/marks';
import type { LivePage } from '../livetext/editor/page';
import { type TextFlag, type TextMark, linksTo, markAtPoint, paint, placeOf, wordsOfBlock } from './text-marks';
import { type Words, WordsOffer } from './words-offer';

/** A section of the text as `GET /api/platforms/{id}/text` gives it. */
interface SectionHtml {
  id: string;
  documentId: string;
  version: number;
  depth: number;
  number: string;
  html: string;
  /** Whether the person may write in it now. */
  writable: boolean;
}

/**
 * The text of a platform as one continuous document. It fetches its words itself, so that the server's session holds none, and keeps
 * every section that is still there when the tree changes: what is being written or read stays where it is.
 *
 * @fires section-enter `{ id }` – the section the cursor is in; empty when it left
 * @fires section-title `{ id, title }` – on the document, while a title is typed
 * @fires section-selected `{ id, version, from, to, quote }` – words were selected; an empty quote says that they no longer are
 * @fires section-comment `{ id, version, from, to, quote }` – somebody wants to say something about these words
 * @fires section-suggest `{ id, version, from, to, quote }` – somebody wants to propose other words for these
 * @fires section-mark `{ id, thread, writing }` – somebody turned to words that are talked about
 * @fires section-act `{ id, key, version, from, to, quote }` – somebody wants to do one of the `offers` with these words
 * @fires section-flag `{ id, key }` – somebody turned to words that something hangs on
 * @fires section-split `{ id, version, position }`
 * @fires section-merge `{ id }`
 * @fires text-failed – the words could not be fetched
 */
export class PlatformText extends ReactiveElement {
  static override properties = {
    platform: {},
    reshapable: { type: Boolean },
    talkable: { type: Boolean },
    suggest: {},
    revision: { type: Number },
    shown: {},
    marks: {},
    offers: {},
    flags: {},
  };

  declare platform: string;
  /** Whether the person may split and merge its sections. */
  declare reshapable: boolean;
  /** Whether the person can say something about the words. */
  declare talkable: boolean;
  /** What the button says with which other words are proposed; empty for whom there is none. */
  declare suggest: string;
  /** Counts up when the tree changed. */
  declare revision: number;
  /** The section to bring into sight. */
  declare shown: string;
  /** Words that people talk about, as JSON of `TextMark[]`. */
  declare marks: string;
  /** What else this person can do with words that are selected, as JSON of `{ key, label }[]`. */
  declare offers: string;
  /** Words that something hangs on, as JSON of `TextFlag[]`. */
  declare flags: string;

  private readonly parts = new Map<string, HTMLElement>();
  private readonly titles = new MutationObserver((changes) => this.tellTitles(changes));
  private fetching: AbortController | null = null;
  private ready = Promise.resolve();
  private hasSelection = false;
  private painting = 0;
  private shownMarks: TextMark[] = [];
  private shownFlags: TextFlag[] = [];
  private readonly offer = new WordsOffer(this);

  constructor() {
    super();
    this.platform = '';
    this.reshapable = false;
    this.talkable = false;
    this.suggest = '';
    this.revision = 0;
    this.shown = '';
    this.marks = '[]';
    this.offers = '[]';
    this.flags = '[]';
    this.addEventListener('focus-section', (event) => this.tell('section-enter', { id: this.idOf(event) }));
    this.addEventListener('leave-section', () => this.tell('section-enter', { id: '' }));
    this.addEventListener('split-requested', (event) => {
      const { version, position } = event.detail;
      this.tell('section-split', { id: this.idOf(event), version, position });
    });
    this.addEventListener('selection-changed', (event) => this.tellSelection(event));
    this.addEventListener('comment-requested', (event) => {
      const { document: _, ...words } = event.detail;
      this.tell('section-comment', { id: this.idOf(event), ...words });
    });
    this.addEventListener('mark-pressed', (event) =>
      this.tell('section-mark', { id: this.idOf(event), thread: event.detail.key, writing: true }),
    );
    this.addEventListener('click', (event) => this.onClick(event), { capture: true });
    this.addEventListener('merge-requested', (event) => this.tell('section-merge', { id: this.idOf(event) }));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Flow moves the view while the page is put together: what was asked for before that still comes. */
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.onSelectionChange);
    if (!this.hasUpdated) return;
    this.parts.forEach((part) => this.observe(part));
    if (this.fetching?.signal.aborted) this.ready = this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.onSelectionChange);
    setTimeout(() => this.isConnected || this.fetching?.abort(), AWAY_MS);
    this.titles.disconnect();
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('platform') || changed.has('revision')) this.ready = this.load();
    if (changed.has('reshapable') || changed.has('talkable')) this.parts.forEach((part) => this.permit(part));
    if (changed.has('marks')) this.mark(JSON.parse(this.marks) as TextMark[], this.shownFlags);
    if (changed.has('flags')) this.mark(this.shownMarks, JSON.parse(this.flags) as TextFlag[]);
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
    this.offerActs({ section: id, version, from, to, quote });
    this.tell('section-selected', { id, version, from, to, quote });
  }

  private paintSoon(): void {
    this.painting ||= requestAnimationFrame(() => {
      this.painting = 0;
      paint([...this.shownMarks, ...this.shownFlags], this.sectionOf);
    });
  }

  private readonly sectionOf = (id: string): LiveSection | null => {
    const part = this.parts.get(id);
    return part ? live(part) : null;
  };

  private mark(marks: TextMark[], flags: TextFlag[]): void {
    const touched = [...this.shownMarks, ...this.shownFlags, ...marks, ...flags].map(({ section }) => section);
    this.shownMarks = marks;
    this.shownFlags = flags;
    for (const id of new Set(touched)) {
      const section = this.sectionOf(id);
      if (section) section.marks = this.marksOf(id);
      this.link(id);
    }
    this.paintSoon();
  }

  /** Links to what hangs on a section; those that are the same stay, with the focus that may be on them. */
  private link(id: string): void {
    const part = this.parts.get(id);
    const before = part?.querySelector(':scope > .section-flags');
    const line = linksTo(this.shownFlags.filter(({ section }) => section === id));
    if (!part || before?.outerHTML === line?.outerHTML) return;
    before?.remove();
    if (line) part.append(line);
  }

  private marksOf(id: string): MarkAt[] {
    return [...this.shownMarks, ...this.shownFlags]
      .filter(({ section }) => section === id)
      .map(({ thread, version, from, to, style }) => ({ key: thread, version, from, to, style }));
  }

  /** Where a section is read: on words that are talked about to the talk, else with an offer to begin one. */
  private onClick(event: MouseEvent): void {
    const section = (event.target as Element).closest<LiveSection>('live-section');
    if (!section || section.isWriting || document.getSelection()?.isCollapsed === false) return;
    if (!section.text.contains(event.target as Node) || (event.target as Element).closest('a[href]')) return;
    const id = this.idOf(event);
    const { clientX, clientY } = event;
    const own = this.shownMarks.filter((mark) => mark.section === id);
    const mark = markAtPoint(own, clientX, clientY, this.sectionOf);
    if (!mark) return this.onWords(event, section, id);
    // Where talk covers the text, whoever turns to it does not begin to write as well.
    const writes = section.access === 'write' && !NARROW.matches;
    if (!writes) event.stopPropagation();
    this.tell('section-mark', { id, thread: mark.thread, writing: writes });
  }

  /** On words that something hangs on to that, where they cannot be written; else with an offer to do something with them. */
  private onWords(event: MouseEvent, section: LiveSection, id: string): void {
    const own = this.shownFlags.filter((flag) => flag.section === id);
    const flag = section.access === 'read' && markAtPoint(own, event.clientX, event.clientY, this.sectionOf);
    if (!flag) return this.offerParagraph(event.target as Element, section, id);
    event.stopPropagation();
    this.tell('section-flag', { id, key: flag.thread });
  }

  private offerParagraph(target: Element, section: LiveSection, id: string): void {
    const block = target.closest('[data-pos]');
    const words = block?.matches('p, h2, h3, h4') ? wordsOfBlock(block) : null;
    if (!block || !words || section.access === 'write') return this.offer.hide();
    this.offer.show(
      { section: id, version: section.version, ...words },
      this.acts(this.texts.commentParagraph),
      block.getBoundingClientRect(),
    );
  }

  /** Who writes has the same in the toolbar. */
  private offerActs(words: Words): void {
    const selection = document.getSelection();
    const quoted = words.from < words.to && words.quote.trim() !== '' && selection?.rangeCount;
    if (!quoted || this.sectionOf(words.section)?.isWriting) return this.offer.hide();
    const place = [...selection.getRangeAt(0).getClientRects()].at(-1)!;
    this.offer.show(words, this.acts(this.texts.commentWords), place);
  }

  /** What this person can do with words, by the label of its button. */
  private acts(comment: string): Map<string, (words: Words) => void> {
    const acts = new Map<string, (words: Words) => void>();
    const telling =
      (name: string) =>
      ({ section, ...words }: Words): void =>
        this.tell(name, { id: section, ...words });
    if (this.talkable) acts.set(comment, telling('section-comment'));
    if (this.suggest) acts.set(this.suggest, telling('section-suggest'));
    for (const { key, label } of JSON.parse(this.offers) as { key: string; label: string }[]) {
      acts.set(label, ({ section, ...words }) => this.tell('section-act', { id: section, key, ...words }));
    }
    return acts;
  }

  private readonly onSelectionChange = (): void => {
    const selection = document.getSelection();
    if (this.hasSelection && selection?.isCollapsed && this.contains(selection.anchorNode)) this.offer.hide();
  };

  private get texts(): LivePage['texts'] {
    return this.closest<LivePage>('live-page')!.texts;
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
    live(part).marks = this.marksOf(section.id);
    this.link(section.id);
    this.observe(part);
    return part;
  }

  private observe(part: HTMLElement): void {
    this.titles.observe(live(part), { subtree: true, childList: true, characterData: true });
  }

  private place(part: HTMLElement, section: SectionHtml): void {
    part.dataset['depth'] = String(section.depth);
    part.dataset['writable'] = String(section.writable);
    this.permit(part);
    part.querySelector('.section-number')!.textContent = section.number;
    live(part).read(section.version, section.html);
    if (live(part).html === '') {
      live(part).html = section.html;
      live(part).version = section.version;
    }
  }

  private permit(part: HTMLElement): void {
    const writes = part.dataset['writable'] === 'true';
    live(part).access = writes ? 'write' : 'read';
    const talk = this.talkable ? (['comment'] as const) : [];
    live(part).actions = writes ? [...(this.reshapable ? (['split', 'merge'] as const) : []), ...talk] : [];
  }

  private async reveal(id: string): Promise<void> {
    await this.ready;
    const part = this.parts.get(id);
    if (!part || part.contains(document.activeElement)) return;
    await live(part).updateComplete;
    const begin = live(part).access === 'write' && live(part).isEmpty;
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

/** What is away for longer has left. */
const AWAY_MS = 1000;

/** As in the styles: talk lies over the text. */
const NARROW = matchMedia('(max-width: 70rem)');

const live = (part: HTMLElement): LiveSection => part.querySelector('live-section') as LiveSection;

customElements.define('platform-text', PlatformText);
