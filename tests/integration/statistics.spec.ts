import { expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { factKinds } from '#facts/kinds.js';
import { askServers } from '../support/citus.js';
import { anEvent, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest } from '../support/ingest.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

let url: string;
let pool: Pool;
useFreshFacts((facts) => ({ url, pool } = facts));

/** What one ingest service has in flight at most: two transactions of 5,000 events. */
const inFlight = 10_000;

test('a table of facts is taken stock of only when what is in flight is the lesser part of it', async () => {
  const tables = [...Object.values(factKinds).map(({ table }) => table), 'trade.declared_flows'];
  const { rows } = await pool.query<{ name: string; options: Record<string, string> }>(
    `select relation.oid :: regclass :: text as name,
            (select json_object_agg(option_name, option_value) from pg_options_to_table(reloptions)) as options
       from unnest($1 :: regclass[]) whole
      cross join lateral (select relid from pg_partition_tree(whole) where isleaf union select whole) part (oid)
       join pg_class relation using (oid)
      where relation.relkind = 'r' and relation.relname !~ '_others$'`,
    [tables],
  );
  const least = (options: Record<string, string>) =>
    Math.min(
      ...['analyze', 'vacuum', 'vacuum_insert'].map((reason) => Number(options[`autovacuum_${reason}_threshold`])),
    );
  const standing = rows.map(({ name }) => name).filter((name) => !/_past_\d{4}_\d{2}$/.test(name));
  expect(standing).toHaveLength(tables.length);
  expect(rows).toHaveLength(tables.length + 3 * Object.keys(factKinds).length);
  for (const { options } of rows) expect(least(options)).toBeGreaterThanOrEqual(2 * inFlight);
});

test('the versions that hold are sought by their keys in a table that is nearly empty too', async () => {
  const flow = (n: number) => recordOf('trade.flows', anEvent('trade.flows', { dataset: `COLLECTION-${n}` }));
  const records = from(
    0,
    Array.from({ length: 100 }, (_, n) => flow(n)),
  );
  const consume = ingest(pool);
  for (const [first, end] of [
    [0, 20],
    [20, 100],
  ])
    await consume(handBatch(records.slice(first, end)));
  await eventually(async () => {
    // Connections tell what they have used when they are used again; this uses no index.
    await pool.query(`select count(*) from trade.flow_versions where note = ''`);
    // All are of one owner, and so in one part where they are spread.
    const rows = await askServers(
      url,
      `select regexp_replace(indexrelname, '_\\d+$', '') as index, idx_scan :: int as scans from pg_stat_user_indexes
        where schemaname = 'storage' and relname ~ '^flow_versions_standing' and idx_scan > 0`,
    );
    expect(rows).toEqual([{ index: 'flow_versions_owner_fact_key_idx', scans: records.length }]);
  }, 4_000);
});
