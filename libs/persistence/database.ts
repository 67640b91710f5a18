import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Initial1763900000000 } from './migrations/initial.js';
import { sqlMigration } from './migrations/sql-migration.js';

export interface DatabaseOptions {
  readonly url: string;
  /** Name that the server shows for the connections. */
  readonly applicationName: string;
  readonly poolSize?: number;
}

const defaultPoolSize = 8;
const connectTimeoutMs = 5_000;

/**
 * A process that is gone without a word, or stands still, may have left a transaction open, and its successor waits for
 * its locks: the server ends it within about 25 s when nobody answers at its other end, and after 60 s in any case.
 */
const sessionSettings = [
  'tcp_keepalives_idle=10',
  'tcp_keepalives_interval=5',
  'tcp_keepalives_count=3',
  'idle_in_transaction_session_timeout=60000',
  // To compile a statement takes longer than any of ours runs.
  'jit=off',
];
/** Only SELECT, and moments in UTC, as answers have them. */
const readerSettings = [...sessionSettings, 'default_transaction_read_only=on', 'timezone=UTC'];
/** API keys, the audit log, and dismissals of refused events, and nothing else. */
const accessSettings = [...sessionSettings, 'role=entente_access'];

const migrationsTable = 'entente_migrations';
const migrations = [
  Initial1763900000000,
  sqlMigration('Keys1763990000000', '0002-keys.sql'),
  sqlMigration('Statistics1764000000000', '0003-statistics.sql'),
  sqlMigration('Catalogue1764010000000', '0004-catalogue.sql'),
  sqlMigration('Access1764020000000', '0005-access.sql'),
  sqlMigration('Periods1764090000000', '0006-periods.sql'),
  sqlMigration('Provenance1764100000000', '0007-provenance.sql'),
  sqlMigration('Clearance1764110000000', '0008-clearance.sql'),
  sqlMigration('QuarantineFrench1764120000000', '0009-quarantine-french.sql'),
  sqlMigration('Retention1764130000000', '0010-retention.sql'),
  sqlMigration('QuarantineMonths1764140000000', '0011-quarantine-months.sql'),
  sqlMigration('Spread1764150000000', '0012-spread.sql'),
  sqlMigration('StalePairs1764160000000', '0013-stale-pairs.sql'),
  sqlMigration('Named1764170000000', '0014-named.sql'),
  sqlMigration('LogIdentity1764180000000', '0015-log-identity.sql'),
  sqlMigration('OpenRefusals1764190000000', '0016-open-refusals.sql'),
  sqlMigration('ClosedRefusals1764210000000', '0018-closed-refusals.sql'),
];

/** TypeORM's data source: the connection pool and the migrations. Not yet connected. */
export function createDataSource({ url, applicationName, poolSize = defaultPoolSize }: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName,
    poolSize,
    migrations,
    migrationsTableName: migrationsTable,
    connectTimeoutMS: connectTimeoutMs,
    extra: { options: optionsOf(sessionSettings) },
  });
}

/** Connections that may only SELECT, and nothing confidential, as the role `entente_reader`. None is opened before it is needed. */
export function createReader(options: DatabaseOptions): Pool {
  return poolWith([...readerSettings, 'role=entente_reader'], options);
}

/** As `createReader`, for those who are cleared for confidential data: as the role `entente_cleared`. */
export function createClearedReader(options: DatabaseOptions): Pool {
  return poolWith([...readerSettings, 'role=entente_cleared'], options);
}

/** Connections that look up API keys, add to the audit log and dismiss refused events, as the role `entente_access`. None is opened before it is needed. */
export function createAccessPool(options: DatabaseOptions): Pool {
  return poolWith(accessSettings, options);
}

function poolWith(
  settings: readonly string[],
  { url, applicationName, poolSize = defaultPoolSize }: DatabaseOptions,
): Pool {
  return new Pool({
    connectionString: url,
    application_name: applicationName,
    max: poolSize,
    connectionTimeoutMillis: connectTimeoutMs,
    options: optionsOf(settings),
  });
}

function optionsOf(settings: readonly string[]): string {
  return settings.map((setting) => `-c ${setting}`).join(' ');
}

/** The pool of plain `pg` clients beneath a connected data source: the hot statements are plain SQL. */
export function poolOf(dataSource: DataSource): Pool {
  return (dataSource.driver as PostgresDriver).master as Pool;
}

/** Any number that names the one lock under which this database is migrated. */
const migrationLock = 1_163_000_001;

/** Brings the schema up to date; returns the names of the migrations that ran. Safe to call from several processes. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lockHolder = dataSource.createQueryRunner();
  await lockHolder.connect();
  try {
    await lockHolder.query('select pg_advisory_lock($1)', [migrationLock]);
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    await addMonths(dataSource);
    return ran.map((migration) => migration.name);
  } finally {
    await lockHolder.query('select pg_advisory_unlock($1)', [migrationLock]);
    await lockHolder.release();
  }
}

/**
 * Months that are needed now and soon, of tables that are kept by month. Where somebody reads the past, or this user may not make them
 * (SQLSTATE 55P03, 42501), they are left to whoever tries next: rows that come before their month are kept beside, and move to it.
 */
async function addMonths(dataSource: DataSource): Promise<void> {
  const there = await dataSource.query<{ add: string | null }[]>(`select to_regproc('storage.add_months') as add`);
  if (there[0]!.add === null) return;
  await dataSource.query('select storage.add_months()').catch((error: { code?: string }) => {
    if (!['55P03', '42501'].includes(error.code ?? '')) throw error;
  });
}

/** Names of the migrations that the database lacks, and of those that it has and this version does not know. */
export async function migrationsOf(dataSource: DataSource): Promise<{ missing: string[]; unknown: string[] }> {
  const there = await dataSource.query<{ table: string | null }[]>(`select to_regclass('${migrationsTable}') as table`);
  const isThere = there[0]!.table !== null;
  const rows = isThere ? await dataSource.query<{ name: string }[]>(`select name from ${migrationsTable}`) : [];
  const [known, ran] = [dataSource.migrations.map(({ name }) => name!), rows.map(({ name }) => name)];
  return {
    missing: known.filter((name) => !ran.includes(name)),
    unknown: ran.filter((name) => !known.includes(name)),
  };
}
