import { ReactiveElement } from 'lit';
import type { LiveConnection } from '../connection';
import type { QueueSnapshot } from '../queue';
import { browserEnvironment } from './browser';
import { caretStyles, sectionStyles } from './section.styles';
import type { LiveSection } from './section';
import type { Desk } from './session';
import { OfflineStore, type StoredCopy, holdClient } from './store';
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
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.connection?.close();
      this.connection = this.connecting = null;
    });
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

  /** Unsaved work of the account in this browser, for a question before signing out. */
  async unsavedWork(): Promise<number> {
    return (await this.store.queues(this.account)).length + (await this.store.copies(this.account)).length;
  }

  /** Forgets what the browser keeps for the account; to be called when it signs out. */
  async clearForSignOut(): Promise<void> {
    await Promise.all([...this.sections.values()].map((section) => section.abandon()));
    await this.store.clear(this.account);
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
    for (const queue of queues.filter((each) => each.document === section.documentId)) {
      if (this.isConnected && (await holdClient(queue.client))) await section.resume(queue);
    }
    for (const copy of copies.filter((each) => each.document === section.documentId)) await section.offerCopy(copy);
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

const adopted = new WeakSet<Document | ShadowRoot>();

function adoptStyles(root: Document | ShadowRoot): void {
  if (adopted.has(root)) return;
  adopted.add(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sectionStyles.styleSheet!, caretStyles.styleSheet!];
}

customElements.define('live-page', LivePage);
