/** A real browser, to see a page as a reader does. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a page did while it was open. */
export interface Visit {
  /** What it says. */
  readonly text: string;
  /** Errors that the browser tells of: of scripts, of what was not loaded, of what the policy of the page forbids. */
  readonly errors: readonly string[];
  /** Addresses that were asked for. */
  readonly asked: readonly string[];
}

/** The program of Chromium or Chrome. @throws Error where there is none. */
export async function findBrowser(): Promise<string> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const file of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (await isProgram(file)) return file;
  }
  throw new Error(`There is none of ${names.join(', ')} on the PATH`);
}

export function openBrowser(executablePath: string): Promise<Browser> {
  // Its sandbox does not start for root, as in a container; what it shows here is our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Opens an address, waits until `shown` is there, and does as `use` says. */
export async function visit(
  browser: Browser,
  address: string,
  shown: string,
  { locale = 'en', use = async () => undefined }: { locale?: string; use?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
  const page = await browser.newPage({ locale });
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('requestfailed', (request) => void errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => void asked.push(request.url()));
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator(shown).first().waitFor();
    await use(page);
    return { text: await page.locator('body').innerText(), errors, asked };
  } finally {
    await page.close();
  }
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
