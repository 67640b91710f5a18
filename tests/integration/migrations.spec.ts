/** Migrations: by several processes at once, again, and beside the version that does not know them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { run } from '#embedded/processes.js';
import { createDataSource } from '#persistence/database.js';
import { describeWith, pythonProgram } from '../support/outside-tools.js';
import { createBareDatabase } from '../support/postgres.js';
import { thisVersion } from '../support/service-process.js';

describe('entente migrate', () => {
  let database: Awaited<ReturnType<typeof createBareDatabase>>;
  beforeEach(async () => {
    database = await createBareDatabase();
  });
  afterEach(() => database.drop());

  const migrate = async () => {
    const env = { ...process.env, DATABASE_URL: database.url };
    const { code, stdout, stderr } = await run(
      process.execPath,
      [join(thisVersion, 'dist/apps/cli/main.js'), 'migrate'],
      {
        env,
        timeoutMs: 120_000,
      },
    );
    return { code, stderr, told: stdout.trim() };
  };
  const upToDate = { code: 0, stderr: '', told: 'the database is up to date' };
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<Record<string, string>>(sql).finally(() => client.end());
    return rows.map((row) => Object.values(row).join(' '));
  };
  const ran = () => ask('select name from entente_migrations order by id');

  test('of three at once one does it, and the others find it done; so does who comes later', async () => {
    const outcomes = await Promise.all([migrate(), migrate(), migrate()]);
    const names = createDataSource({ url: database.url, applicationName: 'test' }).options.migrations as {
      name: string;
    }[];
    const all = expect.stringMatching(new RegExp(`^migrated: (?:\\w+, ){${names.length - 1}}\\w+$`));
    expect(outcomes.sort((a, b) => b.told.length - a.told.length)).toEqual([
      { code: 0, stderr: '', told: all },
      upToDate,
      upToDate,
    ]);
    const once = await ran();
    expect([once.length, new Set(once).size]).toEqual([names.length, names.length]);
    expect(await migrate()).toEqual(upToDate);
    expect(await ran()).toEqual(once);
  }, 120_000);

  test('what a newer version has done is let be', async () => {
    expect(await migrate()).toMatchObject({ code: 0 });
    await ask(
      `insert into entente_migrations (timestamp, name) values (4102444800000, 'Later4102444800000') returning name`,
    );
    const before = await ran();
    expect(await migrate()).toEqual(upToDate);
    expect(await ran()).toEqual(before);
  }, 120_000);
});

const migrations = fileURLToPath(new URL('../../libs/persistence/migrations/', import.meta.url));
/** Those that came before there was anybody to upgrade. */
const firstRelease = ['0001', '0002', '0003', '0004'];
/** What takes from services of the former version what they read or write. Where it does not, `-- squawk-ignore <rule>` says so. */
const breaking = [
  ...['syntax-error', 'renaming-column', 'renaming-table', 'renaming-object', 'ban-set-schema', 'changing-column-type'],
  ...['adding-required-field', 'adding-not-nullable-field', 'ban-drop-not-null', 'ban-truncate-cascade'],
  ...['column', 'table', 'view', 'function', 'type', 'schema', 'database'].map((what) => `ban-drop-${what}`),
];

await describeWith(
  pythonProgram('squawk', fileURLToPath(new URL('squawk-requirements.txt', import.meta.url))),
  'squawk',
  (squawk) => {
    const found = async (...files: string[]) => {
      const { stdout, stderr } = await squawk('--reporter', 'json', '--pg-version', '15', ...files);
      if (stdout === '') throw new Error(stderr);
      const all = JSON.parse(stdout) as { file: string; line: number; rule_name: string }[];
      return all.filter(({ rule_name: rule }) => breaking.includes(rule));
    };
    const numbered = readdirSync(migrations).filter((file) => /^\d{4}-.+\.sql$/.test(file));

    test('finds nothing in migrations that breaks services of the version before', async () => {
      const files = numbered.filter((file) => !firstRelease.includes(file.slice(0, 4)));
      expect(files.length).toBeGreaterThan(4);
      expect(await found(...files.map((file) => join(migrations, file)))).toEqual([]);
    });

    test('is heard where it finds something', async () => {
      const rules = (await found(join(migrations, '0004-catalogue.sql'))).map(({ rule_name: rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining(['renaming-column', 'changing-column-type', 'ban-drop-function']));
    });
  },
);
