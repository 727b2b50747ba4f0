import { Node } from 'prosemirror-model';
import { type Caret, Carets, caretFrame } from './carets';
import { collabState, confirmedDoc } from './collab';
import type { Limits, TicketAnswer, Timers } from './environment';
import type { Access, Batch, CaretAt, ClientFrame, GoneFrame, Loss, OpenedFrame, People, ServerFrame } from './frames';
import { sectionHash } from './hash';
import type { DocumentEvents, Status, TextHost } from './host';
import { type Mark, type MarkAt, Marks } from './marks';
import { type Notice, Notices, bringBackTransaction } from './notices';
import { Outbox } from './outbox';
import { landedTransaction, mergeTransaction, putBackTransaction } from './outgoing';
import { type QueueSnapshot, putBack, snapshot, snapshotDoc, waitingCopy } from './queue';
import { receive } from './receive';
import { SCHEMA_NUMBER, schema } from './schema';
import { stepFromJSON } from './steps';
import { Waits } from './waits';

export type { DocumentEvents, Status, TextHost } from './host';
export type { Notice } from './notices';

export interface DocumentLink {
  readonly timers: Timers;
  readonly limits: Limits;
  /** Asks for a ticket and calls back when the socket stands, too. */
  enter(document: LiveDocument): void;
  send(frame: ClientFrame): boolean;
  retryIn(attempt: number): number;
  left(document: LiveDocument): void;
}

/** Codes of `gone` after which the document is opened again. */
const COMES_BACK = new Set(['restart', 'ticket', 'client']);

type Phase = 'closed' | 'entering' | 'opening' | 'open' | 'gone';

/** One document on the connection: opens it, sends what waits, takes in what comes, and says how it stands. */
export class LiveDocument {
  people: People = {};
  /** How often the text here was found not to be the server's. */
  divergences = 0;

  private phase: Phase = 'closed';
  private access: Access = 'read';
  private mark: string | null = null;
  private attempt = 0;
  /** The next opening asks for the whole text. */
  private anew = false;
  private busy = false;
  private caret: { anchor: number | null; head: number | null } | null = null;
  private lastStatus = '';
  private readonly others = new Carets();
  private readonly marked = new Marks();
  private readonly notices = new Notices();
  private readonly waits: Waits;
  private readonly outbox: Outbox;

  constructor(
    readonly id: string,
    readonly client: string,
    private readonly host: TextHost,
    private readonly link: DocumentLink,
    private readonly events: DocumentEvents,
    private readonly options: { late?: 'refuse'; member?: string } = {},
  ) {
    this.waits = new Waits(link.timers, () => this.tellStatus());
    this.outbox = new Outbox({
      id,
      host,
      limits: link.limits,
      timers: link.timers,
      waits: this.waits,
      ...(options.late && { late: options.late }),
      mayWrite: () => this.phase === 'open' && this.access === 'write',
      noLongerWrite: () => (this.access = 'read'),
      send: (frame) => link.send(frame),
      quietly: (action) => this.quietly(action),
      openAgain: () => this.again(),
      lost: (loss) => this.tellLoss(loss),
      copied: (copy) => events.copy?.(copy),
    });
  }

  // ---- for the editor

  get status(): Status {
    const pending = this.mark === null ? 0 : this.outbox.pending;
    const saving = this.phase !== 'open' ? 'disconnected' : pending ? 'saving' : 'saved';
    return { saving, pending, access: this.access, ready: this.mark !== null && this.phase !== 'gone' };
  }

