import { Node, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { Carets, type Caret, caretFrame } from './carets';
import { collabState, confirmedDoc, toLocal } from './collab';
import {
  landedTransaction,
  mergeTransaction,
  outgoing,
  putBackTransaction,
  sentTransaction,
  takeOutTransaction,
} from './outgoing';
import { receive } from './receive';
import { lossOf } from './waiting';
import type { Limits, TicketAnswer, Timers } from './environment';
import type {
  Access,
  Batch,
  ClientFrame,
  GoneFrame,
  Loss,
  OpenedFrame,
  People,
  RefusedFrame,
  ServerFrame,
} from './frames';
import { sectionHash, utf8 } from './hash';
import { type QueueSnapshot, type WaitingCopy, putBack, snapshot, snapshotDoc, waitingCopy } from './queue';
import { SCHEMA_NUMBER, schema } from './schema';
import { stepFromJSON } from './steps';

/** Who holds the EditorState: an editor's view, or a plain variable. Its plugins are `collab()` and prosemirror-history. */
export interface TextHost {
  readonly state: EditorState;
  dispatch(tr: Transaction): void;
  /** The text anew: to become `freshState(plugins, doc, version)`. */
  replace(doc: Node, version: number): void;
}

export interface Status {
  /** `disconnected`: what is written stays here until the server can be reached. */
  saving: 'saved' | 'saving' | 'disconnected';
  /** Steps that the server has not confirmed. */
  pending: number;
  access: Access;
  /** False until the first text came, and after `gone`. */
  ready: boolean;
}

/** Words that have no place in the text any more; {@link LiveDocument.bringBack} writes them again. */
export interface Notice {
  /** `swallowed`: deleted by someone who had not seen them. `dropped`: written at a place that was gone by then. */
  kind: 'swallowed' | 'dropped';
  /** Member id of the one who deleted; absent for what was dropped. */
  by?: string;
  text: string;
  slice: unknown;
  /** Where they stood, brought along with the text of the version. */
  position?: number;
}

export interface DocumentEvents {
  status?(status: Status): void;
  people?(people: People): void;
  carets?(): void;
  notice?(notice: Notice): void;
  copy?(copy: WaitingCopy): void;
  /** The document is closed here for good; `schema` asks for a reload of the page. */
  gone?(code: string, reason: string): void;
  /** The text here was not the server's; it is opened anew. */
  diverged?(report: { version: number; reason: string }): void;
}

export interface DocumentLink {
  readonly timers: Timers;
  readonly limits: Limits;
  /** Asks for a ticket and calls back when the socket stands, too. */
  enter(document: LiveDocument): void;
  send(frame: ClientFrame): boolean;
  retryIn(attempt: number): number;
  left(document: LiveDocument): void;
}

type Phase = 'closed' | 'entering' | 'opening' | 'open' | 'gone';

/** One document on the connection: opens it, sends what waits, takes in what comes, and says how it stands. */
export class LiveDocument {
  people: People = {};
  /** How often the text here was found not to be the server's. */
  divergences = 0;

  private phase: Phase = 'closed';
  private access: Access = 'read';
  private mark: string | null = null;
  private nextBatch = 0;
  private onWire = false;
  private notBefore = 0;
  private attempt = 0;
  private anew = false;
  private busy = false;
  private readonly others = new Carets();
  private readonly notices: Notice[] = [];
  private caret: { anchor: number | null; head: number | null } | null = null;
  private readonly waits = new Map<string, () => void>();
  private lastStatus = '';

  constructor(
    readonly id: string,
    readonly client: string,
    private readonly host: TextHost,
    private readonly link: DocumentLink,
    private readonly events: DocumentEvents,
    private readonly options: { late?: 'refuse'; member?: string } = {},
  ) {}

  // ---- for the editor

  get status(): Status {
    const pending = this.mark === null ? 0 : this.pending;
    const saving = this.phase !== 'open' ? 'disconnected' : pending ? 'saving' : 'saved';
    return { saving, pending, access: this.access, ready: this.mark !== null && this.phase !== 'gone' };
  }

  /** To be called after every change that the person made. */
  changed(): void {
    if (this.busy) return;
    this.flush();
    this.tellStatus();
  }

  /** Where the person's caret is, in the text on the screen; null when it left. */
  moveCaret(anchor: number | null, head: number | null = anchor): void {
    this.caret = { anchor, head };
    if (!this.waits.has('caret')) this.sendCaret();
  }

  /** The others' carets in the text on the screen. */
  carets(): Caret[] {
    return this.others.shown(this.host.state);
  }

  /** Writes lost words again, where they stood or at the caret. */
  bringBack(notice: Notice): void {
    const { state } = this.host;
    const at = notice.position === undefined ? state.selection.from : toLocal(state, notice.position);
    const pos = Math.min(at, state.doc.content.size);
    this.host.dispatch(state.tr.replaceRange(pos, pos, Slice.fromJSON(schema, notice.slice)));
    this.forget(notice);
    this.changed();
  }

  forget(notice: Notice): void {
    const index = this.notices.indexOf(notice);
    if (index >= 0) this.notices.splice(index, 1);
  }

  /** What to store so that nothing is lost with the page; null when nothing waits. */
  snapshot(account: string): QueueSnapshot | null {
    if (this.mark === null || !this.pending) return null;
    const { id: document, client, mark, nextBatch } = this;
    return snapshot(this.host.state, { account, document, client, mark, nextBatch });
  }

  /** Leaves the document; what still waits should have been stored before. */
  close(): void {
    if (this.phase === 'open' || this.phase === 'opening') this.link.send({ t: 'close', doc: this.id });
    this.end();
  }

  // ---- for the connection

  /** Before the first opening: what an earlier page had stored. */
  restore(stored: QueueSnapshot): void {
    this.mark = stored.mark;
    this.nextBatch = stored.nextBatch;
    this.quietly(() => {
      this.host.replace(snapshotDoc(stored), stored.version);
      const { tr, lost } = putBack(this.host.state, stored);
      this.host.dispatch(tr);
      lost.forEach((loss) => this.tellLoss(loss));
    });
  }

  enter(): void {
    if (this.phase === 'gone' || this.phase === 'entering') return;
    this.phase = 'entering';
    this.stopWaiting();
    this.wait('answer', this.link.limits.answerMs, () => this.again());
    this.tellStatus();
    this.link.enter(this);
  }

  admitted(answer: TicketAnswer): void {
    if (this.phase !== 'entering') return;
    if ('ticket' in answer) {
      if (answer.schema !== SCHEMA_NUMBER) return this.gone({ t: 'gone', doc: this.id, code: 'schema', reason: '' });
      const known = this.mark !== null && !this.anew ? { version: this.version, mark: this.mark } : {};
      this.phase = 'opening';
      this.link.send({
        t: 'open',
        doc: this.id,
        ticket: answer.ticket,
        schema: SCHEMA_NUMBER,
        client: this.client,
        ...known,
      });
    } else if (answer.code === 'unreachable') {
      this.againLater();
    } else {
      this.gone({ t: 'gone', doc: this.id, code: answer.code, reason: answer.reason });
    }
  }

  /** The socket is gone; the connection comes back by itself. */
  disconnected(): void {
    if (this.phase === 'gone') return;
    this.phase = 'closed';
    this.stopWaiting();
    this.others.clear();
    this.events.carets?.();
    this.tellStatus();
  }

  frame(frame: ServerFrame): void {
    if (frame.t === 'opened') {
      if (this.phase === 'opening') this.opened(frame);
    } else if (frame.t === 'gone') {
      if (this.phase === 'open' || this.phase === 'opening') this.gone(frame);
    } else if (this.phase === 'open') {
      if (frame.t === 'steps') this.steps(frame.version, frame.batches, frame.mark);
      else if (frame.t === 'refused') this.refused(frame);
      else if (frame.t === 'hash') this.verify(frame.version, frame.hash);
      else if (frame.t === 'caret') this.told(() => this.others.told(frame, this.version));
      else if (frame.t === 'people') this.tellPeople(frame.people);
    } else if (frame.t === 'refused' && this.phase === 'opening') {
      // A second open of one client while the server still holds the first one's dead socket.
      this.againLater();
    }
    this.tellStatus();
  }

  // ---- opening

  private opened(frame: OpenedFrame): void {
    this.phase = 'open';
    this.access = frame.access;
    this.attempt = 0;
    this.stopWaiting();
    this.onWire = false;
    this.tellPeople(frame.people);
    const anew = frame.content !== undefined;
    if (anew) this.contentAnew(frame);
    else this.steps(frame.version - (frame.batches ?? []).length, frame.batches ?? [], frame.mark);
    if (this.phase !== 'open') return;

    const { inFlight } = collabState(this.host.state);
    if (this.version < frame.version || (inFlight !== null && inFlight <= frame.acked)) {
      return this.diverge('what the server sent does not lead to its version');
    }
    // An answer to an earlier opening may come late: numbers only ever grow.
    if (inFlight === null) this.nextBatch = Math.max(this.nextBatch, frame.acked + 1);
    this.told(() => frame.carets.forEach((caret) => this.others.told(caret, this.version)));
    if (this.access === 'read' && this.pending) this.takeOut('read-only', '');
    this.flush();
    if (this.caret) this.sendCaret();
  }

  /** The whole text came: at the first opening, when the server's history is another than ours, or because we asked. */
  private contentAnew(frame: OpenedFrame): void {
    const before = this.mark === null ? null : this.host.state;
    const { inFlight, waiting } = before ? collabState(before) : { inFlight: null, waiting: [] };
    const landed = inFlight !== null && inFlight <= frame.acked;
    const left = landed ? waiting.filter((each) => each.index === null) : waiting;
    const asked = this.anew;
    this.anew = false;
    this.mark = frame.mark;
    this.others.clear();
    this.notices.length = 0;
    if (before && left.length && !asked) {
      const offered = landed ? before.apply(landedTransaction(before)) : before;
      this.events.copy?.(waitingCopy(this.id, offered, 'mark', ''));
    }
    this.quietly(() => {
      this.host.replace(Node.fromJSON(schema, frame.content), frame.version);
      if (!asked || (!left.length && landed)) return;
      const { tr, lost } = putBackTransaction(this.host.state, left, landed ? null : inFlight);
      this.host.dispatch(tr);
      lost.forEach((loss) => this.tellLoss(loss));
    });
  }

  /** Opens the document again: to catch up, or with the whole text. */
  private again(): void {
    if (this.phase === 'open' || this.phase === 'opening') this.link.send({ t: 'close', doc: this.id });
    this.phase = 'closed';
    this.enter();
  }

  private againLater(least = 0): void {
    this.phase = 'closed';
    this.stopWaiting();
    this.wait('answer', Math.max(least, this.link.retryIn(this.attempt++)), () => this.enter());
  }

  private diverge(reason: string): void {
    this.divergences++;
    this.events.diverged?.({ version: this.version, reason });
    this.anew = true;
    // Against a server that is wrong each time it must not become a storm.
    this.link.send({ t: 'close', doc: this.id });
    this.againLater();
  }

  // ---- receiving

  private steps(from: number, batches: readonly Batch[], mark: string): void {
    this.quietly(() => {
      const { waiting } = collabState(this.host.state);
      if (batches.length * waiting.length > this.link.limits.mergeAbove)
        this.host.dispatch(mergeTransaction(this.host.state));
      for (const [index, batch] of batches.entries()) {
        const version = from + index;
        // Doubled on the way: the text already has it.
        if (version < this.version) continue;
        if (version > this.version) return this.again();
        try {
          this.batch(batch);
        } catch (error) {
          return this.diverge(error instanceof Error ? error.message : String(error));
        }
      }
      if (from + batches.length === this.version) this.mark = mark;
    });
    if (this.phase !== 'open') return;
    if (batches.length) this.events.carets?.();
    this.flush();
  }

  private batch(batch: Batch): void {
    const { version, inFlight } = collabState(this.host.state);
    const echo = batch.client === this.client && batch.batch === inFlight;
    const { tr, lost } = receive(this.host.state, batch, this.client);
    this.host.dispatch(tr);
    const maps = batch.steps.map((step) => stepFromJSON(step).getMap());
    this.others.moved(version, batch.client, maps);
    for (const notice of this.notices) {
      if (notice.position !== undefined) notice.position = maps.reduce((pos, map) => map.map(pos, -1), notice.position);
    }
    if (echo) {
      this.onWire = false;
      this.stop('answer');
    }
    lost.forEach((loss) => this.tellLoss(loss));
    if (batch.client === this.client) {
      this.options.member ??= batch.by;
      for (const dropped of batch.dropped ?? []) if (dropped.text.trim()) this.tellLoss(dropped);
    }
    for (const { by, from, text, slice } of batch.swallowed ?? []) {
      if (by === this.options.member) this.tell({ kind: 'swallowed', by: batch.by, text, slice, position: from });
    }
  }

  private verify(version: number, hash: string): void {
    if (version > this.version) this.again();
    else if (version === this.version && sectionHash(confirmedDoc(this.host.state)) !== hash) this.diverge('hash');
  }

  // ---- sending

  private flush(): void {
    if (this.phase !== 'open' || this.access !== 'write' || this.onWire) return;
    const { timers, limits } = this.link;
    const early = this.notBefore - timers.now();
    if (early > 0) return this.wait('flush', early, () => this.flush());
    const { inFlight, fallen } = collabState(this.host.state);
    const batch = inFlight ?? this.nextBatch;
    for (let most = limits.batchSteps; ; most = Math.floor(most / 2)) {
      if (most === 0) return this.takeOut('too-large', '');
      const out = outgoing(this.host.state, most);
      if (!out) return;
      const frame: ClientFrame = {
        t: 'steps',
        doc: this.id,
        version: out.version,
        ...(out.seen === undefined ? {} : { seen: out.seen }),
        batch,
        steps: out.steps.map((step) => step.toJSON()),
        ...(this.options.late && { late: this.options.late }),
      };
      if (utf8(JSON.stringify(frame)).length > limits.frameBytes) {
        if (inFlight === null) continue;
        return this.takeOut('too-large', '');
      }
      fallen.flatMap(lossOf).forEach((loss) => this.tellLoss(loss));
      this.quietly(() => this.host.dispatch(sentTransaction(this.host.state, batch, out.steps.length)));
      this.onWire = this.link.send(frame);
      this.nextBatch = batch + 1;
      this.notBefore = timers.now() + limits.batchGapMs;
      return this.wait('answer', limits.answerMs, () => this.again());
    }
  }

  private refused(frame: RefusedFrame): void {
    const { inFlight } = collabState(this.host.state);
    if (frame.batch !== inFlight || inFlight === null) return;
    this.onWire = false;
    this.stop('answer');
    switch (frame.code) {
      case 'too-fast':
        this.notBefore = this.link.timers.now() + (frame.retryMs ?? 1000);
        return this.flush();
      case 'late':
        // What made it late is on its way, and is taken in before the batch goes out again.
        this.notBefore = this.link.timers.now() + this.link.limits.batchGapMs;
        return this.flush();
      case 'stale':
      case 'unknown-version':
        return this.again();
      default:
        this.takeOut(frame.code, frame.reason);
        if (frame.code === 'read-only' || frame.code === 'frozen') this.access = 'read';
    }
  }

  /** Takes all that waits out of the text and hands it over as a copy. */
  private takeOut(code: string, reason: string): void {
    if (this.mark === null || !this.pending) return;
    this.events.copy?.(waitingCopy(this.id, this.host.state, code, reason));
    const { inFlight } = collabState(this.host.state);
    if (inFlight !== null) this.nextBatch = inFlight;
    this.quietly(() => this.host.dispatch(takeOutTransaction(this.host.state)));
  }

  private sendCaret(): void {
    if (this.phase !== 'open' || !this.caret) return;
    this.link.send(caretFrame(this.id, this.host.state, this.caret.anchor, this.caret.head));
    const sent = this.caret;
    this.wait('caret', this.link.limits.caretGapMs, () => {
      if (this.caret !== sent) this.sendCaret();
    });
  }

  // ---- the end

  private gone(frame: GoneFrame): void {
    this.others.clear();
    this.events.carets?.();
    if (frame.code === 'restart' || frame.code === 'ticket' || frame.code === 'client') return this.againLater();
    if (frame.code !== 'schema') this.takeOut(frame.code, frame.reason);
    this.end();
    this.events.gone?.(frame.code, frame.reason);
  }

  private end(): void {
    this.phase = 'gone';
    this.stopWaiting();
    this.link.left(this);
    this.tellStatus();
  }

  // ---- small things

  private get version(): number {
    return collabState(this.host.state).version;
  }

  private get pending(): number {
    const { waiting, inFlight } = collabState(this.host.state);
    return waiting.length || (inFlight === null ? 0 : 1);
  }

  private quietly(action: () => void): void {
    const before = this.busy;
    this.busy = true;
    try {
      action();
    } finally {
      this.busy = before;
    }
  }

  private told(action: () => void): void {
    action();
    this.events.carets?.();
  }

  private tellPeople(people: People): void {
    this.people = { ...this.people, ...people };
    this.events.people?.(this.people);
  }

  private tellLoss(loss: Loss): void {
    this.tell({ kind: 'dropped', text: loss.text, slice: loss.slice });
  }

  private tell(notice: Notice): void {
    this.notices.push(notice);
    this.events.notice?.(notice);
  }

  private tellStatus(): void {
    const { status } = this;
    const line = JSON.stringify(status);
    if (line === this.lastStatus) return;
    this.lastStatus = line;
    this.events.status?.(status);
  }

  private wait(name: string, ms: number, action: () => void): void {
    this.stop(name);
    this.waits.set(
      name,
      this.link.timers.after(ms, () => {
        this.waits.delete(name);
        action();
        this.tellStatus();
      }),
    );
  }

  private stop(name: string): void {
    this.waits.get(name)?.();
    this.waits.delete(name);
  }

  private stopWaiting(): void {
    for (const name of [...this.waits.keys()]) this.stop(name);
  }
}
