import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launch, signedIn } from './browser';
import { now, pause } from './clock';
import { call, signIn } from './gemensam/signin';
import { startGemensamWith } from './gemensam/start';
import { openings, picks } from './talk';
import { type Percentiles, percentiles } from './measure';
import { table } from './report';

/** What a reader of a long platform waits for: the page, its words, the way down through it. */
const { values: options } = parseArgs({
  options: {
    sections: { type: 'string', default: '300' },
    /** Of 15 words; ten to a section make 300 sections about a hundred pages. */
    paragraphs: { type: 'string', default: '10' },
    /** Written into the platform's talk before it is visited. */
    comments: { type: 'string', default: '0' },
    visits: { type: 'string', default: '50' },
    'warm-up': { type: 'string', default: '20' },
    browser: { type: 'string', default: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  },
});

const PERSON = 'anna@parti.example';
const SCREEN = { width: 1440, height: 900 };
const LONG_TASK_MS = 100;
const WHEEL_PX = 600;
const WHEEL_EVERY_MS = 50;

interface Visit {
  /** From the request to its last byte, as the browser saw it. */
  pageMs: number;
  textMs: number;
  /** From the start of the visit until the last byte of the words. */
  lastByteMs: number;
  /** From the start of the visit until the last byte of all that the words in sight needed has come. */
  wholeMs: number;
  /** From the start of the visit until the words stand there. */
  sightMs: number;
}

const comments = Number(options.comments);
const running = await startGemensamWith('Comments', Number(options.sections), Number(options.paragraphs), comments);
const { url } = running.address;
const cookie = await signIn(url, PERSON, 'demo');
const [workspace] = await call<{ id: string; slug: string }[]>(url, cookie, '/api/workspaces');
const platforms = await call<{ id: string; title: string }[]>(url, cookie, `/api/platforms?workspace=${workspace.id}`);
const { id } = platforms.find(({ title }) => !title.startsWith('Handslag'))!;
const TEXT = `/api/platforms/${id}/text`;
const address = `${url}/w/${workspace.slug}/platforms/${id}`;
const browser = await launch(options.browser);
try {
  console.log(
    `\n${options.sections} sections of ${options.paragraphs} paragraphs, ${comments} comments, ${options.visits} visits each\n`,
  );
  console.log(await visitsTable(browser));
  console.log(`\n${await firstLoad(browser)}`);
  console.log(`\n${await scrolling(browser)}`);
  if (comments > 0) console.log(`\n${await talking(browser)}`);
} finally {
  await browser.close();
  await running.stop();
}

async function visitsTable(browser: Browser): Promise<string> {
  const context = await signedIn(browser, url, PERSON);
  const page = await context.newPage();
  const visits = await repeated(() => visit(page));
  await context.close();
  const rest = (path: string) => repeated(() => timed(() => call(url, cookie, path)));
  return table(
    ['request to last byte (ms)', 'p50', 'p95', 'p99'],
    [
      row('the page', percentiles(visits.map(({ pageMs }) => pageMs))),
      row('its words, asked for by the page', percentiles(visits.map(({ textMs }) => textMs))),
      row('from the visit’s start to the last byte of the words', percentiles(visits.map(({ lastByteMs }) => lastByteMs))),
      row('all that the words in sight need', percentiles(visits.map(({ wholeMs }) => wholeMs))),
      row('the words in sight', percentiles(visits.map(({ sightMs }) => sightMs))),
      row('GET /api/platforms/{id}', percentiles(await rest(`/api/platforms/${id}`))),
      row('GET /api/platforms/{id}/text', percentiles(await rest(`/api/platforms/${id}/text`))),
    ],
  );
}

/** As the browser itself measured it; Playwright's own word that an answer is whole sometimes never comes. */
async function visit(page: Page): Promise<Visit> {
  await page.goto(address);
  const measured = await page.waitForFunction((path) => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const words = resources.find(({ name }) => name.endsWith(path));
    const [start] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!words?.responseEnd || !document.querySelector('.live-text h2')) return null;
    // The words may come before what shows them: the scripts, and the page's state.
    const wholeMs = Math.max(...resources.map(({ responseEnd }) => responseEnd));
    return {
      pageMs: start.responseEnd,
      textMs: words.responseEnd - words.startTime,
      lastByteMs: words.responseEnd,
      wholeMs,
      sightMs: performance.now(),
    };
  }, TEXT);
  return (await measured.jsonValue())!;
}

/** The panel beside the text, with talk in it. */
async function talking(browser: Browser): Promise<string> {
  const context = await signedIn(browser, url, PERSON);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.live-text h2').first().waitFor();
  const { sections } = await call<{ sections: { id: string; title: string }[] }>(url, cookie, `/api/platforms/${id}`);
  const measured = { visits: Number(options.visits), warmUp: Number(options['warm-up']) };
  const ids = sections.map((section) => section.id);
  const opening = await openings(page, ids, measured);
  const picking = await picks(page, ids, measured);
  await context.close();
  return table(
    ['click until the threads stand there (ms)', 'p50', 'p95', 'p99'],
    [row('Samtal', percentiles(opening)), row('another section, with Samtal open', percentiles(picking))],
  );
}

/** A browser that has never been here: what it must fetch, and when the words stand there. */
async function firstLoad(browser: Browser): Promise<string> {
  const context = await signedIn(browser, url, PERSON);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  network.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const ms = await timed(async () => {
    await page.goto(address);
    await page.locator('.live-text h2').first().waitFor();
  });
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await context.close();
  return `First load with an empty cache: ${Math.round(bytes / 1024)} kB, words in sight after ${Math.round(ms)} ms.`;
}

/** Down to the end by the wheel, as somebody who looks for something. */
async function scrolling(browser: Browser): Promise<string> {
  const context = await signedIn(browser, url, PERSON);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.live-text h2').first().waitFor();
  await pause(3_000);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await page.mouse.move(SCREEN.width / 2, SCREEN.height / 2);
  let turns = 0;
  const atEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  for (; turns < 5_000 && !(await page.evaluate(atEnd)); turns++) {
    await page.mouse.wheel(0, WHEEL_PX);
    await pause(WHEEL_EVERY_MS);
  }
  await pause(1_000);
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await context.close();
  const over = tasks.filter((duration) => duration > LONG_TASK_MS).length;
  const longest = Math.round(Math.max(0, ...tasks));
  return `Scrolled ${height} px in ${turns} turns: ${over} tasks over ${LONG_TASK_MS} ms, the longest ${longest} ms.`;
}

async function repeated<Result>(act: () => Promise<Result>): Promise<Result[]> {
  for (let i = 0; i < Number(options['warm-up']); i++) await act();
  const results: Result[] = [];
  for (let i = 0; i < Number(options.visits); i++) results.push(await act());
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
