import type { Address, Client, Role } from './client';
import { now } from './clock';
import { connect } from './connect';
import { GemensamWriter } from './gemensam/writer';
import { type Percentiles, percentiles } from './measure';
import { YjsClient } from './peers/yjs';
import { type Edit, trace } from './trace';

/** Keystrokes that go out together; two such groups may be unconfirmed. */
const GROUP = 200;

export interface Typed {
  seconds: number;
  /** From the moment a group is handed to the client to its confirmation. */
  toConfirmation: Percentiles;
  text: string;
}

export interface Opened {
  ms: number;
  kilobytes: number;
  matches: boolean;
}

const AUTHOR: Role = {
  number: 0,
  section: 0,
  place: { paragraph: 0, offset: 0 },
  pace: 'before typing',
  watches: false,
};
const READER: Role = { number: 1, section: 0, place: null, pace: 'at once', watches: false };

/** Types the whole trace before what stands in the section, as fast as it is confirmed. */
export async function typeTrace(address: Address, limitSeconds: number): Promise<Typed> {
  const confirmed: number[] = [];
  const handed: number[] = [];
  let failure = '';
  const client = connect(address, AUTHOR, {
    acknowledged() {},
    arrived() {},
    failed: (reason) => (failure = reason),
  });
  await client.open();
  const send = sender(client);
  const edits = trace();
  const start = now();
  const waiting: Promise<void>[] = [];
  let text: string | null = null;
  while (text === null) {
    const group: Edit[] = [];
    while (group.length < GROUP && text === null) {
      const next = edits.next();
      if (next.done) text = next.value;
      else group.push(next.value);
    }
    handed.push(now());
    waiting.push(send(group).then(() => void confirmed.push(now())));
    if (waiting.length > 1) await waiting.shift();
    if (failure) throw new Error(failure);
    if (now() - start > limitSeconds * 1000)
      throw new Error(`not done after ${limitSeconds} s: ${confirmed.length} groups`);
  }
  await Promise.all(waiting);
  const seconds = (now() - start) / 1000;
  client.close();
  return { seconds, text, toConfirmation: percentiles(confirmed.map((at, index) => at - handed[index]))! };
}

/** Sends a group of edits and resolves when the server has confirmed it. */
function sender(client: Client): (group: Edit[]) => Promise<void> {
  if (client instanceof GemensamWriter) return (group) => client.edit(group);
  if (client instanceof YjsClient) return (group) => client.edit(group);
  throw new Error('cannot edit');
}

/** A client that has nothing yet opens the section: from before it connects until it has the whole text. */
export async function openFresh(address: Address, expected: string): Promise<Opened> {
  const client = connect(address, READER, {
    acknowledged() {},
    arrived() {},
    failed: (reason) => console.error(reason),
  });
  const start = now();
  await client.open();
  const ms = now() - start;
  const opened = { ms, kilobytes: client.received() / 1024, matches: client.text().startsWith(expected) };
  client.close();
  return opened;
}
