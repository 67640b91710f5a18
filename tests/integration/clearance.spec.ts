import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { computeValues, explainValues } from '#indicators/engine/read-values.js';
import { createClearedReader, createReader } from '#persistence/database.js';
import { askOnce } from '../support/ask-once.js';
import { askServers, serversOf, showShards } from '../support/citus.js';
import { anEvent, recordOf } from '../support/events.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, openFacts } from '../support/ingest.js';
import { createDatabase } from '../support/postgres.js';

const secret = '987654';
const figures = { value: secret, quantity: '987653', quantityUnit: 'KGM', netMass: '987652' };
const suffix = randomBytes(4).toString('hex');
const [readerLogin, clearedLogin] = [`reads_${suffix}`, `cleared_${suffix}`];

let databaseUrl: string;
let pool: Pool;
let reader: Pool;
let cleared: Pool;
/** Each server that has rows: by its URL as who may see all, and as a reader. */
let servers: { url: string; reader: Pool }[];
const stops: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const { url, drop } = await createDatabase();
  databaseUrl = url;
  const facts = await openFacts(url);
  pool = facts.pool;
  const connect = (login: string, open: typeof createReader, server = url) => {
    const own = Object.assign(new URL(server), { username: login, password: 'of a test' });
    const connections = open({ url: own.href, applicationName: 'test', poolSize: 1 });
    stops.push(() => connections.end());
    return connections;
  };
  for (const [login, role] of [
    [readerLogin, 'entente_reader'],
    [clearedLogin, 'entente_cleared'],
  ]) {
    await pool.query(`create role ${login} login password 'of a test' noinherit`);
    await pool.query(`grant ${role} to ${login}`);
  }
  reader = connect(readerLogin, createReader);
  cleared = connect(clearedLogin, createClearedReader);
  servers = (await serversOf(url)).map((server) => ({
    url: server,
    reader: connect(readerLogin, createReader, server),
  }));
  stops.push(() => pool.query(`drop role ${readerLogin}, ${clearedLogin}`), facts.close, drop);
  const months = Array.from({ length: 12 }, (_, month) => `2014-${String(month + 1).padStart(2, '0')}`);
  const events = [
    { period: '2011', ...figures, confidentiality: 'C' },
    { period: '2012', ...figures, value: undefined, observationStatus: 'Q' },
    { period: '2013', value: '5' },
    ...months.map((period, nth) => ({ period, value: '7', ...(nth === 3 && { ...figures, confidentiality: 'D' }) })),
    // What makes the whole may not be read from its parts.
    { period: '2015', commodity: '1001', ...figures, confidentiality: 'N' },
    ...['100119', '100199'].map((commodity) => ({ period: '2015', commodity, value: '3' })),
    { period: '2016', commodity: 'not a code', ...figures },
  ].map((data) => anEvent('trade.flows', { commodity: 'TOTAL', ...data }));
  await ingest(pool)(
    handBatch(
      from(
        0,
        events.map((event) => recordOf('trade.flows', event)),
      ),
    ),
  );
  await pool.query('analyze trade.flow_versions, stream.quarantine');
}, 60_000);

afterAll(async () => {
  for (const stop of stops) await stop();
});

const rowsOf = async (from: Pool, text: string) => (await from.query<Record<string, unknown>>(text)).rows;
const secrets = /98765[234]/;

