import type { TextClient } from '../headless';
import type { Random } from '../randomedits';
import { type Authority, type Peer, DOC } from './authority';

export interface Weather {
  /** Longest way of a frame, ms. */
  delay: number;
  lost: number;
  doubled: number;
}

interface Link extends Peer {
  up: boolean;
  /** When the last frame of each direction arrives: frames of a socket stay in order. */
  arrival: { up: number; down: number };
}

interface Event {
  at: number;
  order: number;
  action: () => void;
}

/** Carries frames between clients and an authority in a time of its own, by chance but always the same for the same seed. */
export class Network {
  now = 1;
  private readonly links = new Map<TextClient, Link>();
  private readonly members = new Map<TextClient, string>();
  private events: Event[] = [];
  private order = 0;

  constructor(
    private readonly authority: Authority,
    private readonly random: Random,
    public weather: Weather,
  ) {}

  join(client: TextClient, member: string): void {
    this.members.set(client, member);
  }

  /** Runs `action` after some time. */
  later(ms: number, action: () => void): void {
    this.events.push({ at: this.now + ms, order: this.order++, action });
  }

  /** Lets time pass up to `until`; whatever a client wants to send goes out after each event. */
  run(until: number): void {
    for (;;) {
      this.settle();
      const next = this.next();
      if (next > until) break;
      this.now = Math.max(this.now, next);
      const due = this.events
        .filter((event) => event.at <= this.now)
        .sort((a, b) => a.at - b.at || a.order - b.order)[0];
      if (due) {
        this.events.splice(this.events.indexOf(due), 1);
        due.action();
      }
      for (const client of this.members.keys()) client.tick(this.now);
    }
    this.now = until;
    for (const client of this.members.keys()) client.tick(this.now);
    this.settle();
  }

  cut(client: TextClient): void {
    const link = this.links.get(client);
    if (link) {
      link.up = false;
      this.authority.leave(link);
      this.links.delete(client);
    }
    client.disconnect();
  }

  cutAll(): void {
    for (const client of this.members.keys()) this.cut(client);
  }

  settle(): void {
    for (const client of this.members.keys()) {
      if (client.wantsSocket()) this.connect(client);
      for (const doc of client.ticketsWanted()) client.admit(doc, '{"ticket":"t","access":"write","schema":1}');
      const link = this.links.get(client);
      for (const frame of client.outgoing())
        if (link) this.carry(link, 'up', () => this.authority.receive(link, frame));
    }
  }

  private connect(client: TextClient): void {
    const link: Link = {
      client: '',
      member: this.members.get(client)!,
      up: true,
      arrival: { up: this.now, down: this.now },
      send: (frame) => {
        const text = JSON.stringify(frame);
        this.carry(link, 'down', () => client.deliver(text));
      },
    };
    this.links.set(client, link);
    client.connect();
  }

  private carry(link: Link, way: 'up' | 'down', arrive: () => void): void {
    if (this.random() < this.weather.lost) return;
    const times = this.random() < this.weather.doubled ? 2 : 1;
    for (let i = 0; i < times; i++) {
      const at = Math.max(link.arrival[way], this.now + this.random() * this.weather.delay);
      link.arrival[way] = at;
      this.later(at - this.now, () => {
        if (link.up) arrive();
      });
    }
  }

  private next(): number {
    let next = Infinity;
    for (const event of this.events) next = Math.min(next, event.at);
    for (const client of this.members.keys()) {
      const tick = client.nextTick();
      if (tick >= 0) next = Math.min(next, tick);
    }
    return next;
  }
}

export { DOC };
