import { loadavg, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { SystemName } from './client';
import { memory, startUp } from './gemensam/footprint';
import { type LongText, longText } from './longtext';
import { brief, longTexts, outcomes, ratios } from './report';
import { type Outcome, run } from './run';
import type { Running } from './running';
import { type Scenario, manySections, oneSection, withReaders } from './scenario';
import { SYSTEMS, start } from './systems';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'writers' },
    systems: { type: 'string', default: SYSTEMS.join(',') },
    writers: { type: 'string' },
    sections: { type: 'string', default: '200' },
    readers: { type: 'string', default: '500' },
    every: { type: 'string', default: '250' },
    seconds: { type: 'string', default: '20' },
    'warm-up': { type: 'string', default: '10' },
    processes: { type: 'string', default: '2' },
    limit: { type: 'string', default: '240' },
  },
});

function scenarios(): Scenario[] {
  const every = Number(values.every);
  switch (values.scenario) {
    case 'writers':
      return (values.writers ?? '20,50,100,300').split(',').map((writers) => oneSection(Number(writers), every));
    case 'sections':
      return [manySections(Number(values.sections), Number(values.writers ?? 3), every)];
    case 'readers':
      return [withReaders(Number(values.writers ?? 50), Number(values.readers), every)];
    default:
      throw new Error(`unknown scenario ${values.scenario}: writers, sections, readers, trace, memory or startup`);
  }
}

const pacing = {
  processes: Number(values.processes),
  warmUpSeconds: Number(values['warm-up']),
  seconds: Number(values.seconds),
};
const systems = values.systems.split(',') as SystemName[];

/** All servers run at the same time and take turns, so that what else the machine does meets them alike. */
async function meetings(): Promise<void> {
  const planned = scenarios();
  const running: Running[] = [];
  for (const system of systems) {
    running.push(
      await start(
        system,
        planned.reduce((sum, scenario) => sum + scenario.sections, 0),
      ),
    );
  }
  const all: Outcome[] = [];
  let used = 0;
  for (const scenario of planned) {
    for (const { server, address } of running) {
      const documents = address.documents.slice(used, used + scenario.sections);
      const outcome = await run({ server, address: { ...address, documents } }, scenario, pacing);
      all.push(outcome);
      console.error(brief(outcome));
      for (const failure of new Set(outcome.failures)) console.error(`  ${failure}`);
    }
    used += scenario.sections;
  }
  for (const { stop } of running) await stop();
  console.log(outcomes(all));
  for (const line of ratios(all)) console.log(`\n${line}`);
}

async function trace(): Promise<void> {
  const all: LongText[] = [];
  for (const system of systems) all.push(await longText(system, Number(values.limit)));
  console.log(longTexts(all));
}

// Servers and load processes end with this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

console.log(`${new Date().toISOString()}, ${cpus().length} cores, load ${loadavg()[0].toFixed(2)} before the run\n`);
if (values.scenario === 'trace') await trace();
else if (values.scenario === 'memory') console.log(await memory());
else if (values.scenario === 'startup') console.log(await startUp());
else await meetings();
process.exit();
