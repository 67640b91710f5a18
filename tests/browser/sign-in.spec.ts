/** The dashboard of a gateway that asks who somebody is. */
import { expect, it } from '@jest/globals';
import { useIdentifiedGateway } from '../e2e/identified-gateway.js';
import { anEvent } from '../support/events.js';
import { findBrowser } from '../support/browser.js';
import { describeWith } from '../support/outside-tools.js';
import { useBrowser, violations } from './seeing.js';

const gateway = useIdentifiedGateway();

await describeWith(findBrowser(), 'who is not known yet', (program) => {
  const { open } = useBrowser(program, gateway);

  it('is asked for a key, told what is wrong with it, and let in by one that holds', async () => {
    const { text } = await gateway.identities.key({ roles: ['analyst'] });
    const { page, close } = await open('?lang=en', { until: '.sign-in' });
    try {
      expect(await page.locator('.failure').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      const show = async (key: string) => {
        await page.locator('.sign-in input').fill(key);
        await page.locator('.sign-in button').click();
      };
      await show(`${text}x`);
      await page.locator('.sign-in .failure').waitFor();
      await show((await gateway.identities.key({ roles: ['producer'], owner: 'MAR' })).text);
      await page.locator('.sign-in .failure', { hasText: 'needs the role analyst' }).waitFor();
      await show(text);
      await page.locator('main .empty').waitFor();
      expect(await page.locator('.sign-in, .failure').count()).toBe(0);
      await (await gateway.producerOf('MAR')).send('MAR', [anEvent('trade.flows')]);
      await gateway.pipeline.settled();
      await page.reload();
      await page.locator('h1 .country').first().waitFor();
      expect(await page.locator('h1 .country').allTextContents()).toEqual(['Kazakhstan', 'Morocco']);
    } finally {
      await close();
    }
  }, 30_000);
});
