/** A real browser, to see a page as a reader does. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What a page did while it was open. */
export interface Visit {
  /** What it says. */
  readonly text: string;
  /** What went wrong on it. */
  readonly wrong: readonly string[];
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

/**
 * What goes wrong on a page from now on: errors of scripts, what its policy forbids, what is not loaded, and addresses beyond the
 * gateway.
 */
export function watch(page: Page, gateway: string): readonly string[] {
  const wrong: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
  page.on('pageerror', (error) => void wrong.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(`${gateway}/`)) wrong.push(request.url());
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // The page itself let go of it, as of the live stream when it is left.
    if (reason !== 'net::ERR_ABORTED') wrong.push(`${request.url()}: ${reason}`);
  });
  return wrong;
}

/** Opens a path of a gateway, waits until `shown` is there, and does as `use` says. */
export async function visit(
  browser: Browser,
  gateway: string,
  path: string,
  shown: string,
  { locale = 'en', use = async () => undefined }: { locale?: string; use?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
  const page = await browser.newPage({ locale });
  const wrong = watch(page, gateway);
  try {
    await page.goto(gateway + path, { waitUntil: 'networkidle' });
    await page.locator(shown).first().waitFor();
    await use(page);
    return { text: await page.locator('body').innerText(), wrong };
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
