import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Address, Listener, Role } from '../client';
import { type Running, workFile } from '../running';
import { ServerProcess, answers, freePort } from '../server';
import { HocuspocusClient } from './hocuspocus';
import { YWebsocketClient } from './y-websocket';
import type { YjsClient } from './yjs';

const WRITES_THE_START: Role = { number: -1, section: 0, place: null, pace: 'before typing', watches: false };

export async function startHocuspocus(sections: number): Promise<Running> {
  const script = fileURLToPath(new URL('./hocuspocus-server.js', import.meta.url));
  const port = await freePort();
  return start('hocuspocus', port, [script, `${port}`], sections, (url, document, listener) => {
    return new HocuspocusClient(url, document, WRITES_THE_START, listener);
  });
}

export async function startYWebsocket(sections: number): Promise<Running> {
  const script = join(dirname(createRequire(import.meta.url).resolve('y-websocket/package.json')), 'bin/server.js');
  const port = await freePort();
  return start('y-websocket', port, [script], sections, (url, document, listener) => {
    return new YWebsocketClient(`${url}/${document}`, WRITES_THE_START, listener);
  });
}

async function start(
  system: Address['system'],
  port: number,
  script: string[],
  sections: number,
  client: (url: string, document: string, listener: Listener) => YjsClient,
): Promise<Running> {
  const env = { HOST: '127.0.0.1', PORT: `${port}`, NODE_ENV: 'production' };
  const log = workFile(`${system}.log`);
  const server = await ServerProcess.start([process.execPath, ...script], env, log, () =>
    answers(`http://127.0.0.1:${port}/`),
  );
  const url = `ws://127.0.0.1:${port}`;
  const documents = Array.from({ length: sections }, (_, section) => `section-${section}`);
  const failed = (reason: string) => console.error(`${system}: ${reason}`);
  // They stay, because Hocuspocus lets go of a document that nobody has open.
  const authors = documents.map((document) => client(url, document, { acknowledged() {}, arrived() {}, failed }));
  for (const author of authors) {
    await author.open();
    author.write();
    await author.roundTrip();
  }
  return {
    server,
    address: { system, url, documents, people: [] },
    async stop() {
      authors.forEach((author) => author.close());
      await server.stop();
    },
  };
}
