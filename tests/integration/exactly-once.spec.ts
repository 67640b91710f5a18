import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { anEvent, recordOf } from '../support/events.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, stored } from '../support/ingest.js';
import { type OwnPartition, taken, useOwnPartition } from '../support/use-own-partition.js';

let pool: Pool;
let partition: number;
let records: OwnPartition['records'];
let batch: OwnPartition['batch'];
useOwnPartition((own) => ({ pool, partition, records, batch } = own));

describe('what was taken', () => {
  test('is skipped when it comes again, to the same member or another', async () => {
    const consume = ingest(pool);
    expect(await consume(batch(0, 3))).toBe(3);
    expect(await consume(batch(0, 3, { highWatermark: 8 }))).toBe(3);
    const another = ingest(pool);
    expect(await another(batch(0, 2, { highWatermark: 8 }))).toBe(2);
    expect(await another(batch(2, 3, { highWatermark: 8 }))).toBe(3);
    expect(await stored(pool, partition)).toEqual(taken(3, 1));
  });

  test('is cut off a batch that goes further', async () => {
    await ingest(pool)(batch(0, 3));
    expect(await ingest(pool)(batch(1, 5))).toBe(5);
    expect(await stored(pool, partition)).toEqual(taken(5, 2));
  });
});

describe('batches of several partitions', () => {
  let other: number;
  beforeEach(() => {
    other = 500 + partition;
  });

  test('that come together are one transaction, in which one that was lost has no part', async () => {
    const consume = ingest(pool);
    await consume(batch(0, 1, { partition: other }));
    await consume(batch(0, 1));
    await ingest(pool)(batch(0, 2));
    const taken = [consume(batch(1, 4, { partition: other })), consume(batch(1, 6))];
    expect(await Promise.all(taken)).toEqual([4, 2]);
    expect(await stored(pool, other)).toMatchObject({ next: 4, received: 4, accepted: 3, duplicate: 1 });
    expect(await stored(pool, partition)).toMatchObject({ next: 2, received: 2, accepted: 1, duplicate: 1 });
  });

  test('have their events counted each in its own, refused and repeated ones too', async () => {
    const consume = ingest(pool);
    const refused = from(1, [recordOf('trade.flows', anEvent('trade.flows', { partner: 'ZZZ' }))]);
    await consume(batch(0, 1, { partition: other }));
    await consume(batch(0, 1));
    const taken = [
      consume(batch(1, 4, { partition: other })),
      consume(handBatch([...refused, ...records.slice(2, 6)], { partition })),
    ];
    expect(await Promise.all(taken)).toEqual([4, 6]);
    const [one, two] = [await stored(pool, other), await stored(pool, partition)];
    expect(one).toMatchObject({ received: 4, accepted: 4, duplicate: 0, quarantined: 0, facts: 4 });
    expect(two).toMatchObject({ received: 6, accepted: 2, duplicate: 3, quarantined: 1, facts: 2 });
    const { rows } = await pool.query(
      `select count(distinct recorded_at) :: int as moments from trade.flow_versions
        where partition = any ($1) and "offset" > 0`,
      [[other, partition]],
    );
    expect(rows).toEqual([{ moments: 1 }]);
  });
});
