import * as engine from '../engine';
import type { Batch, ClientFrame, ServerFrame } from '../frames';
import { sectionHash } from '../hash';
import { Node } from 'prosemirror-model';
import { schema } from '../schema';
import { stepFromJSON } from '../steps';

/**
 * The server's part of the protocol in memory, over the real engine: one document, a pending and a committed head, commits that may
 * fail, restarts, restored backups. It is what the browser's side is tested against where no server runs.
 */
export interface Peer {
  client: string;
  member: string;
  send(frame: ServerFrame): void;
}

export interface Committed extends Batch {
  ranges: number[][];
  version: number;
  seen: number;
}

interface Submitted {
  steps: unknown[];
  ranges: number[][];
  kept?: number[];
  dropped?: Batch['dropped'];
  swallowed?: { missed: number; from: number; slice: unknown; text: string }[];
}

export const DOC = 'doc';
const STALE_AFTER = 500;

export class Authority {
  readonly committed: Committed[] = [];
  /** Called before anyone is told. */
  onCommit: (batch: Committed, before: Node, after: Node) => void = () => {};
  private pending: Committed[] = [];
  private readonly peers = new Map<Peer, boolean>();
  private readonly key: string;
  private marks: string[];
  private head: Node;
  private epoch = 0;

  constructor(
    name: string,
    private readonly start: unknown,
  ) {
    this.key = name;
    this.marks = ['0:0'];
    this.head = Node.fromJSON(schema, start);
    engine.open(this.key, JSON.stringify(start));
  }

  get version(): number {
    return this.committed.length;
  }

  get doc(): Node {
    return this.head;
  }

  /** What is stored from the start, as a fresh client gets it. */
  content(): unknown {
    return this.head.toJSON();
  }

  receive(peer: Peer, text: string): void {
    const frame = JSON.parse(text) as ClientFrame;
    if (frame.t === 'open') this.open(peer, frame);
    else if (frame.t === 'close') this.peers.delete(peer);
    else if (frame.t === 'watch') return;
    else if (!this.peers.has(peer)) peer.send({ t: 'gone', doc: DOC, code: 'restart', reason: '' });
    else if (frame.t === 'steps') this.submit(peer, frame);
    else {
      const { version, anchor, head } = frame;
      const caret = { version, by: peer.member, client: peer.client, anchor, head };
      this.tell({ t: 'carets', doc: DOC, carets: [caret] });
    }
  }

  leave(peer: Peer): void {
    this.peers.delete(peer);
  }

  hasWork(): boolean {
    return this.pending.length > 0;
  }

  commit(): void {
    const batches = this.pending;
    if (!batches.length) return;
    this.pending = [];
    const version = this.version;
    for (const batch of batches) {
      const before = this.head;
      this.head = batch.steps.reduce<Node>((doc, step) => apply(doc, step), before);
      this.committed.push(batch);
      this.marks.push(`${this.epoch}:${this.version}`);
      this.onCommit(batch, before, this.head);
    }
    this.tell({ t: 'steps', doc: DOC, version, mark: this.marks[this.version], batches: batches.map(wire) });
  }

  /** The commit failed; or it is not known to have failed, and did not. */
  failCommit(stored: boolean): void {
    if (stored) {
      const peers = [...this.peers.keys()];
      this.peers.clear();
      this.commit();
      peers.forEach((peer) => this.peers.set(peer, true));
    }
    this.reload();
  }

  /** Drops the document from memory: everyone opens it again. */
  reload(): void {
    this.pending = [];
    this.tell({ t: 'gone', doc: DOC, code: 'restart', reason: '' });
    this.peers.clear();
    engine.open(this.key, JSON.stringify(this.head.toJSON()));
  }

  /** The process dies; sockets are closed by whoever holds them. */
  restart(): void {
    this.pending = [];
    this.peers.clear();
    engine.open(this.key, JSON.stringify(this.head.toJSON()));
  }

