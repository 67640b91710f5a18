/** Tables that are kept by month: months are there before they are needed, and dropped as a whole. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { portions } from '#indicators/engine/portions.js';
import { refreshAll } from '#indicators/engine/refresh.js';
import { verify } from '#indicators/engine/verify.js';
import { inTransaction } from '#persistence/transaction.js';
import { addMonths, dropDue, keptFrom, months } from '#retention/months.js';
import { Months } from '../../apps/indicators/months.js';
import { eventually } from '../support/eventually.js';
import { anEvent, recordOf } from '../support/events.js';
import { fingerprint } from '../support/fingerprint.js';
import { ingest } from '../support/ingest.js';
import { from, handBatch } from '../support/hand-batch.js';
import { makeLoad } from '../support/load.js';
import { movePast } from '../support/move-past.js';
import { notOnCitus } from '../support/not-on-citus.js';
import { takeIn } from '../support/take-in.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';
import { seededRandom } from '../../samples/simulator/random.js';

let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));

const now = new Date();
/** The month so many before this one (after it, below zero), `2025-11`. */
const ago = (count: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count)).toISOString().slice(0, 7);

const monthsOf = async (table: string) =>
  (await months(pool)).filter((one) => one.table === table).map(({ month }) => month);

/** Takes in two versions of a flow, one after the other, and has the first end at a moment. */
let partition = 100;
async function supersededAt(moment: string): Promise<string> {
  const dataset = `RETENTION-${partition}`;
  const version = (revision: number) => recordOf('trade.flows', anEvent('trade.flows', { dataset, revision }));
  for (const offset of [0, 1]) {
    await ingest(pool)(handBatch(from(offset, [version(offset)]), { partition }));
  }
  partition++;
  await movePast(pool, dataset, moment);
  return dataset;
}

const partOf = async (dataset: string) => {
  const { rows } = await pool.query<{ part: string }>(
    'select tableoid :: regclass :: text as part from trade.flow_versions where dataset = $1 and superseded_at is not null',
    [dataset],
  );
  return rows.map(({ part }) => part);
};

describe('months', () => {
  test('are there for now and for the two to come', async () => {
    for (const table of ['trade.flow_versions', 'agreements.meeting_versions', 'indicators.past_values']) {
      expect(await monthsOf(table)).toEqual([null, ago(0), ago(-1), ago(-2)]);
    }
    expect(await addMonths(pool)).toEqual([]);
  });

  notOnCitus('what came before its month was there lies beside in months to come alone')(
    'that are missing break nothing: their rows lie beside, are read, and move once their month is made',
    async () => {
      const dataset = await supersededAt(`${ago(7)}-10T00:00:00Z`);
      expect(await partOf(dataset)).toEqual(['storage.flow_versions_past_others']);
      const holding = `select revision from trade.flow_versions
      where dataset = $1 and recorded_at <= now() and (superseded_at is null or superseded_at > $2) order by 1`;
      const read = async () => (await pool.query(holding, [dataset, `${ago(7)}-01T00:00:00Z`])).rows;
      expect(await read()).toEqual([{ revision: 0 }, { revision: 1 }]);

      const added = `storage.flow_versions_past_${ago(7).replace('-', '_')}`;
      expect(await addMonths(pool)).toEqual([added]);
      expect(await partOf(dataset)).toEqual([added]);
      expect(await read()).toEqual([{ revision: 0 }, { revision: 1 }]);
    },
  );

  test('are made by one of several at once, and do not wait long for who reads the past', async () => {
    await pool.query('drop table storage.past_values_' + ago(-2).replace('-', '_'));
    const all = await Promise.all([1, 2, 3].map(() => addMonths(pool)));
    expect(all.flat()).toEqual([`storage.past_values_${ago(-2).replace('-', '_')}`]);

    await pool.query('drop table storage.past_values_' + ago(-2).replace('-', '_'));
    const reader = await pool.connect();
    await reader.query('begin');
    await reader.query('select from indicators.past_values');
    await expect(addMonths(pool)).rejects.toThrow('lock timeout');
    await reader.query('commit');
    reader.release();
    expect(await addMonths(pool)).toHaveLength(1);
  });

  notOnCitus('its plans are told by shards')(
    'read of what holds touch what holds alone, and of a moment no month before it',
    async () => {
      const plan = async (where: string) => {
        const { rows } = await pool.query<{ 'QUERY PLAN': string }>(
          `explain select * from trade.flow_versions where ${where}`,
        );
        return rows.flatMap((row) => /Scan (?:using \w+ )?on (\w+)/.exec(row['QUERY PLAN'])?.[1] ?? []);
      };
      expect(await plan('superseded_at is null')).toEqual(['flow_versions_standing']);
      const then = await plan(`recorded_at <= now() and (superseded_at is null or superseded_at > '${ago(0)}-02')`);
      expect(then).not.toContain(`flow_versions_past_${ago(7).replace('-', '_')}`);
      expect(then).toContain(`flow_versions_past_${ago(0).replace('-', '_')}`);
    },
  );
});

