/** The pages of the interface, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { streamNames } from '#contracts/streams.js';
import { catalogue } from '#indicators/catalogue.js';
import { findBrowser, openBrowser, visit } from '../support/browser.js';
import { describeWith } from '../support/outside-tools.js';
import { problemNames } from '../../apps/reporting-gateway/http/problem.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const names = ['events', 'upload', 'indicators', 'problems'] as const;

await describeWith(
  findBrowser(),
  'in a browser',
  (program) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser(program);
    }, 30_000);
    afterAll(() => browser?.close());

    /** Visits a page that must be without an error, and ask nobody but the gateway. */
    const read = async (path: string, shown = 'main h1', options: Parameters<typeof visit>[4] = {}) => {
      const { text, wrong } = await visit(browser, served.gateway.address, path, shown, options);
      expect([path, wrong]).toEqual([path, []]);
      return text;
    };

    it('the interface is shown, operation by operation, and answers when it is tried', async () => {
      const { paths } = (await served.gateway.get('/openapi.json')).body as { paths: Record<string, object> };
      const text = await read('/docs/api', '.opblock', {
        use: async (page) => {
          await page.setViewportSize({ width: 1280, height: 1000 });
          await page.locator('#operations-Operations-OperationsController_live .opblock-summary').click();
          await page.getByRole('button', { name: 'Try it out' }).click();
          await page.getByRole('button', { name: 'Execute' }).click();
          await page.locator('.live-responses-table .response-col_status', { hasText: '200' }).first().waitFor();
        },
      });
      const flat = text.replaceAll('\u200b', '');
      expect(Object.keys(paths).filter((path) => !flat.includes(path))).toEqual([]);
    }, 60_000);

    it('each page is shown, and led to from the first', async () => {
      const home = await read('/docs', 'main li');
      expect(home).toContain('Events: what they say');
      const texts = Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await read(`/docs/${name}`)] as const)),
      ) as Record<(typeof names)[number], string>;
      expect(streamNames.filter((stream) => !texts.events.includes(stream))).toEqual([]);
      expect(streamNames.filter((stream) => !texts.upload.includes(stream))).toEqual([]);
      expect(catalogue.filter(({ code }) => !texts.indicators.includes(code))).toEqual([]);
      expect(problemNames.filter((type) => !texts.problems.includes(type))).toEqual([]);
    }, 60_000);

    it('formulas are drawn, not told as LaTeX', async () => {
      const text = await read('/docs/indicators', 'math mfrac', {
        use: async (page) => {
          const part = (nth: number) => page.locator('math mfrac').first().locator('> *').nth(nth).boundingBox();
          const [numerator, denominator] = [await part(0), await part(1)];
          expect(numerator!.y + numerator!.height).toBeLessThanOrEqual(denominator!.y);
        },
      });
      expect(text).not.toMatch(/\\frac|\\sum/);
    }, 60_000);

    it('a reader of French reads French', async () => {
      expect(await read('/docs/events', 'main h1', { locale: 'fr' })).toContain('L’enveloppe');
      expect(await read('/docs/indicators', 'main h1', { locale: 'fr' })).toContain('Pourquoi une valeur manque');
      expect(await read('/docs/problems?lang=fr')).toContain('Trop de demandes');
    }, 60_000);
  },
  'Install Chromium or Chrome.',
);

describe('without a browser, too', () => {
  it('pages say their language, and take no other', async () => {
    const { status, headers, body } = await served.gateway.get('/docs/upload', { 'accept-language': 'fr-MA' });
    expect([status, headers.get('content-language'), headers.get('vary')]).toEqual([
      200,
      'fr',
      expect.stringMatching('accept-language'),
    ]);
    expect(body).toContain('<html lang="fr">');
    const events = await served.gateway.get('/docs/events?lang=fr');
    expect(events.headers.get('content-language')).toBe('fr');
    expect(events.body).toContain('<h1 id="envoyer-des-événements">Envoyer des événements</h1>');
    const refused = await served.gateway.get('/docs/events?lang=de');
    expect([refused.status, refused.body.type]).toEqual([400, 'urn:entente:problem:invalid-parameter']);
    expect(refused.headers.get('link')).toBe('</docs/problems#invalid-parameter>; rel="help"');
  });

  it('the list of pages is in French too, and leads to French', async () => {
    const { body, headers } = await served.gateway.get('/docs?lang=fr');
    expect(headers.get('content-language')).toBe('fr');
    expect(body).toContain('<a href="/docs/indicators?lang=fr">Les indicateurs, chacun avec sa formule</a>');
    expect((await served.gateway.get('/docs', { 'accept-language': 'fr' })).body).toBe(body);
    const api = await served.gateway.get('/docs/api?lang=fr');
    expect(api.body).toContain('<a href="/docs/events?lang=fr">Événements</a>');
    expect(api.body).toContain('lang="en"');
  });

  it('an address that is an example is no link', async () => {
    const { body } = await served.gateway.get('/docs/events');
    expect(body).toContain('https://customs.example/declarations');
    expect(body).not.toMatch(/href="[^"]*\.example/);
  });

  it('every link of a page leads somewhere on the gateway', async () => {
    for (const name of names) {
      for (const lang of ['en', 'fr']) {
        const { body } = await served.gateway.get(`/docs/${name}?lang=${lang}`);
        const links = [...new Set([...(body as string).matchAll(/href="([^"]+)"/g)].map(([, href]) => href!))];
        const anchors = links.filter((href) => href.startsWith('#'));
        expect(anchors.filter((href) => !(body as string).includes(`id="${href.slice(1)}"`))).toEqual([]);
        for (const href of links.filter((one) => one.startsWith('/'))) {
          expect([href, (await served.gateway.get(href)).status]).toEqual([href, 200]);
        }
        expect(links.filter((href) => !/^[#/]/.test(href) && !href.startsWith('https://'))).toEqual([]);
      }
    }
  });
});
