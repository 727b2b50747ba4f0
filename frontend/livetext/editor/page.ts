import { ReactiveElement } from 'lit';
import type { LiveConnection } from '../connection';
import type { QueueSnapshot } from '../queue';
import { browserEnvironment } from './browser';
import { caretStyles, sectionStyles } from './section.styles';
import type { LiveSection } from './section';
import type { Desk } from './session';
import { OfflineStore, type StoredCopy, holdClient, releaseClient } from './store';
import type { LiveTexts } from './texts';

interface LeftBehind {
  queues: QueueSnapshot[];
  copies: StoredCopy[];
}

/**
 * Holds what the live texts of a page share: one socket, one editor at a time, the words, and whose work it is. It draws nothing. What
 * only writers need is loaded when the first of them puts the cursor somewhere.
 */
export class LivePage extends ReactiveElement {
  static override properties = { texts: { attribute: false }, account: {}, member: {} };

  declare texts: LiveTexts;
  /** The signed-in account; nothing is stored without one. */
  declare account: string;
  declare member: string;

  readonly store = new OfflineStore();
  private readonly sections = new Map<string, LiveSection>();
  private readonly watching = new Map<LiveSection, () => void>();
  private visible: IntersectionObserver | null = null;
  private connecting: Promise<LiveConnection> | null = null;
  private connection: LiveConnection | null = null;
  private writing: LiveSection | null = null;
  private found: Promise<LeftBehind> | null = null;

  constructor() {
    super();
    this.account = '';
    this.member = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode() as Document | ShadowRoot);
    this.visible = new IntersectionObserver((entries) => this.seen(entries), { rootMargin: '50% 0px' });
    this.sections.forEach((section) => this.visible!.observe(section));
    addEventListener('online', this.retry);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.retry);
    this.visible?.disconnect();
    this.visible = null;
    this.watching.forEach((stop) => stop());
    this.watching.clear();
    // A move within the page takes the element out and puts it back at once.
    setTimeout(() => this.isConnected || void this.finish(), AWAY_MS);
  }

  /** What was written last is still sent when the person has gone on to another screen. */
  private async finish(): Promise<void> {
    const { connection } = this;
    this.connection = this.connecting = null;
    await Promise.all([...this.sections.values()].map((section) => section.finish()));
    connection?.close();
  }

  register(section: LiveSection): void {
    this.sections.set(section.documentId, section);
    this.visible?.observe(section);
    void this.resume(section);
  }

  unregister(section: LiveSection): void {
    if (this.sections.get(section.documentId) === section) this.sections.delete(section.documentId);
    this.visible?.unobserve(section);
    this.stopWatching(section);
    if (this.writing === section) this.writing = null;
  }

  /** The section takes the page's one editor; who had it leaves. */
  async take(section: LiveSection | null): Promise<void> {
    const before = this.writing;
    this.writing = section;
    if (before && before !== section) await before.leave();
  }

  async desk(): Promise<Desk> {
    return { connection: await this.connect(), store: this.store, account: this.account, member: this.member };
  }

  /** Ends all work on the page without keeping any of it, when the person signs out. */
  async abandon(): Promise<void> {
    await Promise.all([...this.sections.values()].map((section) => section.abandon()));
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (!changed.has('texts')) return;
    this.style.setProperty('--live-title-hint', JSON.stringify(this.texts.titleHint));
    this.style.setProperty('--live-text-hint', JSON.stringify(this.texts.textHint));
  }

  private connect(): Promise<LiveConnection> {
    this.connecting ??= import('../connection').then(({ LiveConnection }) => {
      this.connection = new LiveConnection(browserEnvironment);
      return this.connection;
    });
    return this.connecting;
  }

  private readonly retry = (): void => this.connection?.retryNow();

  /** What an earlier page of this account left unsent goes on, without an editor; and where it was writing, it writes again. */
  private async resume(section: LiveSection): Promise<void> {
    const { queues, copies } = await this.leftBehind();
    for (const { client } of taken(queues, section)) {
      if (!(await holdClient(client))) continue;
      // Another tab may have sent it since the list was made.
      const queue = await this.store.queue(client);
      if (queue && section.isConnected) await section.resume(queue);
      else releaseClient(client);
    }
    for (const copy of taken(copies, section)) await section.offerCopy(copy);
    await section.returnToPlace();
  }

  private leftBehind(): Promise<LeftBehind> {
    this.found ??= this.updateComplete.then(async () => {
      if (!this.account || !('indexedDB' in window)) return { queues: [], copies: [] };
      return { queues: await this.store.queues(this.account), copies: await this.store.copies(this.account) };
    });
    return this.found;
  }

  private seen(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const section = target as LiveSection;
      if (isIntersecting) void this.watch(section);
      else this.stopWatching(section);
    }
  }

  private async watch(section: LiveSection): Promise<void> {
    if (this.watching.has(section)) return;
    let stopped = false;
    this.watching.set(section, () => (stopped = true));
    const connection = await this.connect();
    if (stopped) return;
    const stop = connection.watch(
      section.documentId,
      (version, html) => section.read(version, html),
      () => section.version,
    );
    this.watching.set(section, stop);
  }

  private stopWatching(section: LiveSection): void {
    this.watching.get(section)?.();
    this.watching.delete(section);
  }
}

/** Takes out of the list what belongs to a section: a section that is moved in the page comes by again. */
function taken<T extends { document: string }>(list: T[], section: LiveSection): T[] {
  const own = list.filter((each) => each.document === section.documentId);
  own.forEach((each) => list.splice(list.indexOf(each), 1));
  return own;
}

/** As long as for a section, see there; the sections end with the page. */
const AWAY_MS = 1000;

const adopted = new WeakSet<Document | ShadowRoot>();

function adoptStyles(root: Document | ShadowRoot): void {
  if (adopted.has(root)) return;
  adopted.add(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sectionStyles.styleSheet!, caretStyles.styleSheet!];
}

customElements.define('live-page', LivePage);
