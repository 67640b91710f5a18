import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { LogIsAnother, OffsetGap } from '#exactly-once/errors.js';
import { handBatch } from '../support/hand-batch.js';
import { ingest, stored } from '../support/ingest.js';
import { type OwnPartition, taken, useOwnPartition } from '../support/use-own-partition.js';

let pool: Pool;
let partition: number;
let records: OwnPartition['records'];
let batch: OwnPartition['batch'];
useOwnPartition((own) => ({ pool, partition, records, batch } = own));

describe('offsets that are missing', () => {
  beforeEach(() => ingest(pool)(batch(0, 2)));

  test('and were never in the log (compaction, markers of transactions) are passed over, after one look back', async () => {
    const consume = ingest(pool);
    expect(await consume(batch(1, 2, { highWatermark: 8 }))).toBe(2);
    expect(await consume(batch(4, 8))).toBe(2);
    expect(await consume(batch(4, 8))).toBe(8);
    expect(await stored(pool, partition)).toMatchObject({ next: 8, received: 6, accepted: 6, facts: 6 });
  });

  test('since the log no longer holds them stop the consumer', async () => {
    const outcome = ingest(pool)(batch(4, 8, { earliest: 4 }));
    await expect(outcome).rejects.toBeInstanceOf(OffsetGap);
    await expect(outcome).rejects.toThrow('2 records were deleted unread');
    expect(await stored(pool, partition)).toEqual(taken(2, 1));
  });

  test('since the topic was made anew are as its first ones once the offsets are deleted, refused ones too', async () => {
    const refused = { ...records[2]!, value: Buffer.from('{') };
    const otherwise = { ...records[2]!, value: Buffer.from('[') };
    const anew = () => pool.query('delete from stream.offsets where partition = $1', [partition]);
    const handed = (last: typeof refused) => handBatch([...records.slice(0, 2), last], { partition });
    await ingest(pool)(handed(refused));
    for (const last of [refused, otherwise]) {
      await anew();
      expect(await ingest(pool)(handed(last))).toBe(3);
      expect(await stored(pool, partition)).toMatchObject({ received: 3, duplicate: 2, quarantined: 1, facts: 2 });
    }
    expect(await stored(pool, partition)).toMatchObject({ refused: 2 });
  });

  test('since the log ends before them stop the consumer: it is another log', async () => {
    const outcome = ingest(pool)(batch(0, 1, { highWatermark: 1 }));
    await expect(outcome).rejects.toBeInstanceOf(LogIsAnother);
    expect(await stored(pool, partition)).toEqual(taken(2, 1));
  });
});

test('a log that has another record where the last one was taken stops the consumer, however long it is', async () => {
  await ingest(pool)(batch(0, 3));
  const consume = ingest(pool);
  expect(await consume(batch(3, 8))).toBe(2);
  const outcome = consume(batch(2, 8, { loggedAt: new Date(1_000) }));
  await expect(outcome).rejects.toBeInstanceOf(LogIsAnother);
  await expect(outcome).rejects.toThrow(/has a record of 1970-.+ where the last of them was of 2\d{3}-/);
  expect(await stored(pool, partition)).toEqual(taken(3, 1));
});
