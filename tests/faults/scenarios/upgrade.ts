import { formerVersion } from '../../support/former-version.js';
import { makeLoad } from '../../support/load.js';
import { thisVersion } from '../../support/service-process.js';
import { partsOf } from '../lab/parts.js';
import { Reader } from '../lab/reader.js';
import { startServices } from '../lab/services.js';
import { skipped } from '../lab/skipped.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const events = { short: 2_000, default: 8_000, full: 20_000 };

/** The newest migration under load, beside services of the version that does not know it; then on to this one, back, and on again. */
export const scenario: Scenario = {
  name: 'upgrade',
  group: 'database',
  fault:
    'the newest migration beside services of the former version, under load; upgraded one by one, rolled back, upgraded',
  promise: 'both versions go on; every question answered; exact',
  rounds: { short: 4, default: 4, full: 4 },

  async run({ form, random, round, tell, openLab }) {
    const former = await formerVersion().catch((missing: Error) => missing);
    if (former instanceof Error) return skipped('upgrade', former.message);
    // Of the short form two services alone: each start takes seconds.
    const streams = form === 'short' ? { streams: ['trade.declarations', 'trade.flows'] as const } : {};
    const load = makeLoad(random, { events: events[form], partitions, owners: ['MAR', 'KAZ'], ...streams });
    const lab = await openLab({ load, partitions, version: former });
    const parts = partsOf(load, 5);
    let services = startServices(lab, load);
    await lab.feed.send(parts[0]!);
    const readers = [await Reader.of(lab, former)];

    const broken: string[] = [];
    const underLoad = async (n: number, what: string, work: () => Promise<void>) => {
      round(n, what);
      await lab.intake.until(lab.feed.sent);
      const feeding = lab.feed.send(parts[n]!);
      await lab.intake.until(lab.feed.sent + 1);
      await work();
      await feeding;
      await lab.intake.until(lab.feed.sent);
    };
    /** One by one, the others at work. */
    const replace = async (version: string) => {
      for (const one of services) {
        const [code] = await Promise.all([lab.endOf(one), one.terminate()]);
        if (code !== 0) broken.push(`${one.service} ended with ${code} on SIGTERM`);
        services = services.map((other) => (other === one ? lab.start(one.service, {}, version) : other));
      }
    };
    await underLoad(1, 'migrating', async () => {
      const ran = await lab.migrate();
      if (ran.length === 0) broken.push('no migration ran: the former version had it already');
      readers.push(await Reader.of(lab, thisVersion));
    });
    await underLoad(2, 'upgrading', () => replace(thisVersion));
    await underLoad(3, 'rolling back', () => replace(former));
    await underLoad(4, 'upgrading again', () => replace(thisVersion));

    tell('auditing');
    broken.push(...(await lab.audit()));
    for (const reader of readers) broken.push(...(await reader.stop()));
    broken.push(...(await lab.terminate()));
    const answers = readers.map((reader) => reader.answers);
    return { broken, seen: `${lab.feed.sent} events; ${answers.join(' and ')} answers of the two gateways` };
  },
};
