import { randomBytes } from 'node:crypto';
import type { Batch } from '../../../frontend/livetext/frames';
import type { Listener } from '../client';

/** A client id, random as the protocol wants it, from which the other clients of the load test read whose keystrokes came. */
export function clientId(number: number): string {
  return `w${number}-${randomBytes(6).toString('hex')}`;
}

/** Counts each writer's keystrokes as they come to one screen: every step of a batch is one. */
export class Arrivals {
  private readonly counts = new Map<number, number>();

  constructor(private readonly listener: Listener) {}

  report({ client, steps }: Batch): void {
    const writer = Number(client.slice(1, client.indexOf('-')));
    const count = (this.counts.get(writer) ?? 0) + steps.length;
    this.counts.set(writer, count);
    this.listener.arrived(writer, count);
  }
}
