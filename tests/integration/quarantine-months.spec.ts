/** Refused events are kept by the month in which they were refused, and dropped with it; what was counted of them stays counted. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { replayHeader } from '#facts/accept-batch.js';
import { addMonths, dropDue, keptFrom, months } from '#retention/months.js';
import { Months } from '../../apps/indicators/months.js';
import { eventually } from '../support/eventually.js';
import { anEvent, recordOf } from '../support/events.js';
import { fingerprint } from '../support/fingerprint.js';
import { from, handBatch } from '../support/hand-batch.js';
import { group, ingest } from '../support/ingest.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

const partition = 7;
const now = new Date();
/** The month so many before this one (after it, below zero), `2025-11`. */
const ago = (count: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count)).toISOString().slice(0, 7);
const partAgo = (count: number) => `storage.quarantine_${ago(count).replace('-', '_')}`;

const event = (dataset: string) => recordOf('trade.flows', anEvent('trade.flows', { dataset }));
const refused = (text: string) => ({ ...event('NONE'), value: Buffer.from(`{${text}`) });
/** What was refused 7, 4, 2 and 0 months ago, an event between each two. */
const ages = [7, 4, 2, 0];
const log = from(
  0,
  ages.flatMap((age) => [refused(`of ${age}`), event(`AFTER-${age}`)]),
);

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));
beforeAll(async () => {
  await ingest(pool)(handBatch(log, { partition }));
  for (const age of ages) await refusedAgo(age);
});

/** Has what was refused so long ago be refused then. */
const refusedAgo = (age: number) =>
  pool.query(`update stream.quarantine set quarantined_at = $2 where convert_from(bytes, 'UTF8') = $1`, [
    `{of ${age}`,
    age === 0 ? now : `${ago(age)}-10T00:00:00Z`,
  ]);

/** What each row says, and the part that it lies in, oldest first. */
async function lying(): Promise<string[]> {
  const { rows } = await pool.query<{ told: string }>(`
    select concat(convert_from(bytes, 'UTF8'), ' in ', tableoid :: regclass) as told
      from stream.quarantine order by quarantined_at, quarantine_id`);
  return rows.map(({ told }) => told);
}

const numberOf = async (text: string) => {
  const { rows } = await pool.query<{ id: string }>(
    `select quarantine_id as id from stream.quarantine where convert_from(bytes, 'UTF8') = $1`,
    [text],
  );
  return rows[0]!.id;
};

const monthsKept = async () =>
  (await months(pool)).filter(({ about }) => about === 'quarantine').map(({ month }) => month);

const offsets = async () => {
  const { rows } = await pool.query(
    `select received :: int, accepted :: int, duplicate :: int, quarantined :: int from stream.offsets
      where consumer_group = $1 and partition = $2`,
    [group, partition],
  );
  return rows[0];
};

test('months are there for now and the two to come; what came before its month was made moves once it is', async () => {
  expect(await monthsKept()).toEqual([null, ago(0), ago(-1), ago(-2)]);
  const others = [7, 4, 2].map((age) => `{of ${age} in storage.quarantine_others`);
  expect(await lying()).toEqual([...others, `{of 0 in ${partAgo(0)}`]);
  expect(await addMonths(pool)).toEqual([7, 4, 2].map(partAgo));
  expect(await lying()).toEqual(ages.map((age) => `{of ${age} in ${partAgo(age)}`));
});

test('a record that is told again is found in whatever month it is', async () => {
  await pool.query('delete from stream.offsets where partition = $1', [partition]);
  await ingest(pool)(handBatch(log, { partition }));
  expect(await offsets()).toEqual({ received: 8, accepted: 0, duplicate: 4, quarantined: 4 });
  expect(await lying()).toHaveLength(ages.length);
});

test('what is kept of history drops none of them, by services of the version before neither', async () => {
  expect(await dropDue(pool, { history: 1 }, now)).toEqual([]);
  // The version before drops what it finds here, by the setting of history.
  const { rows } = await pool.query<{ whole: string }>('select distinct whole from storage.months');
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ whole }) => whole)).not.toContain('stream.quarantine');
});

