import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launch, signedIn } from './browser';
import type { Client, Role } from './client';
import { now, pause } from './clock';
import { connect } from './connect';
import { call } from './gemensam/signin';
import { startGemensamWith } from './gemensam/start';
import { type Percentiles, percentiles } from './measure';
import { table } from './report';

/** What somebody waits for who reads a platform's many amendments. */
const { values: options } = parseArgs({
  options: {
    sections: { type: 'string', default: '300' },
    /** Of 15 words: room for two hundred changes. */
    paragraphs: { type: 'string', default: '20' },
    amendments: { type: 'string', default: '2000' },
    times: { type: 'string', default: '20' },
    browser: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  },
});

const PERSON = 'anna@parti.example';

const times = Number(options.times);
const running = await startGemensamWith(
  'Amendments',
  Number(options.sections),
  Number(options.paragraphs),
  Number(options.amendments),
);
const { address } = running;
const { url, documents, people } = address;
const [cookie] = people;
const open: Client[] = [];
try {
  const [workspace] = await call<{ id: string; slug: string }[]>(url, cookie, '/api/workspaces');
  const platforms = await call<{ id: string; title: string }[]>(
    url,
    cookie,
    `/api/platforms?workspace=${workspace.id}`,
  );
  const { id } = platforms.find(({ title }) => !title.startsWith('Handslag'))!;
  const list = () => call<{ id: string }[]>(url, cookie, `/api/platforms/${id}/amendments`);
  const first = await timed(list);
  const after = await repeated(list);
  const all = await list();
  const differences: number[] = [];
  for (let i = 0; i < times * 2; i++) {
    const one = all[(i * 97) % all.length];
    differences.push(await timed(() => call(url, cookie, `/api/amendments/${one.id}`)));
  }
  const changed: number[] = [];
  for (let i = 0; i < times; i++) {
    await typeALetter((i * 13) % documents.length, i);
    changed.push(await timed(list));
  }
  const browser = await launch(options.browser);
  const page = await (await signedIn(browser, url, PERSON)).newPage();
  const path = `${url}/w/${workspace.slug}/platforms/${id}/amendments`;
  const lists = await visits(page, () => path, '.amendments .row');
  const pages = await visits(page, (visit) => `${path}/${all[(visit * 97) % all.length].id}`, '.platform-amendment h1');
  await browser.close();
  console.log(
    `\n${options.sections} sections of ${options.paragraphs} paragraphs, ${all.length} amendments, ${times} times each\n`,
  );
  console.log(
    table(
      ['request to last byte (ms)', 'p50', 'p95', 'p99'],
      [
        ['the list, for the first time since the start', Math.round(first), '', ''],
        row('the list', percentiles(after)),
        row('one with its differences', percentiles(differences.slice(times))),
        row('the list after somebody wrote in a section', percentiles(changed)),
      ],
    ),
  );
  console.log(
    `\n${table(
      ['from the visit’s start until it stands there (ms)', 'p50', 'p95', 'p99'],
      [row('the list’s page', percentiles(lists)), row('an amendment’s page', percentiles(pages))],
    )}`,
  );
} finally {
  open.forEach((client) => client.close());
  await running.stop();
}

async function visits(page: Page, address: (visit: number) => string, sight: string): Promise<number[]> {
  const results: number[] = [];
  for (let visit = 0; visit < times * 2; visit++) {
    results.push(
      await timed(async () => {
        await page.goto(address(visit), { waitUntil: 'commit' });
        await page.locator(sight).first().waitFor();
      }),
    );
  }
  return results.slice(times);
}

async function typeALetter(section: number, number: number): Promise<void> {
  const failed = (reason: string) => {
    throw new Error(reason);
  };
  const written = new Promise<void>((resolve) => {
    const role: Role = { number, section, place: { paragraph: 0, offset: 1 }, pace: 'at once', watches: false };
    const client = connect(address, role, { acknowledged: () => resolve(), arrived: () => undefined, failed });
    void client.open().then(() => client.type('x'));
    open.push(client);
  });
  await written;
  await pause(1_000);
}

async function repeated(act: () => Promise<unknown>): Promise<number[]> {
  const results: number[] = [];
  for (let i = 0; i < times; i++) results.push(await timed(act));
  return results;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = now();
  await act();
  return now() - started;
}

function row(name: string, spread: Percentiles | null): (string | number)[] {
  return [name, ...[spread!.p50, spread!.p95, spread!.p99].map(Math.round)];
}
