import { WebSocket } from 'ws';
import type { Listener } from '../client';

/** Opens the live socket of a signed-in person, from the page's own origin. */
export async function liveSocket(
  base: string,
  cookie: string,
  listener: Listener,
  message: (data: Buffer) => void,
): Promise<WebSocket> {
  const socket = new WebSocket(`${base.replace('http', 'ws')}/live`, { headers: { Cookie: cookie, Origin: base } });
  socket.on('message', message);
  socket.on('close', (code, reason) => listener.failed(`closed with ${code} ${reason}`));
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.on('error', (error) => listener.failed(error.message));
  return socket;
}

export function leave(socket: WebSocket): void {
  socket.removeAllListeners('close').close();
}
