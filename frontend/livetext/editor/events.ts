/** What a section tells the page around it. Every event bubbles; `detail` is plain data, also for the server. */
export interface LiveSectionEvents {
  /** The cursor was put into the section. */
  'focus-section': { document: string };
  'leave-section': { document: string };
  /** How the person's work in the section stands. */
  'state-changed': { document: string; saving: 'saved' | 'saving' | 'disconnected' | 'idle' };
  /** To be split before the block at this position of this version, which is saved. */
  'split-requested': { document: string; position: number; version: number };
  'merge-requested': { document: string };
  /** Words were selected, in reading or writing; without words `from` is `to`. */
  'selection-changed': { document: string; from: number; to: number; version: number; quote: string };
  /** Somebody wants to say something about these words of a version that is saved. */
  'comment-requested': { document: string; from: number; to: number; version: number; quote: string };
  /** Somebody turned to marked words, by the key of their mark. */
  'mark-pressed': { document: string; key: string };
  /** The person may not write here any more, or the text is gone. */
  'section-closed': { document: string; code: string };
}

export function emit<K extends keyof LiveSectionEvents>(
  from: EventTarget,
  name: K,
  detail: LiveSectionEvents[K],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

declare global {
  interface HTMLElementEventMap {
    'focus-section': CustomEvent<LiveSectionEvents['focus-section']>;
    'leave-section': CustomEvent<LiveSectionEvents['leave-section']>;
    'state-changed': CustomEvent<LiveSectionEvents['state-changed']>;
    'split-requested': CustomEvent<LiveSectionEvents['split-requested']>;
    'merge-requested': CustomEvent<LiveSectionEvents['merge-requested']>;
    'selection-changed': CustomEvent<LiveSectionEvents['selection-changed']>;
    'comment-requested': CustomEvent<LiveSectionEvents['comment-requested']>;
    'mark-pressed': CustomEvent<LiveSectionEvents['mark-pressed']>;
    'section-closed': CustomEvent<LiveSectionEvents['section-closed']>;
  }
}
