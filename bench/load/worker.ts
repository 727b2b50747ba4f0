import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openFresh, typeTrace } from './author';
import type { Address, Client, Role } from './client';
import { now, pause } from './clock';
import { connect } from './connect';
import { Diary, type Page } from './diary';
import { random } from './random';
import { letters } from './words';

/** What a load process does when the runner (crew.ts) calls it. */
const acts = { join, type, page, texts, leave, typeTrace, openFresh };
export type Acts = typeof acts;

export interface Typing {
  /** Mean time between two keystrokes of one writer; each pause is between half and one and a half of it. */
  everyMs: number;
  untilMs: number;
}

interface Participant {
  role: Role;
  client: Client;
  typed: string[];
}

const participants: Participant[] = [];
const diary = new Diary();
const loop = monitorEventLoopDelay({ resolution: 5 });
let cpu = process.cpuUsage();

async function join(address: Address, roles: Role[], seconds: number): Promise<void> {
  const every = (seconds * 1000) / Math.max(1, roles.length);
  await Promise.all(
    roles.map(async (role, index) => {
      await pause(index * every);
      const client = connect(address, role, {
        acknowledged: (count) => diary.acknowledged(role.number, count),
        arrived: (writer, count) => writer !== role.number && diary.arrived(role.number, writer, count),
        failed: (reason) => diary.failed(`client ${role.number}: ${reason}`),
      });
      await client.open();
      participants.push({ role, client, typed: [] });
    }),
  );
}

/** All writers type until the given moment of the common clock; measured is what is typed from `measuredFromMs` on. */
async function type(typing: Typing, measuredFromMs: number): Promise<void> {
  setTimeout(() => {
    loop.reset();
    loop.enable();
    cpu = process.cpuUsage();
  }, measuredFromMs - now());
  await Promise.all(participants.filter(({ role }) => role.place).map((writer) => write(writer, typing)));
  loop.disable();
  cpu = process.cpuUsage(cpu);
}

async function write({ role, client, typed }: Participant, { everyMs, untilMs }: Typing): Promise<void> {
  const chance = random(role.number * 7919 + role.section);
  const keys = letters(role.number);
  // The next keystroke is due from when the last was due, not from when a busy process came to it: the load stays what it should be.
  for (let due = now() + chance() * everyMs; due < untilMs; due += (0.5 + chance()) * everyMs) {
    if (due > now()) await pause(due - now());
    const letter = keys.next().value;
    typed.push(letter);
    diary.sent(role.number);
    client.type(letter);
  }
}

async function page(): Promise<Page & { cpuMs: number; loopDelayP99Ms: number }> {
  return {
    ...diary.page(),
    cpuMs: (cpu.user + cpu.system) / 1000,
    loopDelayP99Ms: loop.percentile(99) / 1e6,
  };
}

/** What each client typed, and its text where the screen is measured. */
async function texts(): Promise<{ role: Role; text: string | null; typed: string }[]> {
  return participants.map(({ role, client, typed }) => ({
    role,
    text: role.pace === 'at once' ? client.text() : null,
    typed: typed.join(''),
  }));
}

async function leave(): Promise<void> {
  participants.splice(0).forEach(({ client }) => client.close());
}

process.on('message', async ({ id, act, args }: { id: number; act: keyof Acts; args: unknown[] }) => {
  try {
    const result = await (acts[act] as (...args: unknown[]) => Promise<unknown>)(...args);
    process.send!({ id, result });
  } catch (error) {
    process.send!({ id, error: error instanceof Error ? error.stack : String(error) });
  }
});
process.on('disconnect', () => process.exit());
