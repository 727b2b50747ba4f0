/** What the live text needs from where it runs: a browser, Node, or GraalJS. Nothing else reaches out of it. */

export interface Environment {
  transport: Transport;
  tickets: Tickets;
  timers: Timers;
  /** A number from 0 to 1, to spread reconnects. */
  random(): number;
  /** An id that no other client has. */
  newId(): string;
}

export interface Transport {
  connect(listener: SocketListener): Socket;
}

export interface Socket {
  send(frame: string): void;
  close(): void;
}

export interface SocketListener {
  opened(): void;
  message(frame: string): void;
  closed(code: number): void;
}

export interface Timers {
  /** Milliseconds on any scale that only grows. */
  now(): number;
  /** Runs `action` once after `ms`; the result takes it back. */
  after(ms: number, action: () => void): () => void;
}

export interface Tickets {
  /** `GET /api/live/documents/{id}/ticket`; calls `done` once, later or at once. */
  fetch(doc: string, done: (answer: TicketAnswer) => void): void;
}

export type TicketAnswer =
  | { ticket: string; access: 'write' | 'read'; schema: number }
  /** The server said no: the document is none of this person's, or not there. */
  | { code: 'right-withdrawn' | 'removed'; reason: string }
  /** No answer: to be asked again. */
  | { code: 'unreachable' };

/** Limits of docs/protocol.md that a client keeps by itself, and its own patience. */
export interface Limits {
  frameBytes: number;
  batchSteps: number;
  /** Between two batches of one document: 40 a second are allowed. */
  batchGapMs: number;
  caretGapMs: number;
  /** Without an answer for so long the document is opened again. */
  answerMs: number;
  firstRetryMs: number;
  longestRetryMs: number;
  /** So many waiting steps times batches to take in at once would take longer than a blink: steps are put together first. */
  mergeAbove: number;
}

export const LIMITS: Limits = {
  frameBytes: 256 * 1024,
  batchSteps: 200,
  batchGapMs: 26,
  caretGapMs: 120,
  answerMs: 10_000,
  firstRetryMs: 250,
  longestRetryMs: 15_000,
  mergeAbove: 2000,
};
