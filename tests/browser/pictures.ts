/** `npm run pictures`: takes those of docs/dashboard.md anew, of the Entente that `npm start` runs beside it. */
import { findBrowser, openBrowser } from '../support/browser.js';
import { openPage } from './open-page.js';

const pictures = {
  'overview-en': '?pair=KAZ-MAR&view=overview&lang=en',
  'overview-fr': '?pair=KAZ-MAR&view=overview&lang=fr',
  'roadmap-fr': '?pair=KAZ-MAR&view=roadmap&lang=fr',
  'trade-en': '?pair=KAZ-MAR&view=trade&lang=en',
  'logistics-fr': '?pair=KAZ-MAR&view=logistics&lang=fr',
  'agreements-en': '?pair=KAZ-MAR&view=agreements&lang=en',
  'quality-fr': '?pair=KAZ-MAR&view=quality&lang=fr',
  'why-fr':
    '?pair=KAZ-MAR&view=trade&lang=fr&why=trade.imports%3Fperiod%3D2016%26commodity%3DTOTAL%26partner%3DKAZ%26reporter%3DMAR',
} as const;

const address = process.argv[2] ?? 'http://127.0.0.1:3000';
const browser = await openBrowser(await findBrowser());
try {
  for (const [name, query] of Object.entries(pictures)) {
    const { page, wrong, close } = await openPage(browser, address, query);
    await page.waitForTimeout(1_000);
    if (wrong.length > 0) throw new Error(`${query}: ${wrong.join('; ')}`);
    await page.screenshot({ path: `docs/pictures/${name}.png` });
    process.stdout.write(`docs/pictures/${name}.png\n`);
    await close();
  }
} finally {
  await browser.close();
}
