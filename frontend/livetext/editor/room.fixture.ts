import { LiveConnection } from '../connection';
import type { Environment } from '../environment';
import { SCHEMA_NUMBER } from '../schema';
import { type Authority, type Peer } from '../simulation/authority';

/** Browsers around an authority in memory: frames arrive in order, each after the running task, and the network can be cut. */
export class Room {
  private readonly lines = new Set<() => void>();
  private up = true;
  private ids = 0;

  constructor(readonly authority: Authority) {}

  connection(member: string): LiveConnection {
    return new LiveConnection(this.environment(member), { batchGapMs: 0, firstRetryMs: 1, longestRetryMs: 5 });
  }

  cut(): void {
    this.up = false;
    for (const line of [...this.lines]) line();
  }

  mend(): void {
    this.up = true;
  }

  private environment(member: string): Environment {
    return {
      transport: {
        connect: (listener) => {
          const peer: Peer = { client: '', member, send: (frame) => deliver(JSON.stringify(frame)) };
          let open = true;
          const deliver = (text: string): void => queueMicrotask(() => open && listener.message(text));
          const close = (): void => {
            if (!open) return;
            open = false;
            this.lines.delete(close);
            this.authority.leave(peer);
            queueMicrotask(() => listener.closed(1006));
          };
          this.lines.add(close);
          queueMicrotask(() => (this.up ? listener.opened() : close()));
          return {
            send: (text) => {
              if (!open) return;
              this.authority.receive(peer, text);
              queueMicrotask(() => this.authority.commit());
            },
            close,
          };
        },
      },
      tickets: {
        fetch: (_doc, done) =>
          queueMicrotask(() =>
            done(this.up ? { ticket: 't', access: 'write', schema: SCHEMA_NUMBER } : { code: 'unreachable' }),
          ),
      },
      timers: {
        now: () => performance.now(),
        after: (ms, action) => {
          const timer = setTimeout(action, ms);
          return () => clearTimeout(timer);
        },
      },
      random: Math.random,
      newId: () => `${member}-${this.ids++}`,
    };
  }
}

/** Waits until it is so; a test that waits in vain fails by what it expects next. */
export async function until(condition: () => boolean | Promise<boolean>, ms = 2000): Promise<void> {
  for (const start = Date.now(); Date.now() - start < ms;) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
