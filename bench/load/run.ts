import type { Address, Role, SystemName } from './client';
import { now, pause, until } from './clock';
import { connect } from './connect';
import { LoadProcess } from './crew';
import type { Page } from './diary';
import { type Latencies, type Percentiles, latencies } from './measure';
import type { Running } from './running';
import { type Scenario, dealt } from './scenario';

export interface Pacing {
  /** Load processes for the writers; measured screens and readers have their own. */
  processes: number;
  warmUpSeconds: number;
  seconds: number;
}

export interface Outcome extends Latencies {
  /** From a keystroke to those who read along with `watch`; null when readers have the text open like everyone else. */
  toReaders: Percentiles | null;
  system: SystemName;
  scenario: Scenario;
  startUpMs: number;
  /** Server, in cores (1 = one core fully used) and MB. */
  serverCores: number;
  serverMb: number;
  /** All load processes together, and the longest time (p99) that a measured screen's process could not attend to its sockets. */
  loadCores: number;
  screenDelayP99Ms: number;
  /** Letters that a fresh client at the end did not find, of all that were typed. */
  missing: number;
  typed: number;
  /** Measured screens whose text was not the fresh client's. */
  differing: number;
  failures: string[];
}

// On a server that has just started, so that nobody is turned away for the time that others take.
const JOINING_SECONDS = 4;
const JOINING_A_SECOND = 12;
const CATCHING_UP_MS = 60_000;

/** One scenario on a server that runs: join, type, compare, leave. */
export async function run(
  { server, address }: Pick<Running, 'server' | 'address'>,
  scenario: Scenario,
  pacing: Pacing,
): Promise<Outcome> {
  const hands = dealt(scenario, pacing.processes).map((roles) => ({ roles, hand: new LoadProcess() }));
  const everyone = <Result>(act: (hand: LoadProcess, roles: Role[]) => Promise<Result>) =>
    Promise.all(hands.map(({ hand, roles }) => act(hand, roles)));
  try {
    const joining = Math.max(JOINING_SECONDS, hands.flatMap(({ roles }) => roles).length / JOINING_A_SECOND);
    await everyone((hand, roles) => hand.do('join', address, roles, joining));
    const from = now() + pacing.warmUpSeconds * 1000;
    const end = from + pacing.seconds * 1000;
    const typing = everyone((hand) => hand.do('type', { everyMs: scenario.everyMs, untilMs: end }, from));
    await pause(from - now());
    const cpuBefore = server.cpuMs();
    await pause(end - now());
    const serverCores = (server.cpuMs() - cpuBefore) / (end - from);
    const serverMb = server.memoryMb().now;
    await typing;

    const found = await compare(() => everyone((hand) => hand.do('texts')).then((texts) => texts.flat()), address);
    const pages = await everyone((hand) => hand.do('page'));
    const watching = pages.filter((_, index) => hands[index].roles.some((role) => role.watches));
    const open = pages.filter((page) => !watching.includes(page));
    await everyone((hand) => hand.do('leave'));
    return {
      system: address.system,
      scenario,
      startUpMs: server.startUpMs,
      ...latencies(open, from, end),
      toReaders: latencies([...open.map(withoutArrivals), ...watching], from, end).toScreen,
      serverCores,
      serverMb,
      loadCores: pages.reduce((sum, page) => sum + page.cpuMs, 0) / (end - from),
      screenDelayP99Ms: Math.max(...open.filter((page) => page.arrived.at.length).map((page) => page.loopDelayP99Ms)),
      ...found,
      failures: pages.flatMap((page) => page.failures),
    };
  } finally {
    hands.forEach(({ hand }) => hand.end());
  }
}

function withoutArrivals(page: Page): Page {
  return { ...page, arrived: { writer: [], count: [], at: [], screen: [] } };
}

type Texts = { role: Role; text: string | null; typed: string }[];

/** Opens every section anew and looks for what each writer typed; waits while something is still under way. */
async function compare(
  texts: () => Promise<Texts>,
  address: Address,
): Promise<{ missing: number; typed: number; differing: number }> {
  let result = { missing: 0, typed: 0, differing: 0 };
  await until(
    async () => {
      const all = await texts();
      const fresh = await freshTexts(address);
      const writers = all.filter(({ typed }) => typed);
      const screens = all.filter(({ text }) => text !== null);
      result = {
        typed: writers.reduce((sum, { typed }) => sum + typed.length, 0),
        missing: writers.reduce((sum, { role, typed }) => sum + missingIn(fresh[role.section], typed), 0),
        differing: screens.filter(({ role, text }) => text !== fresh[role.section]).length,
      };
      return result.missing === 0 && result.differing === 0;
    },
    CATCHING_UP_MS,
    1000,
  );
  return result;
}

async function freshTexts(address: Address): Promise<string[]> {
  const texts: string[] = [];
  for (const section of address.documents.keys()) {
    const role: Role = { number: 100_000 + section, section, place: null, pace: 'at once', watches: false };
    const client = connect(address, role, {
      acknowledged() {},
      arrived() {},
      failed: (reason) => console.error(`fresh client: ${reason}`),
    });
    await client.open();
    texts.push(client.text());
    client.close();
  }
  return texts;
}

/** A writer's letters stand side by side in the text; those after the first that does not are missing. */
export function missingIn(text: string, typed: string): number {
  if (text.includes(typed)) return 0;
  let [there, absent] = [0, typed.length];
  while (absent - there > 1) {
    const middle = (there + absent) >> 1;
    if (text.includes(typed.slice(0, middle))) there = middle;
    else absent = middle;
  }
  return typed.length - there;
}
