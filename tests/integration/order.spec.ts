/** Facts do not depend on the order in which events come, nor on how often, nor by how many partitions at once: in the database. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { streamNames } from '#contracts/streams.js';
import { arrivalPlans, arrive, type ArrivalPlan, batchSizes } from '../support/arrivals.js';
import { audit } from '../support/audit.js';
import { fingerprint } from '../support/fingerprint.js';
import { ingest } from '../support/ingest.js';
import { factTables } from '../support/oracle-tables.js';
import { takeInTogether } from '../support/take-in.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));

const tables = [...Object.values(factTables).map(({ table }) => table), 'trade.declared_flows'];
const empty = () =>
  pool.query(`truncate ${tables.join(', ')}, stream.offsets, stream.quarantine, stream.outbox, stream.past_events`);

/** Takes in what arrives, each partition beside the others as members of a group do; tells what is wrong, and what there is. */
async function outcomeOf(plan: ArrivalPlan) {
  await empty();
  const records = arrive(plan);
  await takeInTogether(() => ingest(pool), records, batchSizes(plan));
  return { broken: await audit(pool, records, { leaveOut: ['indicators'] }), facts: await fingerprint(pool) };
}

/** How long a stream is tried: a machine under load makes fewer runs in it, but one at least. */
const tryMs = 1_200;

describe('any order, repetition, cut into batches and number of partitions ends in the same facts, which are the right ones', () => {
  test.each([...streamNames, 'all' as const])('%s', async (stream) => {
    const plans = arrivalPlans({ streams: [stream], events: 80, partitions: 4 });
    const deadline = Date.now() + tryMs;
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(), async (plan, otherOrder) => {
        // fast-check's own limit does not wait for the run that it interrupts, and the next test has the same tables.
        if (Date.now() > deadline) return;
        const one = await outcomeOf(plan);
        expect(one.broken).toEqual([]);
        expect(await outcomeOf({ ...plan, order: otherOrder })).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });
});
