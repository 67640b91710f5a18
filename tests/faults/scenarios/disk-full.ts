import { setTimeout as sleep } from 'node:timers/promises';
import { askOnce } from '../../support/ask-once.js';
import { makeLoad } from '../../support/load.js';
import { ownPostgres } from '../lab/own-postgres.js';
import { partsOf } from '../lab/parts.js';
import { startServices } from '../lab/services.js';
import { skipped } from '../lab/skipped.js';
import { smallDisk } from '../lab/small-disk.js';
import { within } from '../lab/within.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 3_000;
const megabytes = 160;
const fullMs = 5_000;
const resumeMs = 10_000;

/** The disk of the database's tables is full for a while. */
export const scenario: Scenario = {
  name: 'disk-full',
  group: 'database',
  fault: 'disk of PostgreSQL full: no room for any table',
  promise: 'stops accepting, goes on by itself in 10 s or less once there is room; exact',
  rounds: { short: 1, default: 1, full: 3 },

  async run({ rounds, random, round, tell, openLab, atEnd, limitMs }) {
    const disk = await smallDisk(megabytes);
    if (typeof disk === 'string') return skipped('disk-full', disk);
    atEnd(() => disk.remove());
    const load = makeLoad(random, { events: (rounds + 1) * eventsARound, partitions, owners: ['MAR', 'KAZ'] });
    const postgres = await ownPostgres({ atEnd });
    await useDisk(postgres.url, disk.folder);
    const lab = await openLab({ load, partitions, postgres: postgres.url });
    const [first, ...parts] = partsOf(load, rounds + 1);
    const services = startServices(lab, load);
    await lab.feed.send(first!);

    const broken: string[] = [];
    let slowestMs = 0;
    for (const [n, part] of parts.entries()) {
      await lab.intake.until(lab.feed.sent);
      round(n + 1, 'filling the disk');
      await disk.fill();
      const printed = services.map((service) => service.output().length);
      const feeding = lab.feed.send(part);
      const told = async () => {
        while (!services.some((one, at) => /No space left on device/.test(one.output().slice(printed[at]))))
          await sleep(50);
      };
      await within(60_000, 'word of the full disk from a service', told());
      await feeding;
      await sleep(fullMs);
      const stood = await lab.intake.received();
      if (stood === lab.feed.sent) broken.push(`round ${n + 1}: all was taken in, on a full disk`);
      for (const one of services) one.assertRuns();
      await disk.free();
      const freed = Date.now();
      await lab.intake.until(stood + 1);
      const resumedMs = Date.now() - freed;
      slowestMs = Math.max(slowestMs, resumedMs);
      if (resumedMs > limitMs(resumeMs)) broken.push(`round ${n + 1}: work resumed after ${resumedMs} ms`);
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    return { broken, slowestMs, seen: 'ENOSPC from PostgreSQL' };
  },
};

/** All tables that are made from now on are on that disk; the write-ahead log is not. */
async function useDisk(url: string, folder: string): Promise<void> {
  const create = `create tablespace small location '${folder}'`;
  await askOnce(url, create, `alter system set default_tablespace = 'small'`, 'select pg_reload_conf()');
}
