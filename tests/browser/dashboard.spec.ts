/** The dashboard as its readers meet it: in a real browser, on the sample, in every language. */
import { describe, expect, it } from '@jest/globals';
import { useSampleGateway } from '../e2e/sample-gateway.js';
import { findBrowser } from '../support/browser.js';
import { describeWith } from '../support/outside-tools.js';
import { languages, views } from '../../apps/dashboard/address.js';
import { shown } from './open-page.js';
import { useBrowser, violations } from './seeing.js';

const imports2016 = 'why=trade.imports%3Fperiod%3D2016%26commodity%3DTOTAL%26reporter%3DMAR%26partner%3DKAZ';

const gateway = useSampleGateway();

await describeWith(findBrowser(), 'the dashboard', (program) => {
  const { on, open } = useBrowser(program, gateway);

  describe.each(languages.map((language) => [language]))('in %s', (language) => {
    it.each(views.map((view) => [view]))(
      '%s is shown, whole, without an error, and to everybody',
      async (view) => {
        await on(`?pair=KAZ-MAR&view=${view}&lang=${language}`, async (page) => {
          expect(await page.locator('body').innerText()).not.toMatch(
            /\b(?:undefined|NaN|null|Invalid Date)\b|\[object/,
          );
          expect(await violations(page)).toEqual([]);
          await page.setViewportSize({ width: 390, height: 844 });
          // Drawings follow a moment later.
          await page.waitForFunction(() => document.documentElement.scrollWidth <= 390);
          // Rows that are stacked are read without moving them sideways.
          const cut = await page.evaluate(() =>
            [...document.querySelectorAll('.table.wide')]
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
              .map((table) => table.getAttribute('aria-label')),
          );
          expect(cut).toEqual([]);
        });
      },
      30_000,
    );

    it('why a number is what it is can be read by everybody', async () => {
      await on(`?pair=KAZ-MAR&lang=${language}&${imports2016}`, async (page) => {
        await page.locator('dialog .facts li').first().waitFor();
        expect(await violations(page)).toEqual([]);
      });
    }, 30_000);
  });

  it('how many items of the roadmap are delivered and overdue leads to the items and their events', async () => {
    await on('?pair=KAZ-MAR&lang=en', async (page) => {
      for (const [name, count] of [
        ['4 of 17', 4],
        ['1', 1],
      ] as const) {
        await page.locator('.keys .big').getByRole('button', { name, exact: true }).click();
        const items = page.locator('dialog .moved');
        await items
          .last()
          .getByText(/v1\.[A-Z]{3}\[\d+\]@\d+/)
          .first()
          .waitFor();
        expect(await items.count()).toBe(count);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  }, 30_000);

  it('is dark where that is preferred, with the same contrast', async () => {
    await on('?pair=KAZ-MAR&lang=en', async (page) => expect(await violations(page)).toEqual([]), {
      colorScheme: 'dark',
    });
  }, 30_000);

  it('Arabic is written from right to left', async () => {
    const boxes = await on('?pair=KAZ-MAR&lang=ar', async (page) => ({
      direction: await page.evaluate(() => getComputedStyle(document.body).direction),
      brand: (await page.locator('.brand').boundingBox())!,
    }));
    expect(boxes.direction).toBe('rtl');
    expect(boxes.brand.x).toBeGreaterThan(720);
  }, 30_000);

  it('a number leads to its event, and its address shows the same again', async () => {
    const href = await on('?pair=KAZ-MAR&view=trade&lang=en&year=2016', async (page) => {
      await page.locator('.number button').first().click();
      await page.locator('dialog .facts .event').first().waitFor();
      expect(await page.locator('dialog').innerText()).toMatch(/trade\.flows\.v1\.(?:MAR|KAZ)\[\d+\]@\d+/);
      return page.url();
    });
    const again = await on(new URL(href).search, async (page) => {
      await page.locator('dialog .facts .event').first().waitFor();
      return page.locator('dialog .big').innerText();
    });
    expect(again).toMatch(/\d/);
  }, 30_000);

  it('imports of 2016 are those that Morocco reported, in the event that they came with', async () => {
    await on(`?pair=KAZ-MAR&lang=fr&${imports2016}`, async (page) => {
      const dialog = page.locator('dialog');
      await dialog.locator('.event').first().waitFor();
      expect(await dialog.innerText()).toContain('comtrade-MAR-KAZ-M-2016');
      expect((await dialog.locator('.big').innerText()).replaceAll(/\s/g, ' ')).toBe('27,4 M $');
    });
  }, 30_000);

  it('is used by keyboard alone', async () => {
    await on('?pair=KAZ-MAR&lang=en', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      await page.locator('nav a', { hasText: 'Trade' }).focus();
      await page.keyboard.press('Enter');
      await shown(page);
      expect(page.url()).toContain('view=trade');
      await page.locator('.number button').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog .facts').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('why=');
    });
  }, 30_000);

  it('the points of a drawing open by keyboard and by pointer, each to its facts', async () => {
    await on('?pair=KAZ-MAR&view=logistics&lang=en', async (page) => {
      const opened = async () => {
        await page.locator('dialog .facts li').first().waitFor();
        const { searchParams } = new URL(page.url());
        await page.keyboard.press('Escape');
        await page.locator('dialog').waitFor({ state: 'detached' });
        return searchParams.get('why');
      };
      // Of one drawing: drawings follow a moment later, and not in the order of the page.
      const pointer = page.locator('.plotted').first().locator('.pointer');
      await pointer.focus();
      await page.keyboard.press('End');
      await pointer.filter({ hasText: 'Tanger Med' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await opened()).toMatch(/^logistics\.(leg|dwell)_time/);
      expect(await pointer.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.locator('figure circle.opens').first().click();
      expect(await opened()).toMatch(/^logistics\./);
    });
  }, 30_000);

  it('asks the gateway once for what several parts of the page show', async () => {
    await on('?pair=KAZ-MAR&lang=en', async (page) => {
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
      );
      expect(asked.filter((path) => path === '/v1/pairs')).toEqual(['/v1/pairs']);
    });
  }, 30_000);

  it.each(views.map((view) => [view]))(
    'the files of %s are as long as what is drawn of them',
    async (view) => {
      await on(`?pair=KAZ-MAR&view=${view}&lang=en`, async (page) => {
        const files = await page
          .locator('a[download]')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        // A roadmap is one answer, however many items it has.
        const lists = files.filter((href) => !new URL(href).pathname.startsWith('/v1/roadmaps/'));
        expect(lists.filter((href) => new URL(href).searchParams.get('limit') !== '1000')).toEqual([]);
      });
    },
    30_000,
  );

  it('shows real data from at most 250 KB of script', async () => {
    const { page, close } = await open('?pair=KAZ-MAR&lang=en', { until: '.number button' });
    const bytes = await page.evaluate(() => {
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(name));
      const sizes = scripts.map((entry) => (entry as PerformanceResourceTiming).encodedBodySize);
      return sizes.reduce((sum, size) => sum + size, 0);
    });
    await close();
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(250_000);
  }, 30_000);
});
