/** Values that wait: marked in the transaction of what changed, recomputed a period at a time. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Pool, PoolClient } from 'pg';
import type { NewRecord } from '#event-log/event-log.js';
import { inTransaction } from '#persistence/transaction.js';
import { sold } from '../../../tests/support/fact-events.js';
import { loadFacts, startDatabase } from '../../../tests/support/facts.js';
import type { Change, UpdateNotice } from '../engine/refresh.js';
import { markChanged, refreshStale } from '../engine/stale.js';

let database: Awaited<ReturnType<typeof startDatabase>>;
let pool: Pool;
beforeEach(async () => {
  database = await startDatabase();
  pool = database.pool;
});
afterEach(() => database.stop());

const changed = (pair: string, ...periods: string[]): Change => ({ stream: 'trade.flows', pair, periods });
const mark = (...changes: Change[]) => inTransaction(pool, (tx) => markChanged(tx, changes));
const load = (...records: NewRecord[]) => inTransaction(pool, (tx) => loadFacts(tx, records));
const recompute = () => inTransaction(pool, refreshStale);

/** Until nothing waits; what it told. */
async function recomputeAll(): Promise<UpdateNotice[]> {
  const updates: UpdateNotice[] = [];
  for (let some; (some = await recompute());) updates.push(...some);
  return updates;
}

async function texts(statement: string): Promise<string[]> {
  const { rows } = await pool.query<{ text: string }>(statement);
  return rows.map(({ text }) => text);
}
const marks = () => texts(`select period || ' ' || country as text from indicators.stale order by since, country`);
const ofPairs = () => texts(`select period || ' ' || pair as text from indicators.stale_pairs order by 1`);
const shares = () =>
  texts(`select subject || ' ' || period || ' ' || value as text from indicators.values
          where code = 'trade.share' order by subject, period`);
const refreshes = async () => Number((await texts('select count as text from indicators.refreshes'))[0]);

test('a change marks both countries of its pair, in its period and in those that hold it', async () => {
  await mark(changed('KAZ-MAR', '2016-05'));
  expect((await marks()).sort()).toEqual(
    ['2016', '2016-05', '2016-Q2'].flatMap((period) => [`${period} KAZ`, `${period} MAR`]).sort(),
  );
  await mark({ stream: 'logistics.stocks', pair: 'FRA-GEO', periods: ['2016'] });
  expect(await marks()).toHaveLength(6);
});

test('what waits longest is recomputed, one period at a time, until nothing waits', async () => {
  await load(sold('KAZ', 'MAR', '1'), sold('KAZ', 'FRA', '3'), sold('KAZ', 'MAR', '9', { period: '2015' }));
  await mark(changed('KAZ-MAR', '2016'));
  await mark(changed('KAZ-MAR', '2015'));
  await mark(changed('FRA-KAZ', '2016'));

  const updates = await recompute();
  expect(updates).toContainEqual({ code: 'trade.share', subject: 'KAZ-MAR', periods: ['2016'] });
  expect(updates).toContainEqual({ code: 'trade.concentration_partners', subject: 'KAZ', periods: ['2016'] });
  expect(await shares()).toEqual(['FRA-KAZ 2016 0.750000', 'KAZ-MAR 2016 0.250000']);
  expect(await marks()).toEqual(['2015 KAZ', '2015 MAR']);
  for (const recomputed of ['pairs of 2016', 'pairs of 2015', 'beyond pairs, 2015'])
    expect([recomputed, await recompute()]).not.toEqual([recomputed, []]);
  expect(await marks()).toEqual([]);
  const before = await refreshes();
  expect(await recompute()).toBeUndefined();
  expect(await refreshes()).toBe(before);
});