  /** To be called after every change that the person made. */
  changed(): void {
    if (this.busy) return;
    this.outbox.flush();
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

  /** Words that something outside of the text is about; all there are from now on. */
  setMarks(marks: readonly MarkAt[]): void {
    this.marked.tell(marks, this.version);
  }

  /** Marked words in the text on the screen. */
  marks(): Mark[] {
    return this.marked.shown(this.host.state);
  }

  /** Writes lost words again, where they stood or at the caret. */
  bringBack(notice: Notice): void {
    this.host.dispatch(bringBackTransaction(this.host.state, notice));
    this.forget(notice);
    this.changed();
  }

  forget(notice: Notice): void {
    this.notices.forget(notice);
  }

  /** What to store so that nothing is lost with the page; null when nothing waits. */
  snapshot(account: string): QueueSnapshot | null {
    if (this.mark === null || !this.outbox.pending) return null;
    const { id: document, client, mark } = this;
    const nextBatch = this.outbox.next;
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
    this.outbox.next = stored.nextBatch;
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
    this.waits.stopAll();
    this.waits.start('answer', this.link.limits.answerMs, () => this.again());
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
    this.waits.stopAll();
    this.others.clear();
    this.events.carets?.();
    this.tellStatus();
  }

  frame(frame: ServerFrame): void {
    this.host.settle?.();
    if (frame.t === 'opened') {
      if (this.phase === 'opening') this.opened(frame);
    } else if (frame.t === 'gone') {
      if (this.phase === 'open' || this.phase === 'opening') this.gone(frame);
    } else if (this.phase === 'open') {
      if (frame.t === 'steps') this.steps(frame.version, frame.batches, frame.mark);
      else if (frame.t === 'refused') this.outbox.refused(frame);
      else if (frame.t === 'hash') this.verify(frame.version, frame.hash);
      else if (frame.t === 'carets') this.moved(frame.carets);
      else if (frame.t === 'people') this.tellPeople(frame.people);
    }
    this.tellStatus();
  }

  // ---- opening

  private opened(frame: OpenedFrame): void {
    this.phase = 'open';
    this.access = frame.access;
    this.attempt = 0;
    this.waits.stopAll();
    this.tellPeople(frame.people);
    const batches = frame.batches ?? [];
    if (frame.content !== undefined) this.contentAnew(frame);
    // It answers an earlier opening, of which the line brought a second copy: the text has been made anew since.
    else if (frame.version - batches.length > this.version) return this.reopenLater();
    else this.steps(frame.version - batches.length, batches, frame.mark);
    if (this.phase !== 'open') return;

    const { inFlight } = collabState(this.host.state);
    if (this.version < frame.version || (inFlight !== null && inFlight <= frame.acked)) {
      return this.diverge('what the server sent does not lead to its version');
    }
    this.outbox.opened(frame.acked);
    this.moved(frame.carets);
    if (this.access === 'read') this.outbox.takeOut('read-only', '');
    this.outbox.flush();
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
    this.notices.clear();
    if (before && left.length && !asked) {
      const offered = landed ? before.apply(landedTransaction(before)) : before;
      this.events.copy?.(waitingCopy(this.id, offered, 'mark', ''));
    }
    this.quietly(() => {
      this.host.replace(Node.fromJSON(schema, frame.content), frame.version);
      this.marked.anew(frame.version);
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

  private againLater(): void {
    this.phase = 'closed';
    this.waits.stopAll();
    this.waits.start('answer', this.link.retryIn(this.attempt++), () => this.enter());
  }

  private diverge(reason: string): void {
    this.divergences++;
    this.events.diverged?.({ version: this.version, reason });
    this.anew = true;
    this.reopenLater({ differs: true });
  }

  /** Against a server that is wrong each time it must not become a storm. */
  private reopenLater(report: { differs?: true } = {}): void {
    this.link.send({ t: 'close', doc: this.id, ...report });
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
    this.outbox.flush();
  }

  private batch(batch: Batch): void {
    const { version, inFlight } = collabState(this.host.state);
    const echo = batch.client === this.client && batch.batch === inFlight;
    const { tr, lost } = receive(this.host.state, batch, this.client);
    this.host.dispatch(tr);
    const maps = batch.steps.map((step) => stepFromJSON(step).getMap());
    this.others.moved(version, batch.client, maps);
    this.marked.moved(version, maps);
    this.notices.moved(maps);
    if (echo) this.outbox.echoed();
    lost.forEach((loss) => this.tellLoss(loss));
    if (batch.client === this.client) {
      this.options.member ??= batch.by;
      for (const dropped of batch.dropped ?? []) if (dropped.text.trim()) this.tellLoss(dropped);
    }
    for (const { by, from, text, slice } of batch.swallowed ?? []) {
      if (by === this.options.member) this.tell({ kind: 'swallowed', by: batch.by, text, slice, position: from });
    }
  }

  private moved(carets: readonly CaretAt[]): void {
    const others = carets.filter(({ client }) => client !== this.client);
    if (others.length) this.told(() => others.forEach((caret) => this.others.told(caret, this.version)));
  }

  private verify(version: number, hash: string): void {
    if (version > this.version) this.again();
    else if (version === this.version && sectionHash(confirmedDoc(this.host.state)) !== hash) this.diverge('hash');
  }

  private sendCaret(): void {
    if (this.phase !== 'open' || !this.caret) return;
    this.link.send(caretFrame(this.id, this.host.state, this.caret.anchor, this.caret.head));
    const sent = this.caret;
    this.waits.start('caret', this.link.limits.caretGapMs, () => {
      if (this.caret !== sent) this.sendCaret();
    });
  }

  // ---- the end

  private gone(frame: GoneFrame): void {
    this.others.clear();
    this.events.carets?.();
    // The client's id is still open: on a socket that died unnoticed, or on this one by an answer that came too late.
    if (frame.code === 'client') this.link.send({ t: 'close', doc: this.id });
    if (COMES_BACK.has(frame.code)) return this.againLater();
    if (frame.code !== 'schema' && this.mark !== null) this.outbox.takeOut(frame.code, frame.reason);
    this.end();
    this.events.gone?.(frame.code, frame.reason);
  }

  private end(): void {
    this.phase = 'gone';
    this.waits.stopAll();
    this.link.left(this);
    this.tellStatus();
  }

  // ---- small things

  private get version(): number {
    return collabState(this.host.state).version;
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
    this.notices.add(notice);
    this.events.notice?.(notice);
  }

  private tellStatus(): void {
    const { status } = this;
    const line = JSON.stringify(status);
    if (line === this.lastStatus) return;
    this.lastStatus = line;
    this.events.status?.(status);
  }
}
