import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Mapping, ReplaceStep, type Step } from 'prosemirror-transform';
import type { WebSocket } from 'ws';
import type { Batch, ClientFrame, OpenedFrame, RefusedFrame } from '../../../frontend/livetext/frames';
import { SCHEMA_NUMBER, schema } from '../../../frontend/livetext/schema';
import { Rebase } from '../../../frontend/livetext/rebase';
import type { Address, Client, Listener, Role } from '../client';
import type { Edit } from '../trace';
import { Arrivals, clientId } from './arrivals';
import { type StepsFrame, after, opened, paragraphsOf, parsed, stepsOf, textOf } from './history';
import { call } from './signin';
import { leave, liveSocket } from './socket';

const TRY_AGAIN = new Set(['late', 'stale', 'too-fast', 'unknown-version']);
// As many as the browser's own client sends in one batch.
const MOST_STEPS = 200;

/**
 * A participant in a live text that does what docs/protocol.md asks of a client and nothing else: no editor, no undo, no account of
 * whose words stand where. What it types are insertions only, so an own batch comes back as it was sent or something is wrong.
 */
export class GemensamWriter implements Client {
  private readonly client: string;
  private socket!: WebSocket;
  private openedNow!: () => void;
  private bytes = 0;

  private version = 0;
  private confirmed!: Node;
  private sent: Step[] = [];
  private waiting: Step[] = [];
  private batch = -1;
  private caret = 0;
  private acknowledged = 0;
  private readonly toBeConfirmed: { upTo: number; resolve: () => void }[] = [];
  private textStart = 0;
  private readonly arrivals: Arrivals;

  constructor(
    private readonly address: Address,
    private readonly document: string,
    private readonly role: Role,
    private readonly listener: Listener,
  ) {
    this.client = clientId(role.number);
    this.arrivals = new Arrivals(listener);
  }

  async open(): Promise<void> {
    const { url, people } = this.address;
    const cookie = people[this.role.number % people.length];
    this.socket = await liveSocket(url, cookie, this.listener, (data) => this.message(data));
    const { ticket } = await call<{ ticket: string }>(url, cookie, `/api/live/documents/${this.document}/ticket`);
    const done = new Promise<void>((resolve, reject) => {
      this.openedNow = resolve;
      this.socket.once('close', () => reject(new Error(`client ${this.role.number} was closed before its text opened`)));
    });
    this.send({ t: 'open', doc: this.document, ticket, schema: SCHEMA_NUMBER, client: this.client });
    await done;
    if (this.role.place) this.putCaret();
  }

  type(letter: string): void {
    this.waiting.push(new ReplaceStep(this.caret, this.caret, new Slice(Fragment.from(schema.text(letter)), 0, 0)));
    this.caret += letter.length;
    if (!this.sent.length) this.sendNext();
  }

  /** Edits the text from the first paragraph on, and waits until the server has confirmed all of it. */
  edit(group: Edit[]): Promise<void> {
    this.waiting.push(...group.map((edit) => this.stepOf(edit)));
    const confirmed = new Promise<void>((resolve) => {
      this.toBeConfirmed.push({ upTo: this.acknowledged + this.sent.length + this.waiting.length, resolve });
    });
    if (!this.sent.length) this.sendNext();
    return confirmed;
  }

  text(): string {
    return textOf(this.confirmed);
  }

  received(): number {
    return this.bytes;
  }

  close(): void {
    leave(this.socket);
  }

  private message(data: Buffer): void {
    this.bytes += data.length;
    const frame = parsed(data.toString());
    if (frame.t === 'steps') this.take(frame);
    else if (frame.t === 'opened') this.begin(frame);
    else if (frame.t === 'refused') this.refused(frame);
    else if (frame.t === 'gone') this.listener.failed(`gone: ${frame.code} ${frame.reason}`);
  }

  private begin(frame: OpenedFrame): void {
    this.version = frame.version;
    this.confirmed = opened(this.document, frame.version, frame.content);
    this.openedNow();
  }

  private take({ version, batches }: StepsFrame): void {
    if (version !== this.version) return this.listener.failed(`version ${version} came to ${this.version}`);
    for (const batch of batches) {
      this.confirmed = after(this.document, this.version, this.confirmed, batch);
      this.version++;
      if (batch.client === this.client) this.confirm(batch);
      else this.giveWay(batch);
    }
  }

  private confirm(batch: Batch): void {
    const [came, sent] = [JSON.stringify(stepsOf(batch)), JSON.stringify(this.sent)];
    if (came !== sent) this.listener.failed(`an own batch came back changed at version ${this.version}: ${sent} as ${came}`);
    this.acknowledged += this.sent.length;
    this.sent = [];
    this.listener.acknowledged(this.acknowledged);
    while (this.toBeConfirmed[0]?.upTo <= this.acknowledged) this.toBeConfirmed.shift()!.resolve();
    this.sendNext();
  }

  /** Someone else's batch goes before one's own steps that are not confirmed. */
  private giveWay(batch: Batch): void {
    const steps = stepsOf(batch);
    const maps = steps.map((step) => step.getMap());
    const own = [...this.sent, ...this.waiting];
    if (own.length) {
      const rebase = new Rebase(own, maps);
      const again = own.map((_, index) => {
        const step = rebase.step(index)!;
        rebase.applied(index, step);
        return step;
      });
      this.waiting = again.slice(this.sent.length);
      this.sent = again.slice(0, this.sent.length);
      this.caret = this.endOfOwn(again);
    } else {
      this.caret = new Mapping(maps).map(this.caret, -1);
    }
    if (this.role.pace === 'at once') this.arrivals.report(batch);
  }

  private endOfOwn(steps: Step[]): number {
    const last = steps.at(-1) as ReplaceStep;
    return last.from + last.slice.size;
  }

  private sendNext(): void {
    if (!this.waiting.length) return;
    this.sent = this.waiting.splice(0, MOST_STEPS);
    this.batch++;
    this.sendBatch();
  }

  private sendBatch(): void {
    const { document: doc, version, batch, sent: steps } = this;
    this.send({ t: 'steps', doc, version, batch, steps: steps.map((step) => step.toJSON()) });
  }

  private refused({ code, reason, retryMs }: RefusedFrame): void {
    if (TRY_AGAIN.has(code)) setTimeout(() => this.sendBatch(), retryMs ?? 100);
    else this.listener.failed(`refused: ${code} ${reason}`);
  }

  private send(frame: ClientFrame): void {
    this.socket.send(JSON.stringify(frame));
  }

  private stepOf({ kind, letter, at, paragraph }: Edit): Step {
    const pos = this.textStart + at + paragraph;
    if (kind === 'remove') {
      return letter === '\n'
        ? new ReplaceStep(pos, pos + 2, Slice.empty, true)
        : new ReplaceStep(pos, pos + 1, Slice.empty);
    }
    if (letter === '\n') {
      const split = Fragment.from([schema.nodes.paragraph.create(), schema.nodes.paragraph.create()]);
      return new ReplaceStep(pos, pos, new Slice(split, 1, 1), true);
    }
    return new ReplaceStep(pos, pos, new Slice(Fragment.from(schema.text(letter)), 0, 0));
  }

  private putCaret(): void {
    const { paragraph, offset } = this.role.place!;
    const node = paragraphsOf(this.confirmed)[paragraph];
    if (!node) throw new Error(`no paragraph ${paragraph} in ${this.confirmed}`);
    let start = 0;
    this.confirmed.forEach((child, at) => {
      if (child === node) start = at + 1;
    });
    this.textStart = start;
    this.caret = start + offset;
  }
}
