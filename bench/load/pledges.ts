import { parseArgs } from 'node:util';
import { now } from './clock';
import { call } from './gemensam/signin';
import { startGemensamWith } from './gemensam/start';
import { type Percentiles, percentiles } from './measure';
import { table } from './report';

/** What somebody waits for who looks at the many pledges of a room. */
const { values: options } = parseArgs({
  options: {
    pledges: { type: 'string', default: '5000' },
    times: { type: 'string', default: '200' },
  },
});

const times = Number(options.times);
const WARM_UP = 50;

/** Below the pledges of the room; `#` is another number each time. */
const ASKED: [string, string][] = [
  ['the list', '?term=2026'],
  ['another page of it', '?term=2026&page=#&sort=deadline'],
  ['the late ones', '?term=2026&mark=late&sort=deadline'],
  ['those of an organisation, by words', '?term=2026&side=party&organisation=@&text=heltid'],
  ['those of an area and a label', '?term=2026&policyArea=$&label=on_track,delayed&sort=moved'],
  ['the overview', '/overview?term=2026'],
  ['the overview of the late ones', '/overview?term=2026&mark=late'],
  ['the timeline', '/timeline?term=2026'],
  ['the timeline from a month on', '/timeline?term=2026&from=2028-03-01'],
];

/** Files of the period; paper of those that are delayed only. */
const FILES: [string, string][] = [
  ['all as CSV', 'format=csv'],
  ['all as an Excel workbook', 'format=xlsx'],
  ['the delayed ones as PDF', 'format=pdf&label=delayed'],
];
const TIMES_A_FILE = 10;

interface Page {
  total: number;
  pledges: { policyAreas: string[]; commitments: { PARTY: { organisationId: string } } }[];
}

const running = await startGemensamWith('Pledges', 1, 1, Number(options.pledges));
const { url, people } = running.address;
const [cookie] = people;
try {
  const [workspace] = await call<{ id: string }[]>(url, cookie, '/api/workspaces');
  const base = `/api/workspaces/${workspace.id}/pledges`;
  const { total, pledges } = await call<Page>(url, cookie, `${base}?term=2026`);
  const one = pledges.find(({ policyAreas, commitments }) => policyAreas.length && commitments.PARTY)!;
  const path = (asked: string, time: number) =>
    base +
    asked
      .replace('#', `${(time * 7) % Math.floor(total / 50)}`)
      .replace('@', one.commitments.PARTY.organisationId)
      .replace('$', one.policyAreas[0]);
  const rows: (string | number)[][] = [];
  for (const [name, asked] of ASKED) {
    const waits: number[] = [];
    for (let time = -WARM_UP; time < times; time++) {
      const begun = now();
      await call(url, cookie, path(asked, time + WARM_UP));
      if (time >= 0) waits.push(now() - begun);
    }
    rows.push(row(name, percentiles(waits)));
    console.error(rows.at(-1)!.join(' '));
  }
  for (const [name, asked] of FILES) {
    const waits: number[] = [];
    for (let time = 0; time < TIMES_A_FILE; time++) {
      const begun = now();
      const answer = await fetch(`${url}${base}/report?term=2026&${asked}`, { headers: { Cookie: cookie } });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      waits.push(now() - begun);
    }
    rows.push(row(`${name} (${TIMES_A_FILE} times)`, percentiles(waits)));
  }
  console.log(`\n${total} pledges of the period, of ${options.pledges}; ${times} times each\n`);
  console.log(table(['request to last byte (ms)', 'p50', 'p95', 'p99'], rows));
} finally {
  await running.stop();
}

function row(name: string, spread: Percentiles | null): (string | number)[] {
  return [name, ...[spread!.p50, spread!.p95, spread!.p99].map(Math.round)];
}
