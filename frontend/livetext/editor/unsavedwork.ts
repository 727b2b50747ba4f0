import type { LivePage } from './page';
import { OfflineStore } from './store';

/** What the browser still keeps of an account's texts, to be settled before it signs out: the next person may sit here. */
export class UnsavedWork extends HTMLElement {
  private readonly store = new OfflineStore();

  async count(account: string): Promise<number> {
    if (!('indexedDB' in window)) return 0;
    return (await this.store.queues(account)).length + (await this.store.copies(account)).length;
  }

  async clear(account: string): Promise<void> {
    await Promise.all([...document.querySelectorAll<LivePage>('live-page')].map((page) => page.abandon()));
    await this.store.clear(account);
  }
}

customElements.define('unsaved-work', UnsavedWork);