describe('what is due', () => {
  let there: Awaited<ReturnType<typeof fingerprint>>;
  const standing = async () =>
    (
      await pool.query(
        'select count(*) :: int as n, sum(value) as sum from trade.flow_versions where superseded_at is null',
      )
    ).rows;

  beforeAll(async () => {
    const load = makeLoad(seededRandom(20_261_127), { events: 600, partitions: 2, poison: 40 });
    await takeIn(ingest(pool), load, () => 200);
    for (const month of [2, 3, 4, 7]) await supersededAt(`${ago(month)}-15T12:00:00Z`);
    await inTransaction(pool, async (tx) => {
      for (const portion of await portions(tx, catalogue)) await refreshAll(tx, portion);
    });
    there = await fingerprint(pool);
  }, 60_000);

  test('is nothing where no setting is', async () => {
    expect(await dropDue(pool, {}, now)).toEqual([]);
    expect([(await keptFrom(pool)).history, await fingerprint(pool)]).toEqual([null, there]);
  });

  test('goes by whole months, and no fact that holds with it', async () => {
    const before = await standing();
    const seen: number[][] = [];
    const dropped = await dropDue(pool, { history: 2 }, now, (...progress) => seen.push(progress));
    const of = dropped.map(({ table, month }) => `${table} ${month}`);
    expect(of).toEqual(
      ['trade.flow_versions', 'trade.flow_versions', 'trade.flow_versions'].map(
        (table, n) => `${table} ${ago([7, 4, 3][n]!)}`,
      ),
    );
    expect(seen.at(-1)).toEqual([2, 3]);
    expect(await monthsOf('trade.flow_versions')).toEqual([null, ago(2), ago(0), ago(-1), ago(-2)]);
    expect((await keptFrom(pool)).history).toBe(`${ago(2)}-01T00:00:00.000Z`);
    expect(await standing()).toEqual(before);
    for (const portion of await portions(pool, catalogue)) {
      expect((await verify(pool, portion, null)).differences).toEqual([]);
    }
  });

  test('does not come back by a longer setting', async () => {
    await supersededAt(`${ago(9)}-15T12:00:00Z`);
    expect(await dropDue(pool, { history: 8 }, now)).toHaveLength(1);
    expect((await keptFrom(pool)).history).toBe(`${ago(2)}-01T00:00:00.000Z`);
  });

  test('is dropped by the running service, which makes the months too', async () => {
    await supersededAt(`${ago(6)}-15T12:00:00Z`);
    await pool.query(`drop table storage.meeting_versions_past_${ago(-2).replace('-', '_')}`);
    const said: string[] = [];
    const keeper = new Months(
      pool,
      { history: 2 },
      (message) => said.push(`warned ${message}`),
      (message) => said.push(message),
    );
    keeper.onModuleInit();
    const flows = `storage.flow_versions_past_${ago(6).replace('-', '_')}`;
    const expected = [
      // There `movePast` has made it.
      ...(process.env.CITUS_URL ? [] : [`retention: ${flows} is there`]),
      `retention: storage.meeting_versions_past_${ago(-2).replace('-', '_')} is there`,
      `retention: ${flows} is dropped`,
    ];
    await eventually(async () => expect(said).toHaveLength(expected.length), 20_000);
    await keeper.onModuleDestroy();
    expect(said).toEqual(expected);
  });
});
