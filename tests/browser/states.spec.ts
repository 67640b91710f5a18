/** What the address of the dashboard says is what is shown: a moment, a table, what is open. */
import { expect, it } from '@jest/globals';
import { topicOf } from '#contracts/topics.js';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { useSampleGateway } from '../e2e/sample-gateway.js';
import { findBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { describeWith } from '../support/outside-tools.js';
import { testLogger } from '../support/pipeline.js';
import { useBrowser, violations } from './seeing.js';

const gateway = useSampleGateway();

await describeWith(findBrowser(), 'the address of the dashboard', (program) => {
  const { on } = useBrowser(program, gateway);

  it('goes back in time as a whole: before the first event there is nothing, and it says so', async () => {
    await on('?pair=KAZ-MAR&lang=en&asOf=2020-01-01T00:00:00Z', async (page) => {
      expect(await page.locator('.past').innerText()).toContain('Jan 1, 2020');
      expect(await page.locator('.number button:not(:has(.missing))').count()).toBe(0);
      // What was then and what is now are two answers: the way to the first comes with the second.
      await page.locator('main .empty a').waitFor();
      expect(await page.locator('main .empty').innerText()).toMatch(/was recorded on .+UTC/);
      await page.locator('main .empty a').click();
      await page.locator('.number button:not(:has(.missing))').first().waitFor();
      expect(Date.parse(new URL(page.url()).searchParams.get('asOf') ?? 'now')).not.toBe(Date.parse('2020-01-01'));
    });
  }, 30_000);

  it('a figure is a chart or a table by its address', async () => {
    const table = 'figure .table';
    const href = await on('?pair=KAZ-MAR&view=trade&lang=en', async (page) => {
      const before = await page.locator(table).count();
      await page.locator('.tools button[aria-pressed=false]').first().click();
      expect(await page.locator(table).count()).toBe(before + 1);
      const there = page.url();
      await page.goBack();
      await page.waitForFunction(() => document.querySelector('.tools [aria-pressed=true]') === null);
      return there;
    });
    await on(new URL(href).search, async (page) => {
      expect(await page.locator('.tools button[aria-pressed=true]').allInnerTexts()).toEqual(['Chart']);
    });
  }, 30_000);

  it('a link to a number and to what it is made of is of the moment at which it was seen', async () => {
    const links = await on('?pair=KAZ-MAR&lang=en', async (page) => {
      await page.locator('.number button').first().click();
      await page.locator('dialog .facts').waitFor();
      const hrefs = await page.locator('dialog a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      return [...hrefs, (await page.locator('p.on-paper.mention').textContent())!.split(' ')[0]!];
    });
    const moments = links.map((href) => new URL(href).searchParams.get('asOf'));
    expect(moments).toEqual([expect.stringMatching(/^20\d\d-.*Z$/), moments[0], expect.stringMatching(/^20\d\d-.*Z$/)]);
    await on(new URL(links[0]!).search, async (page) => {
      await page.locator('dialog .facts').waitFor();
      expect(await page.locator('.past').count()).toBe(1);
    });
  }, 30_000);

  it('a reason for which events were refused opens to what was sent', async () => {
    const log = createPostgresLog({ pool: gateway.pool, logger: testLogger });
    await log.publish([{ topic: topicOf('trade.flows', 'MAR'), key: null, value: Buffer.from('{"specversion": 1.') }]);
    await log.close();
    await eventually(async () => {
      const { body } = await gateway.get('/v1/quarantine?reason=malformed-json');
      expect((body as { data: unknown[] }).data).toHaveLength(1);
    }, 10_000);
    await on('?pair=KAZ-MAR&view=quality&lang=en', async (page) => {
      await page.locator('figure a', { hasText: 'malformed JSON' }).click();
      await page.locator('summary', { hasText: 'trade.flows.v1.MAR[' }).click();
      expect(await page.locator('figure pre').innerText()).toBe('{"specversion": 1.');
      expect(new URL(page.url()).searchParams.get('open')).toBe('malformed-json');
      expect(await violations(page)).toEqual([]);
    });
  }, 40_000);
});
