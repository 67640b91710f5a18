import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watch } from '../support/browser.js';

/** A page of the dashboard, and what went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly wrong: readonly string[];
  close(): Promise<void>;
}

/** `until`: the first of these is waited for, instead of everything. */
export type OpenOptions = BrowserContextOptions & { readonly until?: string };

/** Opens a state of the dashboard (`?view=trade&lang=fr`) at a gateway, and waits until everything on it is there, or the first of `until`. */
export async function openPage(
  browser: Browser,
  gateway: string,
  query: string,
  { until, ...options }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong = watch(page, gateway);
  await page.goto(`${gateway}/${query}`);
  if (until === undefined) await shown(page);
  else await page.locator(until).first().waitFor();
  return { page, wrong, close: () => context.close() };
}

/** Waits until a view is there and nothing on it is awaited any more. */
export async function shown(page: Page): Promise<void> {
  await page.locator('main h2').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.awaited') === null);
}
