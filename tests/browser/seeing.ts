import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { type OpenOptions, openPage } from './open-page.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a state, does as `use` says, and takes care that nothing went wrong. */
type Seeing = <T>(query: string, use: (page: Page) => Promise<T>, options?: BrowserContextOptions) => Promise<T>;

/** A browser for the tests of a suite, and in it the dashboard at `gateway`. */
export function useBrowser(program: string, gateway: { readonly address: string }) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser(program);
  }, 30_000);
  afterAll(() => browser?.close());

  const open = (query: string, options: OpenOptions = {}) => openPage(browser, gateway.address, query, options);
  const on: Seeing = async (query, use, options) => {
    const { page, wrong, close } = await open(query, options);
    try {
      const seen = await use(page);
      expect([query, wrong]).toEqual([query, []]);
      return seen;
    } finally {
      await close();
    }
  };
  return { open, on };
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
