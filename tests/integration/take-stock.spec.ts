/** What the planner knows of tables that are put together of parts. */
import { expect, test } from '@jest/globals';
import { startPostgres } from '#embedded/postgres-server.js';
import { takeStock } from '#retention/take-stock.js';
import { eventually } from '../support/eventually.js';
import { openFacts } from '../support/ingest.js';

test('of a table whose parts autovacuum has looked at, the whole is looked at', async () => {
  const server = await startPostgres({ flags: ['-c', 'autovacuum_naptime=1s'] });
  const { pool: own, close: end } = await openFacts(server.url);
  try {
    const distinct = async () =>
      (await own.query(`select n_distinct from pg_stats where tablename = 'declared' and inherited and attname = 'n'`))
        .rows;
    // A table like those of facts, in which autovacuum takes an interest at once.
    await own.query(`
      create table declared (n integer, superseded_at timestamptz) partition by range (superseded_at);
      create table declared_standing partition of declared default with (autovacuum_analyze_threshold = 10);
      insert into declared select g % 100 from generate_series(1, 5000) g`);
    await eventually(async () => {
      await takeStock(own);
      expect(await distinct()).toEqual([{ n_distinct: 100 }]);
    }, 60_000);
  } finally {
    await end();
    await server.stop();
  }
}, 90_000);