test('what is dear to work out of a pair waits too, and what waits longest goes first', async () => {
  await load(sold('KAZ', 'MAR', '1'), sold('MAR', 'KAZ', '3'), sold('FRA', 'KAZ', '3'));
  await mark(changed('KAZ-MAR', '2016'));
  expect(await ofPairs()).toEqual(['2016 KAZ-MAR']);
  expect((await recompute())!.map(({ code }) => code)).not.toContain('trade.grubel_lloyd');
  expect(await marks()).toEqual([]);
  await mark(changed('FRA-KAZ', '2016-01'));

  // Of both pairs, as their marks are of one year, before what was marked later beyond pairs.
  const told = { code: 'trade.grubel_lloyd', periods: ['2016'] };
  expect(await recompute()).toEqual([
    { ...told, subject: 'FRA-KAZ' },
    { ...told, subject: 'KAZ-MAR' },
  ]);
  expect(await ofPairs()).toEqual([]);
  expect(await marks()).toHaveLength(6);
  await recompute();
  expect(await recompute()).toBeUndefined();
});

test('readers who ask whether anything changed are told by the count of refreshes', async () => {
  const before = await refreshes();
  await mark(changed('KAZ-MAR', '2016'));
  expect(await recompute()).toEqual([]);
  expect(await refreshes()).toBe(before + 1);
});

test('values that no marked country has a part in are left alone', async () => {
  await load(sold('KAZ', 'MAR', '1'), sold('KAZ', 'USA', '0'), sold('FRA', 'CHN', '1'), sold('FRA', 'USA', '0'));
  await mark(changed('KAZ-MAR', '2016'));
  await recomputeAll();
  expect(await shares()).toEqual(['KAZ-MAR 2016 1.000000', 'KAZ-USA 2016 0.000000']);
  await mark(changed('CHN-FRA', '2016'));
  await recomputeAll();
  expect(await shares()).toEqual([
    ...['CHN-FRA 2016 1.000000', 'FRA-USA 2016 0.000000'],
    ...['KAZ-MAR 2016 1.000000', 'KAZ-USA 2016 0.000000'],
  ]);
});

test('a flow of one pair changes the shares of the other pairs of its reporter', async () => {
  await load(sold('KAZ', 'MAR', '1'), sold('KAZ', 'FRA', '3'));
  await mark(changed('KAZ-MAR', '2016'), changed('FRA-KAZ', '2016'));
  await recomputeAll();
  await load(sold('KAZ', 'MAR', '5', { revision: 1 }));
  await mark(changed('KAZ-MAR', '2016'));
  expect(await recomputeAll()).toContainEqual({ code: 'trade.share', subject: 'FRA-KAZ', periods: ['2016'] });
  expect(await shares()).toEqual(['FRA-KAZ 2016 0.375000', 'KAZ-MAR 2016 0.625000']);
});

test('a mark that comes while its period is recomputed is there afterwards', async () => {
  await mark(changed('KAZ-MAR', '2016'));
  const [recomputing, marking] = await Promise.all([pool.connect(), pool.connect()]);
  try {
    await begin(recomputing, marking);
    await refreshStale(recomputing);
    await markChanged(marking, [changed('KAZ-MAR', '2017')]);
    // It waits for what becomes of the mark that it finds.
    const again = markChanged(marking, [changed('KAZ-MAR', '2016')]);
    await recomputing.query('commit');
    await again;
    await marking.query('commit');
  } finally {
    recomputing.release();
    marking.release();
  }
  expect((await marks()).sort()).toEqual(['2016 KAZ', '2016 MAR', '2017 KAZ', '2017 MAR']);
});

test('two that recompute and two that mark get through together, and nothing is forgotten', async () => {
  const periods = ['2011', '2012', '2013', '2014', '2015', '2016'];
  await load(
    ...periods.flatMap((period) => [sold('KAZ', 'MAR', '1', { period }), sold('MAR', 'KAZ', '1', { period })]),
  );
  const marking = async (order: string[]) => {
    for (const period of order) await mark(changed('KAZ-MAR', period, '2016'));
  };
  let isMarked = false;
  const recomputing = async () => {
    for (;;) {
      const wasMarked = isMarked;
      if ((await recompute()) === undefined && wasMarked) return;
    }
  };
  const both = Promise.all([marking(periods), marking([...periods].reverse())]).then(() => (isMarked = true));
  await Promise.all([recomputing(), recomputing(), both]);
  expect(await marks()).toEqual([]);
  expect(await shares()).toHaveLength(2 * periods.length);
});

async function begin(...clients: PoolClient[]): Promise<void> {
  for (const client of clients) await client.query('begin');
}