describe('once months are dropped', () => {
  let facts: Awaited<ReturnType<typeof fingerprint>>;
  let counted: object;
  let numbers: string[];
  beforeAll(async () => {
    [facts, counted] = [await fingerprint(pool), await offsets()];
    numbers = await Promise.all(ages.map((age) => numberOf(`{of ${age}`)));
    const dropped = await dropDue(pool, { quarantine: 3 }, now);
    expect(dropped.map(({ part }) => part)).toEqual([7, 4].map(partAgo));
  });

  test('the others are there, and so is what was counted, and no fact is another', async () => {
    expect(await lying()).toEqual([2, 0].map((age) => `{of ${age} in ${partAgo(age)}`));
    expect(await monthsKept()).toEqual([null, ago(2), ago(0), ago(-1), ago(-2)]);
    expect([await fingerprint(pool), await offsets()]).toEqual([facts, counted]);
  });

  test('it is known from when on they are kept, and up to which number they are not; history is all there', async () => {
    expect(await keptFrom(pool)).toEqual({ history: null, quarantine: `${ago(3)}-01T00:00:00.000Z` });
    const dropped = async () => (await pool.query('select dropped_to as "to" from stream.quarantine_kept')).rows[0];
    expect(await dropped()).toEqual({ to: numbers[1] });
    // A longer setting takes nothing of it back.
    await pool.query(
      'create table storage.quarantine_1999_01 partition of stream.quarantine for values from ($$1999-01-01Z$$) to ($$1999-02-01Z$$)',
    );
    expect(await dropDue(pool, { quarantine: 12 }, now)).toMatchObject([{ month: '1999-01' }]);
    expect(await keptFrom(pool)).toMatchObject({ quarantine: `${ago(3)}-01T00:00:00.000Z` });
    expect(await dropped()).toEqual({ to: numbers[1] });
  });

  test('an event that is sent again for one that was dropped is taken; of one that is there, it is marked', async () => {
    const again = (of: string, offset: number) => {
      const record = event(`AGAIN-${of}`);
      return { ...record, offset, headers: { ...record.headers, [replayHeader]: of } };
    };
    const before = await offsets();
    await ingest(pool)(handBatch([again(numbers[0]!, 8), again(numbers[2]!, 9)], { partition }));
    expect(await offsets()).toEqual({ ...before, received: 10, accepted: 2 });
    const { rows } = await pool.query(
      'select quarantine_id as id from stream.quarantine where replayed_at is not null',
    );
    expect(rows).toEqual([{ id: numbers[2] }]);
  });

  test('of the log read anew, those that were dropped are refused once more, this month, under new numbers', async () => {
    await pool.query('delete from stream.offsets where partition = $1', [partition]);
    await ingest(pool)(handBatch(log, { partition }));
    expect(await offsets()).toEqual({ received: 8, accepted: 0, duplicate: 4, quarantined: 4 });
    expect((await lying()).sort()).toEqual(
      [`{of 2 in ${partAgo(2)}`, ...[0, 4, 7].map((age) => `{of ${age} in ${partAgo(0)}`)].sort(),
    );
    expect(Number(await numberOf('{of 7'))).toBeGreaterThan(Number(numbers[3]));
  });
});

test('months that are due are dropped by the running service', async () => {
  const said: string[] = [];
  const say = (message: string) => said.push(message);
  const keeper = new Months(pool, { quarantine: 1 }, say, say);
  keeper.onModuleInit();
  await eventually(async () => expect(said).toHaveLength(1), 20_000);
  await keeper.onModuleDestroy();
  expect(said).toEqual([`retention: ${partAgo(2)} is dropped`]);
});

test('who reads them does not hold up for long who drops them, and what is refused meanwhile is kept', async () => {
  await pool.query(
    `update stream.quarantine set quarantined_at = '${ago(3)}-10T00:00:00Z' where convert_from(bytes, 'UTF8') = '{of 7'`,
  );
  await addMonths(pool);
  const reader = await pool.connect();
  await reader.query('begin; select from stream.shown_quarantine');
  const dropping = dropDue(pool, { quarantine: 1 }, now);
  await ingest(pool)(handBatch([{ ...refused('beside'), offset: 0 }], { partition: partition + 1 }));
  expect(await numberOf('{beside')).toBeDefined();
  await reader.query('commit');
  reader.release();
  expect(await dropping).toMatchObject([{ part: partAgo(3) }]);
  expect(await lying()).toContain(`{beside in ${partAgo(0)}`);
});
