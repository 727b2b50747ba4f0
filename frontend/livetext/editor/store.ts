import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { QueueSnapshot, WaitingCopy } from '../queue';

/** A copy of what could not be saved in the text, as its writer can open it. */
export interface StoredCopy extends WaitingCopy {
  id: string;
  account: string;
  title: string;
  /** Milliseconds since 1970, as the browser has them. */
  at: number;
}

interface Contents extends DBSchema {
  queues: { key: string; value: QueueSnapshot; indexes: { account: string } };
  copies: { key: string; value: StoredCopy; indexes: { account: string } };
}

/**
 * What this browser keeps of unsaved work, in IndexedDB. Every question names the account: on a shared computer the next person sees
 * and sends nothing of the one before.
 */
export class OfflineStore {
  private database: Promise<IDBPDatabase<Contents>> | null = null;

  constructor(private readonly name = 'gemensam-livetext') {}

  async save(queue: QueueSnapshot): Promise<void> {
    await (await this.open()).put('queues', queue);
  }

  async queues(account: string): Promise<QueueSnapshot[]> {
    return (await this.open()).getAllFromIndex('queues', 'account', account);
  }

  async queue(client: string): Promise<QueueSnapshot | undefined> {
    return (await this.open()).get('queues', client);
  }

  async forget(client: string): Promise<void> {
    await (await this.open()).delete('queues', client);
  }

  async saveCopy(copy: StoredCopy): Promise<void> {
    await (await this.open()).put('copies', copy);
  }

  async copies(account: string): Promise<StoredCopy[]> {
    const copies = await (await this.open()).getAllFromIndex('copies', 'account', account);
    return copies.sort((a, b) => a.at - b.at);
  }

  async forgetCopy(id: string): Promise<void> {
    await (await this.open()).delete('copies', id);
  }

  /** Forgets all of an account, when it signs out. */
  async clear(account: string): Promise<void> {
    const database = await this.open();
    const transaction = database.transaction(['queues', 'copies'], 'readwrite');
    const queues = await transaction.objectStore('queues').index('account').getAllKeys(account);
    const copies = await transaction.objectStore('copies').index('account').getAllKeys(account);
    await Promise.all([
      ...queues.map((key) => transaction.objectStore('queues').delete(key)),
      ...copies.map((key) => transaction.objectStore('copies').delete(key)),
    ]);
    await transaction.done;
  }

  async close(): Promise<void> {
    (await this.database)?.close();
    this.database = null;
  }

  private open(): Promise<IDBPDatabase<Contents>> {
    this.database ??= openDB<Contents>(this.name, 1, {
      upgrade(database) {
        database.createObjectStore('queues', { keyPath: 'client' }).createIndex('account', 'account');
        database.createObjectStore('copies', { keyPath: 'id' }).createIndex('account', 'account');
      },
    });
    return this.database;
  }
}

const held = new Map<string, () => void>();

/**
 * Holds a client's id until it is released or the page ends. False when it is held already, here or in another tab: then what is stored
 * under it is sent there. Where the browser knows no locks (pages over plain http) the server refuses the second.
 */
export async function holdClient(client: string): Promise<boolean> {
  if (held.has(client)) return false;
  if (!navigator.locks) {
    held.set(client, () => undefined);
    return true;
  }
  return new Promise((resolve) => {
    void navigator.locks.request(`gemensam-livetext ${client}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise<void>((release) => held.set(client, release)) : undefined;
    });
  });
}

export function releaseClient(client: string): void {
  held.get(client)?.();
  held.delete(client);
}
