import { describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { anEvent, recordOf } from '../support/events.js';
import { closedGate, untilBlocked } from '../support/gate.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, stored } from '../support/ingest.js';
import { type OwnPartition, taken, useOwnPartition } from '../support/use-own-partition.js';

let pool: Pool;
let partition: number;
let records: OwnPartition['records'];
let batch: OwnPartition['batch'];
useOwnPartition((own) => ({ pool, partition, records, batch } = own));

describe('an attempt that fails', () => {
  test('by a bug leaves nothing behind, and is told', async () => {
    const bug = new Error('bug');
    const failing = ingest(pool, async () => {
      throw bug;
    });
    records[1] = { ...records[1]!, value: Buffer.from('{') };
    await expect(failing(batch(0, 3))).rejects.toBe(bug);
    expect(await stored(pool, partition)).toEqual(taken(0, 0));
    expect(await ingest(pool)(batch(0, 3))).toBe(3);
    expect(await stored(pool, partition)).toEqual({
      ...{ next: 3, received: 3, accepted: 2, duplicate: 0, quarantined: 1 },
      ...{ facts: 2, refused: 1, outbox: 2 },
    });
  });

  test('by an id that was used for another fact sets that event aside, also when the other fact was revised since', async () => {
    const id = `used-${partition}`;
    const flow = (fact: string, revision: number, attributes: object = {}) =>
      recordOf('trade.flows', anEvent('trade.flows', { dataset: `${fact}-${partition}`, revision }, attributes));
    const before = [flow('ONE', 0, { id }), flow('ONE', 1), flow('TWO', 0, { id: `${id} too` })];
    const consume = ingest(pool);
    await consume(handBatch(from(0, before), { partition }));
    const others = [flow('THREE', 0, { id }), flow('FOUR', 0, { id: `${id} too` })];
    // What was sent before is left out: where it comes again, its id is found under its own key.
    await consume(handBatch(from(3, [...others, flow('FIVE', 0)]), { partition }));
    expect(await stored(pool, partition)).toEqual({
      ...{ next: 6, received: 6, accepted: 4, duplicate: 0, quarantined: 2, facts: 4, refused: 2 },
      outbox: expect.any(Number),
    });
    const { rows } = await pool.query(
      'select distinct reason, event_id as id from stream.quarantine where partition = $1 order by 2',
      [partition],
    );
    expect(rows.map(({ reason, id }) => `${reason} ${id}`)).toEqual([
      `identity-conflict ${id}`,
      `identity-conflict ${id} too`,
    ]);
  });

  const contests = ['an event', 'the first version of a fact', 'the next version of a fact'] as const;
  test.each(contests)('by a race for %s is decided anew', async (contested) => {
    if (contested === contests[2])
      await ingest(pool)(handBatch(from(0, [rivalOf(partition, 0)]), { partition: 2_000 }));
    const gate = closedGate();
    const first = contested === 'an event' ? records[0]! : rivalOf(partition, 1);
    const one = ingest(pool, gate.pass)(handBatch(from(0, [first]), { partition }));
    await gate.reached;
    const again = contested === 'an event' ? records[0]! : rivalOf(partition, 2);
    const beside = 1_000 + partition;
    const other = ingest(pool)(handBatch(from(0, [again]), { partition: beside }));
    await untilBlocked(pool);
    gate.open();
    await Promise.all([one, other]);
    const duplicate = contested === 'an event' ? 1 : 0;
    expect(await stored(pool, partition)).toMatchObject({ received: 1, accepted: 1, facts: 1 });
    expect(await stored(pool, beside)).toMatchObject({ received: 1, duplicate, facts: 1 - duplicate });
    const { rows } = await pool.query(
      'select partition from trade.flow_versions where partition = any ($1) and superseded_at is null',
      [[partition, beside]],
    );
    expect(rows).toEqual([{ partition: duplicate ? partition : beside }]);
  });
});

const rivalOf = (of: number, revision: number) =>
  recordOf('trade.flows', anEvent('trade.flows', { dataset: `RIVALS-${of}`, revision }));
