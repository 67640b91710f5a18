import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './open-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a state, does as `use` says, and takes care that nothing went wrong. */
export type Seeing = <T>(query: string, use: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;

/** `Seeing` at a gateway. */
export async function seeing<T>(
  browser: Browser,
  gateway: string,
  query: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const { page, wrong, close } = await openPage(browser, gateway, query, options);
  try {
    const seen = await use(page);
    expect([query, wrong]).toEqual([query, []]);
    return seen;
  } finally {
    await close();
  }
}

/** What axe-core finds against WCAG 2.2 AA, in words. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}
