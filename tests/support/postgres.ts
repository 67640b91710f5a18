import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createOnCitus, dropOnCitus, inDatabase } from './citus.js';

const farewellMs = 3_000;

/**
 * A database of its own for one suite; empty, but where the run has a Citus cluster: there with the schema of Entente, spread, unless
 * it is to be `bare`. `drop()` also cuts off who is still connected after a while.
 */
export async function createDatabase(
  server = process.env.ENTENTE_TEST_POSTGRES,
  { bare = false } = {},
): Promise<{ url: string; drop(): Promise<void> }> {
  if (!server) throw new Error('no PostgreSQL in this run: a spec that needs one belongs below tests/');
  const name = `entente_test_${randomBytes(8).toString('hex')}`;
  const url = inDatabase(server, name);
  if (server === process.env.CITUS_URL && !bare) {
    await createOnCitus(server, name);
    return { url, drop: () => onServer(server, 'select', name).then(() => dropOnCitus(server, name)) };
  }
  await onServer(server, `create database ${name}`);
  return { url, drop: () => onServer(server, `drop database if exists ${name} with (force)`, name) };
}

/** One that is empty wherever the run is. */
export const createBareDatabase = () => createDatabase(undefined, { bare: true });

/** Runs a statement, once nobody is connected to the database `after`: a pool has ended before its connections have. */
async function onServer(url: string, statement: string, after?: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const deadline = Date.now() + farewellMs; after !== undefined && Date.now() < deadline; await sleep(20)) {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where datname = $1 and backend_type = 'client backend'`,
        [after],
      );
      if (rowCount === 0) break;
    }
    await client.query(statement);
  } finally {
    await client.end();
  }
}
