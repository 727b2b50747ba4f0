import { collab, receiveTransaction, sendableSteps } from 'prosemirror-collab';
import { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { expect, test } from 'vitest';
import type { ServerFrame } from './frames';
import { type Random, below, randomOf } from './randomedits';
import { schema } from './schema';
import { Authority, DOC, type Peer } from './simulation/authority';
import { document, paragraph } from './simulation/world';
import { stepFromJSON } from './steps';

/** A client of prosemirror-collab as it comes from npm: it asks for `late: refuse` and takes in one batch at a time. */
class StockClient implements Peer {
  client: string;
  member: string;
  state!: EditorState;
  private batch = 0;
  private inbox: ServerFrame[] = [];
  private waiting = false;

  constructor(
    name: string,
    private readonly authority: Authority,
  ) {
    this.client = this.member = name;
    authority.receive(this, JSON.stringify({ t: 'open', doc: DOC, schema: 1, client: name }));
    this.read();
  }

  send(frame: ServerFrame): void {
    this.inbox.push(frame);
  }

  read(): void {
    for (const frame of this.inbox.splice(0)) {
      if (frame.t === 'opened') {
        const doc = Node.fromJSON(schema, frame.content);
        this.state = EditorState.create({ doc, plugins: [collab({ version: 0, clientID: this.client })] });
      } else if (frame.t === 'steps') {
        for (const { client, steps } of frame.batches) {
          if (client === this.client) this.waiting = false;
          const parsed = steps.map(stepFromJSON);
          this.state = this.state.apply(
            receiveTransaction(
              this.state,
              parsed,
              parsed.map(() => client),
            ),
          );
          if (client === this.client) this.batch++;
        }
      } else if (frame.t === 'refused') {
        this.waiting = false;
      }
    }
  }

  type(random: Random): void {
    const { doc } = this.state;
    const at = below(random, doc.content.size);
    const $at = doc.resolve(at);
    if (!$at.parent.isTextblock) return;
    const { tr } = this.state;
    if (random() < 0.7) tr.insertText(String.fromCharCode(97 + below(random, 26)), at);
    else if ($at.parent.type !== schema.nodes.title && random() < 0.5) tr.split(at);
    else tr.delete(at, Math.min(at + 3, $at.end()));
    this.state = this.state.apply(tr);
  }

  write(versionOf: (client: StockClient) => number): void {
    const sendable = sendableSteps(this.state);
    if (!sendable || this.waiting) return;
    this.waiting = true;
    const steps = sendable.steps.map((step) => step.toJSON());
    const frame = { t: 'steps', doc: DOC, version: versionOf(this), batch: this.batch, steps, late: 'refuse' };
    this.authority.receive(this, JSON.stringify(frame));
  }
}

test.each([1, 2, 3])(
  'thirty stock clients at once in one section converge when late batches are refused (%s)',
  (seed) => {
    const random = randomOf(seed);
    const authority = new Authority(`stock-${seed}`, document(paragraph('ett två tre'), paragraph('fyra')));
    const clients = Array.from({ length: 30 }, (_, index) => new StockClient(`s${index}`, authority));
    // A version of ours is a batch, one of prosemirror-collab a step: the client counts batches beside it.
    const versions = new Map<StockClient, number>();
    const read = (client: StockClient) => {
      const batches = client['inbox'].reduce((sum, frame) => sum + (frame.t === 'steps' ? frame.batches.length : 0), 0);
      versions.set(client, (versions.get(client) ?? 0) + batches);
      client.read();
    };
    const write = (client: StockClient) => client.write((each) => versions.get(each) ?? 0);
    for (let turn = 0; turn < 600; turn++) {
      const client = clients[below(random, clients.length)];
      client.type(random);
      if (random() < 0.5) read(clients[below(random, clients.length)]);
      if (random() < 0.6) write(clients[below(random, clients.length)]);
      if (random() < 0.3) authority.commit();
    }
    for (let round = 0; round < 100; round++) {
      for (const client of clients) {
        read(client);
        write(client);
        authority.commit();
      }
    }
    clients.forEach(read);
    const expected = JSON.stringify(authority.content());
    for (const { state } of clients) expect(JSON.stringify(state.doc.toJSON())).toBe(expected);
    expect(new Set(authority.committed.map(({ client }) => client)).size).toBeGreaterThan(20);
  },
);
