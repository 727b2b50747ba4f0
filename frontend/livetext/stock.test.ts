import { expect, test } from 'vitest';
import type { ServerFrame } from './frames';
import { below, randomOf } from './randomedits';
import { Authority, DOC, type Peer } from './simulation/authority';
import { document, paragraph } from './simulation/world';
import { StockClient } from './stock';

/** A stock client with the frames that are on their way to it. */
class Line implements Peer {
  readonly stock: StockClient;
  readonly client: string;
  readonly member: string;
  private readonly inbox: ServerFrame[] = [];

  constructor(
    name: string,
    seed: number,
    private readonly authority: Authority,
  ) {
    this.client = this.member = name;
    this.stock = new StockClient(name, randomOf(seed)).open(DOC);
    this.stock.connect();
    this.stock.admit(DOC, '{"ticket":"t"}');
    this.write();
    this.read();
  }

  send(frame: ServerFrame): void {
    this.inbox.push(frame);
  }

  read(): void {
    for (const frame of this.inbox.splice(0)) this.stock.deliver(JSON.stringify(frame));
  }

  write(): void {
    this.stock.tick(1);
    for (const frame of this.stock.outgoing()) this.authority.receive(this, frame);
  }
}

test.each([1, 2, 3])(
  'thirty stock clients at once in one section converge when late batches are refused (%s)',
  (seed) => {
    const random = randomOf(seed);
    const authority = new Authority(`stock-${seed}`, document(paragraph('ett två tre'), paragraph('fyra')));
    const lines = Array.from({ length: 30 }, (_, index) => new Line(`s${index}`, seed * 100 + index, authority));
    const any = () => lines[below(random, lines.length)];
    for (let turn = 0; turn < 600; turn++) {
      any().stock.randomEdit();
      if (random() < 0.5) any().read();
      if (random() < 0.6) any().write();
      if (random() < 0.3) authority.commit();
    }
    for (let round = 0; round < 100; round++) {
      for (const line of lines) {
        line.read();
        line.write();
        authority.commit();
      }
    }
    lines.forEach((line) => line.read());
    const expected = JSON.stringify(authority.content());
    for (const { stock } of lines) expect(stock.content()).toBe(expected);
    expect(new Set(authority.committed.map(({ client }) => client)).size).toBeGreaterThan(20);
  },
);
