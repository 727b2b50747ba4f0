import type { WebSocket } from 'ws';
import type { Environment } from '../../../frontend/livetext/environment';
import type { Listener } from '../client';
import { now } from '../clock';
import { clientId } from './arrivals';
import { call } from './signin';
import { leave, liveSocket } from './socket';

/** Lets the browser's own connection (frontend/livetext) run here: its socket, tickets and clock. */
export function environment(
  base: string,
  cookie: string,
  number: number,
  listener: Listener,
  received: (frame: string, takeIn: () => void) => void,
): Environment {
  return {
    transport: {
      connect(events) {
        let socket: WebSocket | undefined;
        const message = (data: Buffer) => {
          const frame = data.toString();
          received(frame, () => events.message(frame));
        };
        void liveSocket(base, cookie, listener, message).then(
          (standing) => {
            socket = standing;
            events.opened();
          },
          (error) => listener.failed(String(error)),
        );
        return { send: (frame) => socket!.send(frame), close: () => socket && leave(socket) };
      },
    },
    tickets: {
      fetch(document, done) {
        call<{ ticket: string; access: 'write' | 'read'; schema: number }>(
          base,
          cookie,
          `/api/live/documents/${document}/ticket`,
        ).then(done, () => done({ code: 'unreachable' }));
      },
    },
    timers: {
      now,
      after(ms, action) {
        const timer = setTimeout(action, ms);
        return () => clearTimeout(timer);
      },
    },
    random: Math.random,
    newId: () => clientId(number),
  };
}
