import { ReactiveElement } from 'lit';
import type { QueueSnapshot } from '../queue';
import { emit } from './events';
import { LivePage } from './page';
import { patchBlocks, positionAt, positionAtPoint } from './patch';
import { forgetPlace, placeFor } from './place';
import type { MarkAt } from '../marks';
import type { StoredCopy } from './store';
import { type LiveTexts, fill } from './texts';
import type { Place, Writer } from './writing';

/** What else the toolbar may ask the page for. */
export type SectionAction = 'split' | 'merge' | 'comment';

const SELECTION_MS = 200;

/** Views are moved in the page while they are put together; what is away for longer has left. */
const AWAY_MS = 1000;

/**
 * One section: text to read, and for those who may write an editor in the same place from the moment they put the cursor in it until
 * they leave. Readers load nothing of the editor.
 */
export class LiveSection extends ReactiveElement {
  static override properties = {
    documentId: { attribute: 'document-id' },
    access: { reflect: true },
    html: { attribute: false },
    version: { type: Number },
    actions: { attribute: false },
    marks: { attribute: false },
  };

  declare documentId: string;
  declare access: 'read' | 'write';
  declare html: string;
  /** The version that `html` shows. */
  declare version: number;
  declare actions: readonly SectionAction[];
  /** Words that something outside of the text is about. While the text is read, the page paints them. */
  declare marks: readonly MarkAt[];

  readonly rail = part('div', 'live-rail');
  readonly notices = part('div', 'live-notices');
  text = part('div', 'live-text');
  private readonly writeButton = part('button', 'live-write live-hidden');
  private page: LivePage | null = null;
  private writer: Writer | null = null;
  private selectionTimer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    super();
    this.documentId = '';
    this.access = 'read';
    this.html = '';
    this.version = 0;
    this.actions = [];
    this.marks = [];
    this.writeButton.type = 'button';
    this.writeButton.onclick = () => void this.write('end');
    this.text.addEventListener('click', (event) => this.onClick(event));
    this.text.addEventListener('pointerover', () => this.access === 'write' && void loadWriting(), { once: true });
  }

  get texts(): LiveTexts {
    return this.page!.texts;
  }

  get title(): string {
    return this.text.querySelector('h2')?.textContent ?? '';
  }

  get isWriting(): boolean {
    return this.writer?.isWriting ?? false;
  }

  /** Nothing is written yet, not even a title. */
  get isEmpty(): boolean {
    return this.text.textContent === '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.rail.isConnected) this.append(this.rail, this.text, this.notices);
    this.page = this.closest<LivePage>('live-page');
    this.page?.register(this);
    document.addEventListener('selectionchange', this.onSelection);
    if (this.writer?.isWriting) this.writer.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.onSelection);
    setTimeout(() => this.isConnected || void this.finish(), AWAY_MS);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('html') && !this.writer) this.draw(this.html);
    if (changed.has('access') || changed.has('html')) this.offerWriting();
    if (changed.has('marks')) this.writer?.mark(this.marks);
    if (changed.has('access') && this.access === 'read') void this.leave();
  }

  /** Fresh HTML from the server; older than what is shown, or beside an own open text, it says nothing new. */
  read(version: number, html: string): void {
    if (this.writer || version <= this.version) return;
    this.version = version;
    this.html = html;
  }

  /** What the person's own open text says while no editor shows it. */
  show(version: number, html: string): void {
    this.version = version;
    this.html = html;
    this.draw(html);
  }

  /** Puts the cursor into the section. */
  async write(place: Place): Promise<void> {
    if (this.access !== 'write' || !this.page) return;
    const writer = await this.ensureWriter();
    await this.page.take(this);
    await writer.write(place);
  }

  /** Gives the editor back; what waits is still saved. */
  async leave(): Promise<void> {
    await this.writer?.leave();
  }

  /** Goes on with what an earlier page left unsent. */
  async resume(queue: QueueSnapshot): Promise<void> {
    await this.ensureWriter(queue);
  }

  async offerCopy(copy: StoredCopy): Promise<void> {
    (await this.ensureWriter()).offerCopy(copy);
  }

  /** After a reload: where the person was writing in this section, the cursor stands again. */
  async returnToPlace(): Promise<void> {
    const place = placeFor(this.page!.account, this.documentId);
    if (!place) return;
    forgetPlace();
    await this.write(place);
  }

  /** The section leaves the page; what waits is sent or stored. */
  async finish(): Promise<void> {
    const { writer } = this;
    this.writer = null;
    this.page?.unregister(this);
    await writer?.finish();
  }

  /** Lets go of unsaved work without storing it, when the person signs out. */
  async abandon(): Promise<void> {
    await this.writer?.abandon();
  }

  /** To be called by the writer when nothing is left to do. */
  rest(writer: Writer): void {
    if (this.writer !== writer) return;
    this.writer = null;
    this.offerWriting();
  }

  focusReading(): void {
    this.writeButton.focus({ preventScroll: true });
  }

  private draw(html: string): void {
    patchBlocks(this.text, html);
    const title = this.text.querySelector('h2');
    if (title?.textContent === '') title.ariaLabel = this.page?.texts?.untitled ?? null;
  }

  private async ensureWriter(queue?: QueueSnapshot): Promise<Writer> {
    const page = this.page!;
    const { Writer } = await loadWriting();
    if (this.writer) return this.writer;
    const desk = await page.desk();
    this.writer ??= new Writer(this, desk, queue);
    return this.writer;
  }

  /** Keyboard and screen reader find the way in by a button of its own; the text stays a text to read. */
  private offerWriting(): void {
    if (this.access !== 'write' || !this.page?.texts) return this.writeButton.remove();
    this.writeButton.textContent = fill(this.texts.write, this.title || this.texts.untitled);
    if (!this.writeButton.isConnected) this.insertBefore(this.writeButton, this.text);
  }

  /** A click without a selection puts the cursor there; links are followed, and words that were marked stay marked. */
  private onClick(event: MouseEvent): void {
    if (this.access !== 'write' || event.button !== 0 || (event.target as Element).closest('a[href]')) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const { clientX: left, clientY: top } = event;
    // Read at once: until the editor has come, the page may have moved under the pointer.
    void this.write({ left, top, position: positionAtPoint(this.text, left, top) });
  }

  private readonly onSelection = (): void => {
    if (this.writer?.isWriting) return;
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return;
    if (!this.text.contains(selection.anchorNode) || !this.text.contains(selection.focusNode)) return;
    if (this.selectionTimer) clearTimeout(this.selectionTimer);
    this.selectionTimer = setTimeout(() => this.tellSelection(selection.getRangeAt(0)), SELECTION_MS);
  };

  private tellSelection(range: Range): void {
    const from = positionAt(this.text, range.startContainer, range.startOffset);
    const to = positionAt(this.text, range.endContainer, range.endOffset);
    if (from === null || to === null || from >= to) return;
    emit(this, 'selection-changed', {
      document: this.documentId,
      from,
      to,
      version: this.version,
      quote: range.toString(),
    });
  }
}

const loadWriting = (): Promise<typeof import('./writing')> => import('./writing');

function part<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

customElements.define('live-section', LiveSection);
