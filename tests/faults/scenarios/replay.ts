import { audit } from '../../support/audit.js';
import { auditedFacts, auditedFlows, auditedValues } from '../../support/audited-tables.js';
import { fingerprint } from '../../support/fingerprint.js';
import { makeLoad } from '../../support/load.js';
import { factTables } from '../../support/oracle-tables.js';
import type { Lab } from '../lab/lab.js';
import { startServices } from '../lab/services.js';
import type { Scenario } from '../scenario.js';

const partitions = 2;
const owners = ['MAR', 'KAZ'];
const events = { short: 1_500, default: 4_000, full: 30_000 };

/** The log is read again from its beginning: into the database as it is, and into an empty one. Nothing new is sent meanwhile. */
export const scenario: Scenario = {
  name: 'replay',
  group: 'events',
  fault: 'the log replayed from offset zero into the full database, and into an empty one',
  promise: 'the same hash of every table of facts, folds and indicators',
  rounds: { short: 2, default: 2, full: 2 },

  async run({ form, random, round, tell, openLab }) {
    const load = makeLoad(random, { events: events[form], partitions, owners });
    const lab = await openLab({ load, partitions });
    startServices(lab, load);
    tell('sending');
    await lab.feed.send(load);
    const broken = await lab.audit();
    const before = await fingerprint(lab.pool);

    const again = async (n: number, what: string, statement: string) => {
      round(n, `replaying into ${what}`);
      broken.push(...(await lab.terminate()));
      await lab.pool.query(statement);
      startServices(lab, load);
      await lab.settled();
      const after = await fingerprint(lab.pool);
      const differing = Object.keys(before).filter((table) => after[table] !== before[table]);
      broken.push(...differing.map((table) => `${what}: ${table} was ${before[table]}, is ${after[table]}`));
    };
    await again(1, 'the full database', `delete from stream.offsets where consumer_group like '%-ingest'`);
    broken.push(...(await onlyKnown(lab, (await lab.log()).length)));
    await again(2, 'an empty database', `truncate ${tables.join(', ')}`);
    broken.push(...(await audit(lab.pool, await lab.log())), ...(await lab.terminate()));
    return { broken, seen: `${lab.feed.sent} events, ${auditedFacts.length + 2} tables` };
  },
};

const tables = [
  ...Object.values(factTables).map(({ table }) => table),
  ...[auditedFlows.from, auditedValues.from],
  ...['stream.offsets', 'stream.quarantine', 'stream.outbox', 'stream.past_events'],
];

/** What was accepted before is a duplicate now, and what was refused is refused. */
async function onlyKnown(lab: Lab, records: number): Promise<string[]> {
  const { rows } = await lab.pool.query<{ received: number; accepted: number }>(`
    select sum(received) :: int as received, sum(accepted) :: int as accepted from stream.offsets
     where consumer_group like '%-ingest'`);
  const { received, accepted } = rows[0]!;
  if (received === records && accepted === 0) return [];
  return [`replayed into the full database, ${received} of ${records} were received, ${accepted} accepted anew`];
}
