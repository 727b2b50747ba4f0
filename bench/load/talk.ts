import type { Page } from 'playwright-core';

interface Measured {
  visits: number;
  warmUp: number;
}

/** How long the panel takes from the click on "Samtal" until its threads stand there, in one section after the other. */
export async function openings(
  page: Page,
  sections: readonly string[],
  { visits, warmUp }: Measured,
): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < warmUp + visits; i++) {
    await side(page, 'facts').click();
    await pick(page, sections[(i * 7) % sections.length]);
    await page.waitForTimeout(300);
    await watch(page);
    await side(page, 'talk').click();
    times.push(await threadsStand(page));
  }
  return times.slice(warmUp);
}

/** The same from the click on a section in the contents, with the talk open. */
export async function picks(page: Page, sections: readonly string[], { visits, warmUp }: Measured): Promise<number[]> {
  const times: number[] = [];
  await side(page, 'talk').click();
  for (let i = 0; i < warmUp + visits; i++) {
    await watch(page);
    await pick(page, sections[(i * 11 + 5) % sections.length]);
    times.push(await threadsStand(page));
    await page.waitForTimeout(300);
  }
  return times.slice(warmUp);
}

const side = (page: Page, which: 'facts' | 'talk') =>
  page.locator('.section-side-choice vaadin-button').nth(which === 'facts' ? 0 : 1);

const pick = (page: Page, section: string) => page.locator(`section-outline [data-id="${section}"]`).click();

/** From the next press on: until a thread that was not there stands in the panel, and the next frame is drawn. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const before = new Set(document.querySelectorAll('.conversation .thread'));
    const shows = () =>
      [...document.querySelectorAll('.conversation .thread')].some(
        (thread) => !before.has(thread) && (thread as HTMLElement).offsetParent !== null,
      );
    const result = window as unknown as { talkMs: number | null };
    result.talkMs = null;
    document.addEventListener(
      'pointerdown',
      () => {
        const start = performance.now();
        const look = () => {
          if (shows()) requestAnimationFrame(() => (result.talkMs = performance.now() - start));
          else requestAnimationFrame(look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });
}

async function threadsStand(page: Page): Promise<number> {
  const told = await page.waitForFunction(() => (window as unknown as { talkMs: number | null }).talkMs);
  return (await told.jsonValue())!;
}
