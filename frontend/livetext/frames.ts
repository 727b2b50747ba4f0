/** The frames of docs/protocol.md, version 1. `t` is the kind, `doc` the document's UUID. */

/** Words that have no place in the text: what they were, so that their author can bring them back. */
export interface Loss {
  slice: unknown;
  text: string;
  /** Where they stood, when that is known. */
  from?: number;
}

export interface Swallowed extends Loss {
  /** Member id of the words' author. */
  by: string;
  from: number;
}

export interface Batch {
  client: string;
  batch: number;
  /** Member id of the author. */
  by: string;
  steps: unknown[];
  /** Indexes of the sent steps that were applied; absent when all were. */
  kept?: number[];
  dropped?: (Loss & { index: number })[];
  swallowed?: Swallowed[];
}

export type Side = 'PARTY' | 'UNION' | 'COOPERATING';
export type People = Record<string, { name: string; side: Side }>;
export type Access = 'write' | 'read';

export interface CaretAt {
  version: number;
  by: string;
  client: string;
  anchor: number | null;
  head: number | null;
}

export interface OpenedFrame {
  t: 'opened';
  doc: string;
  version: number;
  mark: string;
  content?: unknown;
  batches?: Batch[];
  access: Access;
  acked: number;
  people: People;
  carets: CaretAt[];
}

export interface RefusedFrame {
  t: 'refused';
  doc: string;
  batch?: number;
  code: string;
  reason: string;
  retryMs?: number;
}

export interface GoneFrame {
  t: 'gone';
  doc: string;
  code: string;
  reason: string;
}

export type ServerFrame =
  | OpenedFrame
  /** `version` is the one before the first batch; each batch leads to the next. */
  | { t: 'steps'; doc: string; version: number; mark: string; batches: Batch[] }
  | { t: 'people'; doc: string; people: People }
  /** Who moved since the last one; everybody's, so also one's own. */
  | { t: 'carets'; doc: string; carets: CaretAt[] }
  | { t: 'hash'; doc: string; version: number; hash: string }
  | { t: 'read'; doc: string; version: number; html: string }
  | RefusedFrame
  | GoneFrame;

export type ClientFrame =
  | { t: 'open'; doc: string; ticket: string; schema: number; client: string; version?: number; mark?: string }
  | { t: 'steps'; doc: string; version: number; seen?: number; batch: number; steps: unknown[]; late?: 'refuse' }
  | { t: 'caret'; doc: string; version: number; anchor: number | null; head: number | null }
  | { t: 'watch'; docs: string[]; versions?: number[] }
  | { t: 'close'; doc: string; differs?: true };
