/** PostgreSQL, asked as the services ask it. */
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { createClearedReader, createReader, migrationsOf, poolOf } from '#persistence/database.js';
import { statement } from '#persistence/statement.js';
import { readEnvironment } from '#platform/config.js';
import { inTime, withDatabase } from '../connections.js';
import { reasonOf } from '../reason.js';
import { type Finding, finding } from './finding.js';
import { type DatabaseFacts, judgeDatabase } from './judge-database.js';

const askDatabase = statement(new URL('./database.sql', import.meta.url));
const thisMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|)$/;
const insufficientPrivilege = '42501';

export async function checkDatabase(): Promise<Finding[]> {
  const { DATABASE_URL, READ_DATABASE_URL, CLEARED_DATABASE_URL } = readEnvironment(['DATABASE_URL']);
  const main = withDatabase(async (database) => [
    finding('postgres.reached', 'ok', (say) => say.databaseThere('DATABASE_URL')),
    ...judgeDatabase(await factsOf(poolOf(database), new URL(DATABASE_URL).hostname)),
    ...(await checkMigrations(database)),
  ]).catch((error: unknown) => [away('DATABASE_URL', error)]);
  const readers = [
    ...(READ_DATABASE_URL ? [checkReader('READ_DATABASE_URL', createReader, READ_DATABASE_URL)] : []),
    ...(CLEARED_DATABASE_URL ? [checkReader('CLEARED_DATABASE_URL', createClearedReader, CLEARED_DATABASE_URL)] : []),
  ];
  return [...(await main), ...(await Promise.all(readers))];
}

const away = (variable: string, error: unknown) =>
  finding('postgres.reached', 'wrong', (say, language) => say.databaseAway(variable, reasonOf(error, language)));

async function factsOf(pool: Pool, host: string): Promise<DatabaseFacts> {
  // A connection is opened, and the statement known, before the clocks are compared.
  const client = await pool.connect();
  try {
    await client.query(askDatabase());
    const asked = Date.now();
    const { rows } = await client.query(askDatabase());
    const answered = Date.now();
    const { nowMs, folder, ...facts } = rows[0] as DatabaseFacts & { nowMs: number; folder: string | null };
    return {
      ...facts,
      clockMs: nowMs - (asked + answered) / 2,
      clockUncertainMs: (answered - asked) / 2,
      disk: thisMachine.test(host) ? await diskOf(folder) : undefined,
    };
  } finally {
    client.release();
  }
}

/** A container's port is of this machine as well, and its folder is not: then it is not there. */
async function diskOf(folder: string | null): Promise<DatabaseFacts['disk']> {
  if (folder === null || !existsSync(folder)) return undefined;
  const { bavail, bsize } = await statfs(folder);
  return { folder, freeBytes: bavail * bsize };
}

async function checkMigrations(database: DataSource): Promise<Finding[]> {
  try {
    const { missing, unknown } = await migrationsOf(database);
    if (missing.length + unknown.length === 0) return [finding('postgres.migrations', 'ok', (say) => say.migrated())];
    return [
      ...(missing.length > 0 ? [finding('postgres.migrations', 'wrong', (say) => say.unmigrated(missing))] : []),
      ...(unknown.length > 0 ? [finding('postgres.migrations', 'warn', (say) => say.migratedBeyond(unknown))] : []),
    ];
  } catch (error) {
    if ((error as { code?: string }).code !== insufficientPrivilege) throw error;
    return [finding('postgres.migrations', 'untold', (say, language) => say.notAllowed(reasonOf(error, language)))];
  }
}

/** In its role, as the gateway does. */
async function checkReader(variable: string, create: typeof createReader, url: string): Promise<Finding> {
  const pool = create({ url, applicationName: 'entente', poolSize: 1 });
  pool.on('error', () => {});
  try {
    await inTime(pool.query('select from stream.offsets limit 0'));
    return finding('postgres.reached', 'ok', (say) => say.databaseThere(variable));
  } catch (error) {
    return away(variable, error);
  } finally {
    await pool.end();
  }
}
