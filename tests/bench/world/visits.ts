import type { Browser } from 'playwright-core';
import { watch } from '../../support/browser.js';
import type { OnProgress } from '../figure.js';

/** Milliseconds from the beginning of the navigation. */
export interface Visit {
  /** Until the first number that is not missing stands on the page. */
  readonly first: number;
  /** Until nothing on it is awaited any more, and it stands there still. */
  readonly settled: number;
}

/** Opens the page so many times, each as somebody who was never there. @throws when anything goes wrong on it */
export async function visits(browser: Browser, url: string, times: number, onProgress: OnProgress): Promise<Visit[]> {
  const seen: Visit[] = [];
  while (seen.length < times) {
    // A context of its own has a cache of its own.
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const wrong = watch(page, new URL(url).origin);
    await page.addInitScript(clock);
    await page.goto(url);
    await page.waitForFunction(() => (globalThis as unknown as Clock).visit.settled > 0);
    seen.push(await page.evaluate(() => (globalThis as unknown as Clock).visit));
    await context.close();
    if (wrong.length > 0) throw new Error(`on ${url}: ${wrong.join('; ')}`);
    onProgress(seen.length, times);
  }
  return seen;
}

interface Clock {
  visit: { first: number; settled: number };
}

/** Runs in the page, before its own scripts: looks whenever the page changes, as asking it from here takes time of its own. */
function clock(): void {
  const visit = { first: 0, settled: 0 };
  (globalThis as unknown as Clock).visit = visit;
  const look = () => {
    const isThere = document.querySelector('.number button:not(:has(.missing))') !== null;
    if (isThere) visit.first ||= performance.now();
    if (!isThere || document.querySelector('.awaited')) visit.settled = 0;
    else visit.settled ||= performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}