describe('who reads without clearance', () => {
  it('selects no confidential row of the table of facts', async () => {
    const rows = await rowsOf(reader, 'select * from trade.flow_versions');
    expect(rows).toHaveLength(14);
    expect(
      rows.every(({ confidentiality, observation_status: status }) => confidentiality === 'F' && status !== 'Q'),
    ).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(secrets);
  });

  it('sees that figures are kept back, and nothing that would give them away', async () => {
    const rows = await rowsOf(reader, 'select * from trade.shown_flow_versions');
    expect(rows).toHaveLength(18);
    expect(rows.filter(({ withheld }) => withheld)).toEqual(
      Array.from({ length: 4 }, () =>
        expect.objectContaining({
          value: null,
          quantity: null,
          net_mass: null,
          quantity_unit: 'KGM',
        }),
      ),
    );
    expect(JSON.stringify(rows)).not.toMatch(secrets);
  });

  it.each(['trade.flow_versions', 'trade.shown_flow_versions'])('cannot try figures of %s', async (relation) => {
    // An error would tell that a row has the figure, whether or not it is shown.
    const probe = `select count(*) from ${relation} where 1 / (value - ${secret}) > 2`;
    expect(await rowsOf(reader, probe)).toEqual([{ count: '0' }]);
    await expect(rowsOf(cleared, probe)).rejects.toThrow('division by zero');
  });

  it('finds them in no relation of any server', async () => {
    const relations = `select relation.oid :: regclass :: text as name from pg_class relation join pg_namespace on pg_namespace.oid = relnamespace
      where relkind in ('r', 'p', 'v') and relname ~ 'flow_versions' and nspname in ('trade', 'storage', 'facts')`;
    for (const { url, reader: there } of servers) {
      const shown: string[] = [];
      for (const { name } of await askOnce<{ name: string }>(url, showShards, relations)) {
        const read = rowsOf(there, `select * from ${name}`).then(JSON.stringify);
        shown.push(await read.catch((error: Error) => error.message));
      }
      expect(shown).toEqual(
        expect.arrayContaining([expect.stringContaining('permission denied'), expect.stringContaining('"5"')]),
      );
      expect(shown.join()).not.toMatch(secrets);
    }
  });

  if (process.env.CITUS_URL) {
    it.each([
      `run_command_on_all_nodes('select jsonb_agg(version) from trade.flow_versions version')`,
      `run_command_on_shards('trade.flow_versions', 'select jsonb_agg(version) from %s version')`,
    ])("has nodes asked by %s, which is anybody's to do, and is shown none", async (asked) => {
      const shown = (await rowsOf(reader, `select result from ${asked}`)).map(({ result }) => String(result)).join();
      expect(shown).toMatch(/"value": 5\b/);
      expect(shown).not.toMatch(secrets);
    });
  }

  it('finds them in no statistics of the planner', async () => {
    const statistics = `select * from pg_stats where schemaname in ('trade', 'storage', 'stream')`;
    expect(JSON.stringify(await askServers(databaseUrl, statistics))).toMatch(secrets);
    for (const server of servers) {
      await server.reader.query(showShards);
      expect(JSON.stringify(await rowsOf(server.reader, statistics))).not.toMatch(secrets);
    }
  });

  it('reads what was refused, but not what it says', async () => {
    const [refused] = await rowsOf(reader, 'select reason, bytes from stream.shown_quarantine');
    expect(refused).toEqual({ reason: expect.any(String), bytes: null });
    for (const relation of ['stream.quarantine', 'stream.outbox']) {
      await expect(rowsOf(reader, `select from ${relation}`)).rejects.toThrow('permission denied');
    }
  });

  it.each([
    ['by its name', `select set_config('role', 'entente_cleared', false)`, /permission denied to set role/],
    ['as its login', `select set_config('role', 'none', false)`, /permission denied for schema/],
    ['without row security', `select set_config('row_security', 'off', false)`, /row-level security/],
  ])('cannot raise itself %s', async (_, first, refusal) => {
    const client = await reader.connect();
    const raised = async () => {
      await client.query(first);
      await client.query('select value from trade.flow_versions');
    };
    try {
      await expect(raised()).rejects.toThrow(refusal);
    } finally {
      client.release(true);
    }
  });
});

describe('who is cleared', () => {
  it('sees each figure, by the table and by the view', async () => {
    for (const relation of ['trade.flow_versions', 'trade.shown_flow_versions']) {
      const rows = await rowsOf(cleared, `select value from ${relation} where value = ${secret}`);
      expect(rows).toHaveLength(3);
    }
    const [refused] = await rowsOf(cleared, `select convert_from(bytes, 'UTF8') as text from stream.shown_quarantine`);
    expect(refused!.text).toMatch(secrets);
  });

  it('changes nothing', async () => {
    await expect(rowsOf(cleared, 'delete from trade.flow_versions')).rejects.toThrow('read-only');
    await expect(rowsOf(cleared, 'begin read write; update trade.flow_versions set value = 1')).rejects.toThrow(
      'permission denied',
    );
  });
});

it('indicators are the same whoever computes them', async () => {
  const asOf = new Date(Date.now() + 1_000);
  for (const indicator of catalogue) {
    for (const scope of [{ asOf }, { asOf, commodities: ['1001'] }]) {
      const stored = await computeValues(pool, indicator, scope);
      for (const who of [reader, cleared]) expect(await computeValues(who, indicator, scope)).toEqual(stored);
      expect(JSON.stringify(await explainValues(cleared, indicator, scope, {}))).not.toMatch(secrets);
    }
  }
  const [imports] = catalogue.filter(({ code }) => code === 'trade.imports');
  const values = await computeValues(reader, imports!, { periods: ['2011', '2012', '2013', '2014'] });
  expect(values.map(({ period, value, reason }) => [period, value ?? reason])).toEqual([
    ...[
      ['2011', 'suppressed'],
      ['2012', 'suppressed'],
      ['2013', '5'],
      ['2014', 'insufficient-coverage'],
    ],
  ]);
});

it('each table that marks rows as confidential shows readers but those that are not', async () => {
  const marked = await rowsOf(
    pool,
    `select attrelid :: regclass :: text as name, relrowsecurity as "isGuarded"
       from pg_attribute join pg_class on pg_class.oid = attrelid
      where attname = 'confidentiality' and relkind in ('r', 'p')
        and has_schema_privilege('entente_reader', relnamespace, 'usage')`,
  );
  expect(marked).toEqual([{ name: 'trade.flow_versions', isGuarded: true }]);
  // The parts of it, which no policy guards, are nobody's to read.
  await expect(rowsOf(reader, 'select value from storage.flow_versions_standing')).rejects.toThrow('permission denied');
});
