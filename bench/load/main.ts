import { loadavg, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { SystemName } from './client';
import { type LongText, longText } from './longtext';
import { longTexts, outcomes, ratios } from './report';
import { type Outcome, run } from './run';
import { type Scenario, manySections, oneSection, withReaders } from './scenario';
import { SYSTEMS } from './systems';

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
      throw new Error(`unknown scenario ${values.scenario}: writers, sections, readers or trace`);
  }
}

const pacing = {
  processes: Number(values.processes),
  warmUpSeconds: Number(values['warm-up']),
  seconds: Number(values.seconds),
};
const systems = values.systems.split(',') as SystemName[];

async function meetings(): Promise<void> {
  const all: Outcome[] = [];
  for (const scenario of scenarios()) {
    for (const system of systems) {
      const outcome = await run(system, scenario, pacing);
      all.push(outcome);
      for (const failure of new Set(outcome.failures)) console.error(`${system}, ${scenario.title}: ${failure}`);
    }
  }
  console.log(outcomes(all));
  for (const line of ratios(all)) console.log(`\n${line}`);
}

async function trace(): Promise<void> {
  const all: LongText[] = [];
  for (const system of systems) all.push(await longText(system, Number(values.limit)));
  console.log(longTexts(all));
}

console.log(`${new Date().toISOString()}, ${cpus().length} cores, load ${loadavg()[0].toFixed(2)} before the run\n`);
await (values.scenario === 'trace' ? trace() : meetings());
process.exit();
