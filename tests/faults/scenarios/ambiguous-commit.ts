import { makeLoad } from '../../support/load.js';
import { startProxy } from '../../support/tcp-proxy.js';
import { partsOf } from '../lab/parts.js';
import { within } from '../lab/within.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 1_500;
const patienceMs = 30_000;

/** Where the connection dies: before the server has the commit, while it has it, and after it has answered. */
const moments = ['before', 'sent', 'answered'] as const;

/** A service that cannot know whether its transaction was committed must find out, and neither do it again nor skip it. */
export const scenario: Scenario = {
  name: 'ambiguous-commit',
  group: 'database',
  fault: 'connection cut before, during and after a COMMIT',
  promise: 'exact',
  rounds: { short: 3, default: 6, full: 30 },

  async run({ rounds, random, round, tell, openLab, atEnd }) {
    const streams = ['trade.declarations', 'trade.flows'] as const;
    const load = makeLoad(random, { events: rounds * eventsARound, partitions, streams, owners: ['MAR'] });
    const lab = await openLab({ load, partitions });
    const server = new URL(lab.databaseUrl);
    const proxy = await startProxy(Number(server.port));
    atEnd(() => proxy.close());
    server.port = String(proxy.port);
    lab.start('trade-ingest', { DATABASE_URL: server.href });

    for (const [n, part] of partsOf(load, rounds).entries()) {
      const moment = moments[n % moments.length]!;
      const instant = lab.feed.sent + random.whole(0, part.length - 1);
      const feeding = lab.feed.send(part);
      await lab.intake.until(instant);
      round(n + 1, `cutting the connection at a COMMIT (${moment})`);
      // The relay of the outbox commits too: whichever of them is cut must be exact.
      await within(patienceMs, 'a COMMIT', Promise.all([proxy.cutAt('commit\0', moment), feeding]));
      await lab.intake.until(lab.feed.sent);
    }
    tell('auditing');
    const broken = [...(await lab.audit()), ...(await lab.terminate())];
    return { broken, seen: `${lab.feed.sent} events` };
  },
};
