/** From the layout before history and refused events were kept by month: what was there is there, and what comes is what it would have been. */
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg, { type Pool } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import { factKinds } from '#facts/kinds.js';
import { createClearedReader, createDataSource, createReader, migrate, poolOf } from '#persistence/database.js';
import { seededRandom } from '../../samples/simulator/random.js';
import { anEvent, recordOf } from '../support/events.js';
import { from, handBatch } from '../support/hand-batch.js';
import { freshFacts, ingest } from '../support/ingest.js';
import { makeLoad } from '../support/load.js';
import { createBareDatabase } from '../support/postgres.js';
import { takeIn } from '../support/take-in.js';

const load = makeLoad(seededRandom(20_261_126), { events: 900, partitions: 2, poison: 60 });
const facts = Object.values(factKinds).map(({ table }) => table);
const kept = [...facts, 'indicators.past_values', 'stream.quarantine'];
const beside = ['trade.declared_flows', 'stream.offsets'];

let old: Awaited<ReturnType<typeof createBareDatabase>>;
let database: DataSource;
let pool: Pool;

/** A database of the version before. */
async function before(url: string): Promise<void> {
  database = createDataSource({ url, applicationName: 'test' });
  const all = database.options.migrations as { name: string }[];
  const last = all.findIndex((Migration) =>
    new (Migration as never as new () => { name: string })().name.startsWith('Retention'),
  );
  database.setOptions({ migrations: all.slice(0, last) as never });
  await database.initialize();
  await migrate(database);
  await database.destroy();
}

/** Columns that tables were given since. */
const since = ['accepted_at', 'dismissed_at', 'dismissed_by', 'dismissed_why'];

/** Rows of a table, as they are told from the others, in what they had then. */
async function rowsIn(table: string): Promise<string[]> {
  const { rows } = await pool.query<{ row: string }>(
    `select (to_jsonb(t) - $1 :: text[]) :: text as row from ${table} t order by 1`,
    [since],
  );
  return rows.map(({ row }) => row);
}

