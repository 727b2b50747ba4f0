import { type DocumentEvents, type DocumentLink, LiveDocument, type TextHost } from './document';
import { type Environment, LIMITS, type Limits, type Socket, type SocketListener, type Timers } from './environment';
import type { ClientFrame, ServerFrame } from './frames';
import type { QueueSnapshot } from './queue';

export interface OpenOptions {
  /** What an earlier page left unsent; the document goes on under that page's client id. */
  restore?: QueueSnapshot | null;
  /** Asks the server to refuse late batches instead of rebasing them, as a stock prosemirror-collab client needs. */
  late?: 'refuse';
  /** The person's member id: whose swallowed words are told here. Without it, it is learned from the first own batch. */
  member?: string;
}

export type ReadListener = (version: number, html: string) => void;

/** How long a ticket is used before a new one is fetched (it is valid for 60 s). */
const TICKET_MS = 45_000;

const WATCH_GAP_MS = 100;

/**
 * One socket for all live documents of a page. It connects when a document is to be opened or watched, comes back by itself when the
 * connection is lost, later each time and not all at once, and fetches a new ticket for each opening.
 */
export class LiveConnection implements DocumentLink {
  readonly limits: Limits;
  private readonly documents = new Map<string, LiveDocument>();
  private readonly waiting = new Set<LiveDocument>();
  private readonly watched = new Map<string, Map<ReadListener, () => number>>();
  private watchedDue = false;
  private socket: Socket | null = null;
  private standing = false;
  private attempt = 0;
  private stopRetry: (() => void) | null = null;

  constructor(
    private readonly environment: Environment,
    limits: Partial<Limits> = {},
  ) {
    this.limits = { ...LIMITS, ...limits };
  }

  get timers(): Timers {
    return this.environment.timers;
  }

  /** Opens a document for as long as `host` shows it. A document is open once at a time on a connection. */
  open(id: string, host: TextHost, events: DocumentEvents = {}, options: OpenOptions = {}): LiveDocument {
    if (this.documents.has(id)) throw new Error(`already open: ${id}`);
    const { restore, late, member } = options;
    const client = restore?.client ?? this.environment.newId();
    const document = new LiveDocument(id, client, host, this, events, { late, member });
    this.documents.set(id, document);
    if (restore) document.restore(restore);
    document.enter();
    return document;
  }

  document(id: string): LiveDocument | undefined {
    return this.documents.get(id);
  }

  /**
   * Reads along: fresh HTML of a document, at most once a second. The result ends it.
   *
   * @param shown the version that is on the screen already, so that it does not come again
   */
  watch(id: string, listener: ReadListener, shown: () => number = () => -1): () => void {
    const watchers = this.watched.get(id) ?? new Map<ReadListener, () => number>();
    this.watched.set(id, watchers.set(listener, shown));
    if (watchers.size === 1) this.sendWatchedSoon();
    if (!this.socket) this.connect();
    return () => {
      watchers.delete(listener);
      if (watchers.size || this.watched.get(id) !== watchers) return;
      this.watched.delete(id);
      this.sendWatchedSoon();
    };
  }

  /** For the moment when the network is said to be back. */
  retryNow(): void {
    if (this.socket) return;
    this.attempt = 0;
    this.connect();
  }

  close(): void {
    for (const document of [...this.documents.values()]) document.close();
    this.watched.clear();
    this.stopRetry?.();
    this.stopRetry = null;
    this.socket?.close();
    this.socket = null;
    this.standing = false;
  }

  // ---- for the documents

  enter(document: LiveDocument): void {
    if (!this.standing) {
      this.waiting.add(document);
      if (!this.socket && !this.stopRetry) this.connect();
      return;
    }
    this.waiting.delete(document);
    const socket = this.socket;
    const asked = this.timers.now();
    this.environment.tickets.fetch(document.id, (answer) => {
      // A ticket that came for an earlier socket, or too late to be used, is not worth a refusal.
      if (this.socket !== socket || this.documents.get(document.id) !== document) return;
      if (this.timers.now() - asked > TICKET_MS) return this.enter(document);
      document.admitted(answer);
    });
  }

  send(frame: ClientFrame): boolean {
    if (!this.standing) return false;
    this.socket!.send(JSON.stringify(frame));
    return true;
  }

  /** Half fixed, half by chance: a server that restarts must not meet everyone at the same moment. */
  retryIn(attempt: number): number {
    const { firstRetryMs, longestRetryMs } = this.limits;
    const most = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempt, 16));
    return most * (0.5 + this.environment.random() / 2);
  }

  left(document: LiveDocument): void {
    this.waiting.delete(document);
    if (this.documents.get(document.id) === document) this.documents.delete(document.id);
  }

  // ---- the socket

  private connect(): void {
    this.stopRetry?.();
    this.stopRetry = null;
    // A socket that was replaced may still speak; only the present one is heard.
    const socketHere = () => this.socket === socket;
    const listener: SocketListener = {
      opened: () => {
        if (!socketHere()) return;
        this.standing = true;
        this.attempt = 0;
        this.sendWatched();
        for (const document of [...this.waiting]) this.enter(document);
      },
      message: (text) => {
        if (socketHere()) this.received(text);
      },
      closed: () => {
        if (!socketHere()) return;
        this.lost();
      },
    };
    let socket: Socket | null = null;
    this.socket = socket = this.environment.transport.connect(listener);
  }

  private lost(): void {
    this.socket = null;
    this.standing = false;
    for (const document of this.documents.values()) document.disconnected();
    if (!this.documents.size && !this.watched.size) return;
    this.stopRetry = this.timers.after(this.retryIn(this.attempt++), () => {
      this.stopRetry = null;
      this.connect();
    });
    for (const document of this.documents.values()) document.enter();
  }

  private received(text: string): void {
    const frame = JSON.parse(text) as ServerFrame;
    if (frame.t === 'read') {
      this.watched.get(frame.doc)?.forEach((_, listener) => listener(frame.version, frame.html));
    } else {
      this.documents.get(frame.doc)?.frame(frame);
    }
  }

  /** Scrolling brings and takes many documents at a time; one frame tells of all. */
  private sendWatchedSoon(): void {
    if (this.watchedDue || !this.standing) return;
    this.watchedDue = true;
    this.timers.after(WATCH_GAP_MS, () => {
      this.watchedDue = false;
      this.sendWatched();
    });
  }

  private sendWatched(): void {
    const docs = [...this.watched.keys()];
    const versions = [...this.watched.values()].map((watchers) =>
      Math.min(...[...watchers.values()].map((shown) => shown())),
    );
    const known = versions.some((version) => version >= 0);
    if (this.standing) this.send({ t: 'watch', docs, ...(known && { versions }) });
  }
}
