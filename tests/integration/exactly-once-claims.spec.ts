import { describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { NotAMember } from '#event-log/event-log.js';
import { closedGate, untilBlocked } from '../support/gate.js';
import type { handBatch } from '../support/hand-batch.js';
import { ingest, stored } from '../support/ingest.js';
import { type OwnPartition, taken, useOwnPartition } from '../support/use-own-partition.js';

let pool: Pool;
let partition: number;
let batch: OwnPartition['batch'];
useOwnPartition((own) => ({ pool, partition, batch } = own));

describe('a claim', () => {
  test('that was lost to another member takes nothing more, until it is made anew', async () => {
    const [first, second] = [ingest(pool), ingest(pool)];
    await first(batch(0, 2));
    expect(await second(batch(0, 2))).toBe(2);
    expect(await first(batch(2, 4))).toBe(2);
    expect(await stored(pool, partition)).toEqual(taken(2, 1));
    expect(await first(batch(1, 4))).toBe(4);
    expect(await second(batch(2, 4, { assignment: 1 }))).toBe(4);
    expect(await stored(pool, partition)).toEqual(taken(4, 2));
  });

  test('that was lost drops the batch when the group says so too', async () => {
    const first = ingest(pool);
    await first(batch(0, 2));
    await ingest(pool)(batch(0, 4));
    const gone = async () => {
      throw new NotAMember('went elsewhere');
    };
    await expect(first(batch(2, 4, { heartbeat: gone }))).rejects.toBeInstanceOf(NotAMember);
    expect(await stored(pool, partition)).toEqual(taken(4, 2));
  });

  test('looks back once whether the log has what was taken last', async () => {
    await ingest(pool)(batch(0, 3));
    const next = ingest(pool);
    expect(await next(batch(3, 5))).toBe(2);
    expect(await next(batch(2, 5))).toBe(5);
    expect(await next(batch(5, 6))).toBe(6);
    expect(await stored(pool, partition)).toMatchObject({ next: 6, accepted: 6, facts: 6 });
  });

  test.each<[string, Parameters<typeof handBatch>[1], string]>([
    ['is no longer there', { earliest: 3 }, ''],
    ['is not known, as another hand moved the offset', { loggedAt: new Date(0) }, 'next_offset = 3, last_offset = 0'],
    [
      'was taken by a version that does not note it',
      { loggedAt: new Date(0) },
      'last_offset = null, last_logged_at = null',
    ],
  ])('says nothing where what was taken last %s', async (_, changes, change) => {
    await ingest(pool)(batch(0, 3));
    if (change !== '') await pool.query(`update stream.offsets set ${change} where partition = $1`, [partition]);
    expect(await ingest(pool)(batch(3, 5, changes))).toBe(5);
    expect(await stored(pool, partition)).toMatchObject({ next: 5, facts: 5 });
  });

  test('is made once an assignment', async () => {
    const consume = ingest(pool);
    for (const [first, assignment] of [
      [0, 1],
      [1, 1],
      [2, 2],
    ] as const) {
      await consume(batch(first, first + 1, { assignment }));
    }
    const { rows } = await pool.query('select epoch :: int from stream.offsets where partition = $1', [partition]);
    expect(rows).toEqual([{ epoch: 2 }]);
  });

  test('waits for the batch that is being committed, and goes on behind it', async () => {
    const gate = closedGate();
    const one = ingest(pool, gate.pass)(batch(0, 3));
    await gate.reached;
    const other = ingest(pool)(batch(0, 5));
    await untilBlocked(pool);
    gate.open();
    expect(await Promise.all([one, other])).toEqual([3, 5]);
    expect(await stored(pool, partition)).toEqual(taken(5, 2));
  });

  test('whose row was deleted is made anew', async () => {
    const consume = ingest(pool);
    await consume(batch(0, 2));
    await pool.query('delete from stream.offsets where partition = $1', [partition]);
    expect(await consume(batch(2, 4))).toBe(2);
    expect(await consume(batch(2, 4))).toBe(0);
    expect(await consume(batch(0, 4))).toBe(4);
    expect(await stored(pool, partition)).toMatchObject({ next: 4, accepted: 2, duplicate: 2, facts: 4 });
  });
});
