import { execFileSync } from 'node:child_process';
import type { Client, Listener, Role } from '../client';
import { pause } from '../clock';
import { connect } from '../connect';
import { percentiles } from '../measure';
import { table } from '../report';
import { workFile } from '../running';
import type { ServerProcess } from '../server';
import { signIn } from './signin';
import { DEMO_PASSWORD, DEMO_WRITERS, launchGemensam, startGemensam } from './start';

const STARTS = 3;
const SECTIONS = 200;
const SESSIONS = 200;
const PARTICIPANTS = 200;

/** From the start of the process to the first healthy answer, on an empty folder and on one that is there already. */
export async function startUp(): Promise<string> {
  const [first, again]: number[][] = [[], []];
  for (let i = 0; i < STARTS; i++) {
    const data = workFile(`startup-${i}`);
    for (const times of [first, again]) {
      const { server } = await launchGemensam(data);
      times.push(server.startUpMs / 1000);
      await server.stop();
    }
  }
  const row = (name: string, times: number[]) => [name, ...times.map((s) => s.toFixed(1)), median(times).toFixed(1)];
  return table(
    ['start to first health 200 (s)', ...first.map((_, index) => `run ${index + 1}`), 'median'],
    [row('new folder, demo content made', first), row('the same folder again', again)],
  );
}

/** What is live in the heap after a full collection; what the process holds besides is told once for all. */
export async function memory(): Promise<string> {
  const { server, address, stop } = await startGemensam(SECTIONS);
  const rows: (string | number)[][] = [];
  let before = await liveKb(server);
  rows.push(['started, sections imported', '', '', before.toFixed(0), rss(server)]);
  const step = async (name: string, count: number, act: () => Promise<unknown>) => {
    await act();
    const now = await liveKb(server);
    rows.push([name, count, ((now - before) / count).toFixed(1), now.toFixed(0), rss(server)]);
    before = now;
  };
  const clients: Client[] = [];
  const open = async (role: Omit<Role, 'number' | 'place' | 'pace' | 'watches'>) => {
    const client = connect(address, { ...role, number: clients.length, place: null, pace: 'at once', watches: false }, quiet);
    await client.open();
    clients.push(client);
  };
  await step('signed-in session, no page open', SESSIONS, () =>
    times(SESSIONS, (i) => signIn(address.url, DEMO_WRITERS[i % DEMO_WRITERS.length], DEMO_PASSWORD)),
  );
  await step('open section of 600 words with one socket', SECTIONS, () => times(SECTIONS, (section) => open({ section })));
  await step('one more socket in an open section', PARTICIPANTS, () => times(PARTICIPANTS, () => open({ section: 0 })));
  clients.forEach((client) => client.close());
  await stop();
  return table(['added', 'how many', 'live heap for each (kB)', 'live heap (kB)', 'process (MB)'], rows);
}

const quiet: Listener = { acknowledged() {}, arrived() {}, failed: (reason) => console.error(reason) };

async function times(count: number, act: (index: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i++) await act(i);
}

async function liveKb({ pid }: ServerProcess): Promise<number> {
  await pause(3_000);
  const jcmd = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/jcmd` : 'jcmd';
  const histogram = execFileSync(jcmd, [`${pid}`, 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return Number(histogram.match(/^Total\s+\d+\s+(\d+)/m)![1]) / 1024;
}

function rss(server: ServerProcess): string {
  return server.memoryMb().now.toFixed(0);
}

function median(values: number[]): number {
  return percentiles(values)!.p50;
}
