import { setTimeout as sleep } from 'node:timers/promises';
import { makeLoad } from '../../support/load.js';
import { ownPostgres } from '../lab/own-postgres.js';
import { partsOf } from '../lab/parts.js';
import { startServices } from '../lab/services.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 2_000;
/** The longest that a service waits before it tries again is 5 s. */
const resumeMs = 10_000;

/** All services lose their database in the middle of their work, and have it back within seconds. */
export const scenario: Scenario = {
  name: 'postgres-shutdown',
  group: 'database',
  fault: 'immediate shutdown and restart of PostgreSQL under load',
  promise: 'exact; no operator action; work resumes in 10 s or less',
  rounds: { short: 2, default: 5, full: 30 },

  async run({ rounds, random, round, tell, openLab, atEnd, limitMs }) {
    const load = makeLoad(random, { events: (rounds + 1) * eventsARound, partitions, owners: ['MAR', 'KAZ'] });
    const postgres = await ownPostgres({ atEnd });
    const lab = await openLab({ load, partitions, postgres: postgres.url });
    const [first, ...parts] = partsOf(load, rounds + 1);
    startServices(lab, load);
    await lab.feed.send(first!);

    const broken: string[] = [];
    let slowestMs = 0;
    for (const [n, part] of parts.entries()) {
      await lab.intake.until(lab.feed.sent);
      const instant = lab.feed.sent + random.whole(1, part.length - 1);
      const feeding = lab.feed.send(part);
      await lab.intake.until(instant);
      round(n + 1, 'shutting PostgreSQL down');
      await postgres.shutDownAtOnce();
      await sleep(random.whole(0, 2_000));
      await postgres.restart();
      const up = Date.now();
      await feeding;
      await lab.intake.until((await lab.intake.received()) + 1);
      const resumedMs = Date.now() - up;
      slowestMs = Math.max(slowestMs, resumedMs);
      if (resumedMs > limitMs(resumeMs)) broken.push(`round ${n + 1}: work resumed after ${resumedMs} ms`);
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    return { broken, slowestMs, seen: `${lab.feed.sent} events` };
  },
};