  /** Goes back to what was stored at an earlier version. */
  restoreBackup(version: number): void {
    this.committed.length = version;
    this.marks.length = version + 1;
    this.epoch++;
    const start = Node.fromJSON(schema, this.start);
    this.head = this.committed.flatMap((batch) => batch.steps).reduce<Node>((doc, step) => apply(doc, step), start);
    // The very version may have been committed differently before: its name changes, too.
    this.marks[version] = `${this.epoch}:${version}`;
    this.restart();
  }

  sendHash(): void {
    this.tell({ t: 'hash', doc: DOC, version: this.version, hash: sectionHash(this.head) });
  }

  private open(peer: Peer, frame: Extract<ClientFrame, { t: 'open' }>): void {
    if ([...this.peers.keys()].some((other) => other.client === frame.client)) {
      return peer.send({ t: 'gone', doc: DOC, code: 'client', reason: 'open elsewhere' });
    }
    peer.client = frame.client;
    this.peers.set(peer, true);
    const known = frame.version !== undefined && frame.mark === this.marks[frame.version];
    const opened = {
      t: 'opened' as const,
      doc: DOC,
      version: this.version,
      mark: this.marks[this.version],
      access: 'write' as const,
      acked: this.last(this.committed, frame.client),
      people: {},
      carets: [],
    };
    if (known) peer.send({ ...opened, batches: this.committed.slice(frame.version).map(wire) });
    else peer.send({ ...opened, content: this.head.toJSON() });
  }

  private submit(peer: Peer, frame: Extract<ClientFrame, { t: 'steps' }>): void {
    const log = [...this.committed, ...this.pending];
    const refuse = (code: string) => peer.send({ t: 'refused', doc: DOC, batch: frame.batch, code, reason: code });
    const done = log.find((batch) => batch.client === peer.client && batch.batch === frame.batch);
    if (done) {
      if (done.version >= this.version) return;
      return peer.send({
        t: 'steps',
        doc: DOC,
        version: done.version,
        mark: this.marks[done.version + 1],
        batches: [wire(done)],
      });
    }
    if (frame.batch <= this.last(log, peer.client)) return refuse('invalid');
    if (frame.version > log.length) return refuse('unknown-version');
    if (frame.late === 'refuse' && frame.version < log.length) return refuse('late');
    if (log.length - frame.version > STALE_AFTER) return refuse('stale');
    const seen = Math.min(frame.seen ?? frame.version, frame.version);
    const missed = log.slice(seen);
    const known = log.slice(seen, frame.version).reduce((sum, batch) => sum + batch.steps.length, 0);
    const authors = missed.flatMap((batch) => batch.steps.map(() => (batch.client === peer.client ? null : batch.by)));
    let result: Submitted;
    try {
      const ranges = missed.flatMap((batch) => batch.ranges);
      result = JSON.parse(
        engine.submit(this.key, JSON.stringify(frame.steps), JSON.stringify(ranges), JSON.stringify(authors), known),
      );
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('invalid:')) return refuse('invalid');
      throw error;
    }
    const { steps, ranges, kept, dropped } = result;
    const swallowed = result.swallowed?.map(({ missed: index, from, slice, text }) => ({
      by: authors[index]!,
      from,
      slice,
      text,
    }));
    this.pending.push({
      client: peer.client,
      batch: frame.batch,
      by: peer.member,
      steps,
      ranges,
      ...(kept && { kept }),
      ...(dropped && { dropped }),
      ...(swallowed && { swallowed }),
      version: log.length,
      seen,
    });
  }

  private last(log: readonly Committed[], client: string): number {
    return log.findLast((batch) => batch.client === client)?.batch ?? -1;
  }

  private tell(frame: ServerFrame, except?: Peer): void {
    for (const peer of this.peers.keys()) if (peer !== except) peer.send(frame);
  }
}

function apply(doc: Node, step: unknown): Node {
  const result = stepFromJSON(step).apply(doc);
  if (!result.doc) throw new Error(`a committed step does not apply: ${result.failed}`);
  return result.doc;
}

function wire({ client, batch, by, steps, kept, dropped, swallowed }: Committed): Batch {
  return {
    client,
    batch,
    by,
    steps,
    ...(kept && { kept }),
    ...(dropped && { dropped }),
    ...(swallowed && { swallowed }),
  };
}
