import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const farewellMs = 3_000;

/** A database of its own for one suite, empty. `drop()` also cuts off who is still connected after a while. */
export async function createDatabase(
  server = process.env.ENTENTE_TEST_POSTGRES,
): Promise<{ url: string; drop(): Promise<void> }> {
  if (!server) throw new Error('no PostgreSQL in this run: a spec that needs one belongs below tests/');
  const name = `entente_test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`, name) };
}

/** Runs a statement, once nobody is connected to the database `after`: a pool has ended before its connections have. */
async function onServer(url: string, statement: string, after?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const deadline = Date.now() + farewellMs; after !== undefined && Date.now() < deadline; await sleep(20)) {
      const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [after]);
      if (rowCount === 0) break;
    }
    await client.query(statement);
  } finally {
    await client.end();
  }
}