let was: string[][];
beforeAll(async () => {
  const { pool: made, close } = await freshFacts();
  await takeIn(ingest(made), load, () => 200);
  // Values that were replaced, in several months; made up, as they are only carried over.
  await made.query(`
    insert into indicators.past_values
    select code, 'KAZ-MAR', '2016', jsonb_build_object('n', n), n, 'USD', null, 1, 1, now(), false, 1, now(), null, now() - n * interval '20 days', now() - n * interval '19 days'
      from generate_series(1, 20) n, (values ('trade.imports'), ('trade.exports')) codes (code)`);

  old = await createBareDatabase();
  await before(old.url);
  const target = new pg.Client({ connectionString: old.url });
  await target.connect();
  const source = await made.connect();
  for (const table of [...kept, ...beside]) {
    // Those that it had then.
    const { rows } = await target.query<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns
         from pg_attribute where attrelid = $1 :: regclass and attnum > 0 and not attisdropped`,
      [table],
    );
    const { columns } = rows[0]!;
    const from = source.query(copyTo(`copy (select ${columns} from ${table}) to stdout`));
    await pipeline(from, target.query(copyFrom(`copy ${table} (${columns}) from stdin`)));
  }
  // In several months, two years ago too.
  for (const table of facts) {
    await target.query(`
      update ${table} set recorded_at = recorded_at - (version_id % 5) * interval '150 days', superseded_at = superseded_at - (version_id % 5) * interval '150 days'
       where superseded_at is not null`);
    await target.query(
      `select setval(pg_get_serial_sequence('${table}', 'version_id'), (select max(version_id) from ${table}))`,
    );
  }
  await target.query(
    `update stream.quarantine set quarantined_at = quarantined_at - (quarantine_id % 4) * interval '40 days'`,
  );
  await target.query(
    `select setval('stream.quarantine_quarantine_id_seq', (select max(quarantine_id) from stream.quarantine))`,
  );
  pool = new pg.Pool({ connectionString: old.url });
  pool.on('error', () => {});
  was = await Promise.all(kept.map(rowsIn));
  await pool.end();
  await target.end();
  source.release();
  await close();

  database = createDataSource({ url: old.url, applicationName: 'test' });
  await database.initialize();
  pool = poolOf(database);
  expect((await migrate(database))[0]).toMatch(/^Retention/);
}, 120_000);
afterAll(async () => {
  await database?.destroy();
  await old?.drop();
});

test('every row is there as it was, and none besides', async () => {
  for (const [nth, table] of kept.entries()) {
    expect(was[nth]!.length).toBeGreaterThan(table.includes('score') ? 1 : 10);
    expect({ table, rows: await rowsIn(table) }).toEqual({ table, rows: was[nth] });
  }
});

test('what holds is apart, what is over lies in its month, and nothing among the others', async () => {
  const { rows } = await pool.query<{ part: string; strays: boolean }>(
    `select part.part, (query_to_xml('select 1 as there from ' || part.part || ' where true limit 1', false, false, '')) :: text like '%there%' as strays
       from storage.kept_months part where month is null`,
  );
  expect(rows).toHaveLength(facts.length + 2);
  expect(rows.filter(({ strays }) => strays)).toEqual([]);
  for (const table of facts) {
    const name = table.split('.')[1];
    const { rows: wrong } = await pool.query(
      `select tableoid :: regclass :: text as part, superseded_at from ${table}
        where tableoid :: regclass :: text is distinct from
              case when superseded_at is null then 'storage.${name}_standing'
                   else 'storage.${name}_past' || to_char(superseded_at at time zone 'UTC', '_YYYY_MM') end`,
    );
    expect(wrong).toEqual([]);
  }
  const { rows: parts } = await pool.query<{ isRight: boolean }>(
    `select distinct tableoid :: regclass :: text as part,
            tableoid :: regclass :: text = 'storage.quarantine' || to_char(quarantined_at at time zone 'UTC', '_YYYY_MM') as "isRight"
       from stream.quarantine`,
  );
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.filter(({ isRight }) => !isRight)).toEqual([]);
});

test('ids of what is over stay known', async () => {
  const { rows } = await pool.query(
    `${facts
      .map(
        (table) =>
          `select owner, event_id, event_source, encode(payload_hash, 'hex') as hash from ${table} where superseded_at is not null`,
      )
      .join(' union all ')}
     except select owner, event_id, event_source, encode(payload_hash, 'hex') from stream.past_events`,
  );
  expect(rows).toEqual([]);
  const { rows: counted } = await pool.query<{ past: number; over: number }>(
    `select (select count(*) :: int from stream.past_events) as past,
            (${facts.map((table) => `(select count(*) :: int from ${table} where superseded_at is not null)`).join(' + ')}) as over`,
  );
  expect(counted[0]!.past).toBe(counted[0]!.over);
  expect(counted[0]!.past).toBeGreaterThan(50);
});

test('the log read anew is known, and what comes afterwards has numbers of its own', async () => {
  await pool.query('delete from stream.offsets');
  await takeIn(ingest(pool), load, () => 200);
  const { rows } = await pool.query('select sum(accepted) :: int as accepted from stream.offsets');
  expect(rows).toEqual([{ accepted: 0 }]);
  for (const [nth, table] of kept.entries()) expect(await rowsIn(table)).toHaveLength(was[nth]!.length);

  const event = (revision: number) => recordOf('trade.flows', anEvent('trade.flows', { dataset: 'AFTER', revision }));
  const refused = { ...event(0), value: Buffer.from('{') };
  await ingest(pool)(handBatch(from(0, [event(0), event(1), refused]), { partition: 900 }));
  await ingest(pool)(handBatch(from(3, [event(2)]), { partition: 900 }));
  const { rows: numbers } = await pool.query(`
    select count(*) :: int as versions, count(*) filter (where superseded_at is null) :: int as holding,
           min(version_id) > (select max(version_id) from trade.flow_versions where dataset <> 'AFTER') as "areNew",
           (select count(*) :: int from stream.quarantine where partition = 900) as refused,
           (select min(quarantine_id) filter (where partition = 900) > max(quarantine_id) filter (where partition <> 900)
              from stream.quarantine) as "isNew"
      from trade.flow_versions where dataset = 'AFTER'`);
  expect(numbers).toEqual([{ versions: 3, holding: 1, areNew: true, refused: 1, isNew: true }]);
});

test('readers see what they saw, and no part by itself', async () => {
  const options = { url: old.url, applicationName: 'test' };
  for (const [create, sees] of [
    [createReader, 'the free ones'],
    [createClearedReader, 'all'],
  ] as const) {
    const reader = create(options);
    const count = async (text: string) =>
      (await reader.query<{ n: number }>(`select count(*) :: int as n from ${text}`)).rows[0]!.n;
    const free = `where confidentiality = 'F' and observation_status <> 'Q'`;
    const { rows } = await pool.query<{ n: number }>(
      `select count(*) :: int as n from trade.flow_versions ${sees === 'all' ? '' : free}`,
    );
    expect(await count('trade.flow_versions')).toBe(rows[0]!.n);
    expect(await count('trade.shown_flow_versions')).toBe(
      (await pool.query('select from trade.flow_versions')).rowCount,
    );
    for (const table of [...facts, 'stream.shown_quarantine', 'indicators.past_values', 'indicators.value_versions'])
      await count(table);
    await count('stream.quarantine_kept');
    const parts = ['storage.flow_versions_standing', 'storage.quarantine_others'];
    for (const table of ['stream.quarantine', 'stream.past_events', ...parts]) {
      await expect(count(table)).rejects.toThrow('permission denied');
    }
    await reader.end();
  }
});
