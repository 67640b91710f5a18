import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServiceProcess } from '../../support/service-process.js';
import { makeLoad } from '../../support/load.js';
import { postgresClients } from '../../support/postgres-clients.js';
import { composeScripts } from '../lab/compose-scripts.js';
import type { Lab } from '../lab/lab.js';
import { ownPostgres } from '../lab/own-postgres.js';
import { partsOf } from '../lab/parts.js';
import { startServices } from '../lab/services.js';
import { skipped } from '../lab/skipped.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const eventsARound = 3_000;
const begunMs = 60_000;

/** All that the runbook says of a lost PostgreSQL, by its own scripts, from a backup that was taken while events came in. */
export const scenario: Scenario = {
  name: 'restore',
  group: 'database',
  fault: 'PostgreSQL and its disk lost under load; restored from a backup that was taken under load',
  promise: 'the services go on from where the backup was in the log; exact',
  rounds: { short: 1, default: 2, full: 5 },

  async run({ rounds, random, round, tell, openLab, atEnd }) {
    const clients = await postgresClients().catch((missing: Error) => missing);
    if (clients instanceof Error) return skipped('restore', clients.message);
    const load = makeLoad(random, { events: rounds * eventsARound, partitions, owners: ['MAR', 'KAZ'] });
    const folder = await mkdtemp(join(tmpdir(), 'entente-backup-'));
    atEnd(() => rm(folder, { recursive: true }));
    const postgres = await ownPostgres({ atEnd });
    const scripts = await composeScripts(postgres.url, clients);
    atEnd(() => scripts.remove());
    await scripts.setUp();
    const lab = await openLab({ load, partitions, database: scripts.url });
    let services = startServices(lab, load);

    const broken: string[] = [];
    const seen: string[] = [];
    for (const [n, part] of partsOf(load, rounds).entries()) {
      const [before, after] = partsOf(part, 2) as [typeof part, typeof part];
      const feeding = lab.feed.send(before);
      await lab.intake.until(lab.feed.sent + random.whole(1, before.length / 2));
      round(n + 1, 'backing up');
      const file = join(folder, `${n}.dump`);
      const atLeast = await lab.intake.received();
      await scripts.backUp(file);
      const atMost = await lab.intake.received();
      await feeding;
      const more = lab.feed.send(after);
      await lab.intake.until(lab.feed.sent + random.whole(1, after.length / 2));

      round(n + 1, 'losing PostgreSQL');
      await postgres.replaceByAnEmptyOne();
      await scripts.setUp();
      // As containers are, which begin anew in the empty database until the script has them stop.
      services = await Promise.all(services.map((one) => lab.restart(one)));
      await begun(lab, services);
      await more;
      await scripts.restore(file, async (verb, names) => {
        for (const { service } of services)
          if (!names.includes(service)) throw new Error(`docker/restore.sh does not ${verb} ${service}`);
        if (verb === 'stop') return void broken.push(...(await lab.terminate()));
        const held = await lab.intake.received();
        if (held < atLeast || held > atMost)
          broken.push(`the backup holds ${held} records, and was taken between ${atLeast} and ${atMost}`);
        seen.push(`${held} of ${lab.feed.sent}`);
        services = startServices(lab, load);
      });
      await lab.settled();
    }
    tell('auditing');
    broken.push(...(await lab.audit()), ...(await lab.terminate()));
    return { broken, seen: `backups of ${seen.join(', ')} events` };
  },
};

/** Resolves once each service has taken something in. */
async function begun(lab: Lab, services: readonly ServiceProcess[]): Promise<void> {
  for (const deadline = Date.now() + begunMs; ; await sleep(50)) {
    // There may be no table yet.
    const state = await lab.intake.state().catch(() => []);
    const idle = services.filter(({ service }) => !state.some(({ group }) => group === service));
    if (idle.length === 0) return;
    if (Date.now() > deadline) throw new Error(`${idle[0]!.service} took nothing into the empty database`);
  }
}
