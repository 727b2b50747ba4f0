import type { Environment, Socket, SocketListener, TicketAnswer } from '../environment';

/** The browser as the live text knows it: a WebSocket to the page's own server, its tickets, its clock. */
export const browserEnvironment: Environment = {
  transport: { connect },
  tickets: { fetch: fetchTicket },
  timers: {
    now: () => performance.now(),
    after(ms, action) {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
  },
  random: Math.random,
  newId,
};

/** Not `randomUUID`, which exists only where the page came over https. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function connect(listener: SocketListener): Socket {
  const socket = new WebSocket(new URL('live', document.baseURI).href.replace(/^http/, 'ws'));
  socket.onopen = () => listener.opened();
  socket.onmessage = (event) => listener.message(event.data as string);
  socket.onclose = (event) => listener.closed(event.code);
  return socket;
}

const REFUSALS: Record<number, 'right-withdrawn' | 'removed'> = {
  403: 'right-withdrawn',
  404: 'removed',
  410: 'removed',
};

/** Signed out is not refused: after signing in again, in this tab or another, what waits goes on. */
async function fetchTicket(doc: string, done: (answer: TicketAnswer) => void): Promise<void> {
  done(await ticketFor(doc).catch((): TicketAnswer => ({ code: 'unreachable' })));
}

async function ticketFor(doc: string): Promise<TicketAnswer> {
  const address = new URL(`api/live/documents/${encodeURIComponent(doc)}/ticket`, document.baseURI);
  const response = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  const refusal = REFUSALS[response.status];
  if (refusal) return { code: refusal, reason: await reasonIn(response) };
  if (!response.ok || response.redirected) return { code: 'unreachable' };
  return (await response.json()) as TicketAnswer;
}

async function reasonIn(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  return typeof problem.detail === 'string' ? problem.detail : '';
}
