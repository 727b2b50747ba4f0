import { collabState } from './collab';
import type { Limits, Timers } from './environment';
import type { ClientFrame, Loss, RefusedFrame } from './frames';
import { utf8 } from './hash';
import type { TextHost } from './host';
import { outgoing, sentTransaction, takeOutTransaction } from './outgoing';
import { type WaitingCopy, waitingCopy } from './queue';
import { lossOf } from './waiting';
import type { Waits } from './waits';

export interface OutboxOwner {
  readonly id: string;
  readonly host: TextHost;
  readonly limits: Limits;
  readonly timers: Timers;
  readonly waits: Waits;
  readonly late?: 'refuse';
  mayWrite(): boolean;
  noLongerWrite(): void;
  send(frame: ClientFrame): boolean;
  /** Runs what changes the state without taking it for a change of the person. */
  quietly(action: () => void): void;
  openAgain(): void;
  lost(loss: Loss): void;
  copied(copy: WaitingCopy): void;
}

/** Sends what waits: one batch at a time, within the limits, again under the same number, and out of the text when it is refused. */
export class Outbox {
  /** The number that the next batch gets. */
  next = 0;
  private onWire = false;
  private notBefore = 0;

  constructor(private readonly owner: OutboxOwner) {}

  get pending(): number {
    const { waiting, inFlight } = collabState(this.owner.host.state);
    return waiting.length || (inFlight === null ? 0 : 1);
  }

  /** The document was opened: nothing that was sent before is on its way any more. */
  opened(acked: number): void {
    this.onWire = false;
    // An answer to an earlier opening may come late: numbers only ever grow.
    if (collabState(this.owner.host.state).inFlight === null) this.next = Math.max(this.next, acked + 1);
  }

  echoed(): void {
    this.onWire = false;
    this.owner.waits.stop('answer');
  }

  flush(): void {
    const { owner } = this;
    if (!owner.mayWrite() || this.onWire) return;
    const early = this.notBefore - owner.timers.now();
    if (early > 0) return owner.waits.start('flush', early, () => this.flush());
    const { inFlight, fallen } = collabState(owner.host.state);
    const batch = inFlight ?? this.next;
    for (let most = owner.limits.batchSteps; most > 0; most = Math.floor(most / 2)) {
      const out = outgoing(owner.host.state, most);
      if (!out) return;
      const frame: ClientFrame = {
        t: 'steps',
        doc: owner.id,
        version: out.version,
        ...(out.seen !== undefined && { seen: out.seen }),
        batch,
        steps: out.steps.map((step) => step.toJSON()),
        ...(owner.late && { late: owner.late }),
      };
      if (utf8(JSON.stringify(frame)).length <= owner.limits.frameBytes) {
        fallen.flatMap(lossOf).forEach((loss) => owner.lost(loss));
        owner.quietly(() => owner.host.dispatch(sentTransaction(owner.host.state, batch, out.steps.length)));
        return this.put(frame, batch);
      }
      // A batch that was sent keeps its steps: with fewer it would be another one under the same number.
      if (inFlight !== null) break;
    }
    this.takeOut('too-large', '');
  }

  private put(frame: ClientFrame, batch: number): void {
    const { owner } = this;
    this.onWire = owner.send(frame);
    this.next = batch + 1;
    this.notBefore = owner.timers.now() + owner.limits.batchGapMs;
    owner.waits.start('answer', owner.limits.answerMs, () => owner.openAgain());
  }

  refused({ batch, code, reason, retryMs }: RefusedFrame): void {
    const { inFlight } = collabState(this.owner.host.state);
    if (inFlight === null || batch !== inFlight) return;
    this.echoed();
    switch (code) {
      case 'too-fast':
        return this.flushIn(retryMs ?? 1000);
      case 'late':
        // What made it late is on its way, and is taken in before the batch goes out again.
        return this.flushIn(this.owner.limits.batchGapMs);
      case 'stale':
      case 'unknown-version':
        return this.owner.openAgain();
      default:
        this.takeOut(code, reason);
        if (code === 'read-only' || code === 'frozen') this.owner.noLongerWrite();
    }
  }

  /** Takes all that waits out of the text and hands it over as a copy. */
  takeOut(code: string, reason: string): void {
    const { id, host } = this.owner;
    if (!this.pending) return;
    this.owner.copied(waitingCopy(id, host.state, code, reason));
    this.next = collabState(host.state).inFlight ?? this.next;
    this.owner.quietly(() => host.dispatch(takeOutTransaction(host.state)));
  }

  private flushIn(ms: number): void {
    this.notBefore = this.owner.timers.now() + ms;
    this.flush();
  }
}
