/**
 * A client of prosemirror-collab as it comes from npm, without a screen, for tests: it asks for `late: refuse`, takes in one batch
 * at a time, and keeps a table from its own version, which counts steps, to the server's, which counts batches
 * (docs/decisions/0020). It is driven as the client in headless.ts is, on a line that neither loses nor doubles frames.
 */
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import type { Batch, ClientFrame, ServerFrame } from './frames';
import { sectionHash } from './hash';
import { type Random, below, randomOf } from './randomedits';
import { SCHEMA_NUMBER, schema } from './schema';
import { stepFromJSON } from './steps';

export function createStock(optionsJson: string): StockClient {
  const { name, seed } = JSON.parse(optionsJson) as { name: string; seed: number };
  return new StockClient(name, randomOf(seed));
}

export class StockClient {
  private state: EditorState | null = null;
  private readonly versions = new Map<number, number>();
  private readonly sent: string[] = [];
  private doc = '';
  private connected = false;
  private ticketWanted = false;
  private batch = 0;
  /** The version that a batch without an answer was made on. */
  private inFlight: number | null = null;
  /** The version that the last batch was too late for: there are later ones, to be waited for. */
  private lateAt = -1;
  private notBefore = 0;
  private now = 0;

  constructor(
    readonly name: string,
    private readonly random: Random,
  ) {}

  open(doc: string): this {
    this.doc = doc;
    return this;
  }

  wantsSocket(): boolean {
    return !this.connected;
  }

  connect(): void {
    this.connected = true;
    this.ticketWanted = true;
  }

  disconnect(): void {}

  ticketsWanted(): string[] {
    return this.ticketWanted ? [this.doc] : [];
  }

  admit(doc: string, answerJson: string): void {
    this.ticketWanted = false;
    const { ticket } = JSON.parse(answerJson) as { ticket: string };
    this.send({ t: 'open', doc, ticket, schema: SCHEMA_NUMBER, client: this.name });
  }

  deliver(text: string): void {
    const frame = JSON.parse(text) as ServerFrame;
    if (frame.t === 'opened') this.opened(Node.fromJSON(schema, frame.content), frame.version);
    else if (frame.t === 'steps') this.steps(frame.version, frame.batches);
    else if (frame.t === 'refused') this.refused(frame.code, frame.retryMs ?? 0);
    else if (frame.t === 'gone') throw new Error(`${this.name} is put out: ${frame.code}`);
  }

  outgoing(): string[] {
    return this.sent.splice(0);
  }

  tick(now: number): void {
    this.now = now;
    const sendable = this.state && sendableSteps(this.state);
    if (!sendable || this.inFlight !== null || this.version() <= this.lateAt || now < this.notBefore) return;
    this.inFlight = this.version();
    const steps = sendable.steps.map((step) => step.toJSON() as unknown);
    this.send({ t: 'steps', doc: this.doc, version: this.inFlight, batch: this.batch, steps, late: 'refuse' });
  }

  /** Types, splits or deletes by chance; says whether it could. */
  randomEdit(): string {
    const { state, random } = this;
    if (!state) return '';
    const at = below(random, state.doc.content.size);
    const $at = state.doc.resolve(at);
    if (!$at.parent.isTextblock) return '';
    const { tr } = state;
    if (random() < 0.7) tr.insertText(String.fromCharCode(97 + below(random, 26)), at);
    else if ($at.parent.type !== schema.nodes.title && random() < 0.5) tr.split(at);
    else tr.delete(at, Math.min(at + 3, $at.end()));
    this.state = state.apply(tr);
    return 'edit';
  }

  content = (): string => JSON.stringify(this.state!.doc.toJSON());
  hash = (): string => sectionHash(this.state!.doc);
  version = (): number => this.versions.get(getVersion(this.state!))!;
  status = (): string => {
    const saved = this.state !== null && !sendableSteps(this.state);
    return JSON.stringify({ ready: this.state !== null, saving: saved ? 'saved' : 'saving', batches: this.batch });
  };

  private opened(doc: Node, version: number): void {
    this.state = EditorState.create({ doc, plugins: [collab({ version: 0, clientID: this.name })] });
    this.versions.set(0, version);
  }

  private steps(from: number, batches: readonly Batch[]): void {
    for (const [index, { client, steps }] of batches.entries()) {
      if (from + index !== this.version()) throw new Error(`${this.name} has ${this.version()}, not ${from + index}`);
      const own = client === this.name;
      const parsed = steps.map(stepFromJSON);
      const authors = parsed.map(() => client);
      this.state = this.state!.apply(receiveTransaction(this.state!, parsed, authors));
      this.versions.set(getVersion(this.state), from + index + 1);
      if (!own) continue;
      this.inFlight = null;
      this.batch++;
    }
  }

  private refused(code: string, retryMs: number): void {
    if (code !== 'late' && code !== 'too-fast') throw new Error(`${this.name} is refused: ${code}`);
    if (code === 'late') this.lateAt = this.inFlight!;
    this.inFlight = null;
    this.notBefore = this.now + retryMs;
  }

  private send(frame: ClientFrame): void {
    this.sent.push(JSON.stringify(frame));
  }
}
