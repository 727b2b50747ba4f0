import type { Place } from './words';

/** What a client tells the load process. Keystrokes of a writer are counted from 1. */
export interface Listener {
  /** The server has confirmed this client's own keystrokes up to `count`. */
  acknowledged(count: number): void;
  /** Keystrokes of `writer` up to `count` now stand in this client's text. */
  arrived(writer: number, count: number): void;
  failed(reason: string): void;
}

/**
 * When a client takes in what it has received. `at once`, as an open editor does, is for those whose screen is measured. `before typing`
 * is for the crowd: nothing is left out, but what came since the last keystroke is taken in together just before the next one.
 */
export type Pace = 'at once' | 'before typing';

export interface Role {
  /** Also the author by which the others' screens recognise this client's keystrokes. */
  number: number;
  /** Which of the scenario's sections. */
  section: number;
  /** The caret; null for a client that only reads. */
  place: Place | null;
  pace: Pace;
  /** Reads along as the system offers it for readers (ours: `watch`), rather than with an open editor. */
  watches: boolean;
}

/** One real participant: an own socket, the system's own protocol, an own text. */
export interface Client {
  open(): Promise<void>;
  type(letter: string): void;
  /** The text as this client has it, paragraphs separated by line breaks. */
  text(): string;
  /** Bytes that came over the socket, without the frames' own headers. */
  received(): number;
  close(): void;
}

/** A server with the scenario's sections in it, as a load process needs to know it. */
export interface Address {
  system: SystemName;
  url: string;
  /** One for each section. */
  documents: string[];
  /** Sign-ins (cookie headers) to share among the clients; empty where nobody signs in. */
  people: string[];
}

export type SystemName = 'gemensam' | 'hocuspocus' | 'y-websocket';
