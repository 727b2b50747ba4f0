import { toConfirmed } from '../collab';
import type { LiveConnection } from '../connection';
import type { LiveDocument, Notice, Status } from '../document';
import type { People } from '../frames';
import type { QueueSnapshot } from '../queue';
import { newId } from './browser';
import { EditorHost } from './host';
import { type OfflineStore, type StoredCopy, holdClient, releaseClient } from './store';

const STORE_MS = 300;

/** Who works here, and where it is kept. */
export interface Desk {
  connection: LiveConnection;
  store: OfflineStore;
  account: string;
  member: string;
}

export interface SessionEvents {
  /** The text came, or came anew. */
  ready(): void;
  status(status: Status): void;
  people(people: People): void;
  carets(): void;
  notice(notice: Notice): void;
  copy(copy: StoredCopy): void;
  gone(code: string, reason: string): void;
}

/**
 * One person's work in one document, from the first cursor until everything is saved: the text, the connection to the authority, and
 * the copy in the browser that outlives the page. It goes on without an editor when the person has left while something waits.
 */
export class Session {
  readonly host = new EditorHost();
  readonly document: LiveDocument;
  private stored = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private wasReady = false;
  private closed = false;

  constructor(
    readonly id: string,
    private readonly desk: Desk,
    private readonly events: SessionEvents,
    restore?: QueueSnapshot,
  ) {
    this.document = desk.connection.open(
      id,
      this.host,
      {
        status: (status) => this.onStatus(status),
        people: (people) => events.people(people),
        carets: () => events.carets(),
        notice: (notice) => events.notice(notice),
        copy: (copy) =>
          void this.keepCopy({ ...copy, id: newId(), account: desk.account, title: this.title, at: Date.now() }),
        gone: (code, reason) => events.gone(code, reason),
      },
      { restore, member: desk.member },
    );
    this.stored = restore !== undefined;
    if (!restore) void holdClient(this.document.client);
    this.host.onTransaction = (tr) => {
      if (tr.docChanged) this.changed();
    };
    addEventListener('pagehide', this.storeNow);
  }

  get title(): string {
    return this.host.state.doc.firstChild?.textContent ?? '';
  }

  get status(): Status {
    return this.document.status;
  }

  /** A place on the screen in the text of the version, for those who speak of it with the server. */
  confirmed(position: number): number {
    return toConfirmed(this.host.state, position);
  }

  /** Ends it. What waits is stored; nothing more is sent. */
  async close(): Promise<void> {
    const stored = this.store();
    this.end();
    await stored;
  }

  /** Ends it without keeping anything here. */
  abandon(): void {
    this.end();
  }

  private end(): void {
    this.closed = true;
    removeEventListener('pagehide', this.storeNow);
    if (this.timer) clearTimeout(this.timer);
    this.document.close();
    this.host.unmount();
    releaseClient(this.document.client);
  }

  private changed(): void {
    this.document?.changed();
    this.storeSoon();
  }

  private onStatus(status: Status): void {
    if (status.ready && !this.wasReady) this.events.ready();
    this.wasReady = status.ready;
    this.storeSoon();
    this.events.status(status);
  }

  /** Letters that are saved on the server within the time never touch the disk here. */
  private storeSoon(): void {
    if (!this.closed) this.timer ??= setTimeout(() => void this.store(), STORE_MS);
  }

  private readonly storeNow = (): void => void this.store();

  private async store(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const { store, account } = this.desk;
    const snapshot = this.document.snapshot(account);
    if (snapshot) {
      this.stored = true;
      await store.save(snapshot);
    } else if (this.stored) {
      this.stored = false;
      await store.forget(this.document.client);
    }
  }

  private async keepCopy(copy: StoredCopy): Promise<void> {
    this.events.copy(copy);
    await this.desk.store.saveCopy(copy);
  }
}
