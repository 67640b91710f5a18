import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { NotAMember, type RecordBatch } from '#event-log/event-log.js';
import { LogIsAnother, OffsetGap } from '#exactly-once/errors.js';
import { anEvent, recordOf } from '../support/events.js';
import { closedGate, untilBlocked } from '../support/gate.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, stored } from '../support/ingest.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));

/** Each test has a partition to itself, and its records. */
let partition = 0;
let records: ReturnType<typeof from>;
beforeEach(async () => {
  partition++;
  const flow = (n: number) => anEvent('trade.flows', { dataset: `COLLECTION-${partition}-${n}` });
  records = from(
    0,
    Array.from({ length: 8 }, (_, n) => recordOf('trade.flows', flow(n))),
  );
  await pool.query('delete from stream.outbox');
});
const batch = (first: number, end: number, changes: Parameters<typeof handBatch>[1] = {}): RecordBatch =>
  handBatch(records.slice(first, end), { partition, earliest: 0, ...changes });
const taken = (next: number, outbox: number) => ({
  ...{ next, received: next, accepted: next, duplicate: 0, quarantined: 0 },
  ...{ facts: next, refused: 0, outbox },
});

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

describe('batches of several partitions', () => {
  let other: number;
  beforeEach(() => {
    other = partition++;
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
