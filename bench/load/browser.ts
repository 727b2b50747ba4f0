import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { signIn } from './gemensam/signin';

const SCREEN = { width: 1440, height: 900 };

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
}

/** A window of somebody of the demo. */
export async function signedIn(browser: Browser, url: string, person: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: SCREEN });
  const session = await signIn(url, person, 'demo');
  await context.addCookies(
    session.split('; ').map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
    }),
  );
  return context;
}
