/** Facts for the specs of the indicators: events through the work of the ingest services, without the services. */
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { ClientBase, Pool, PoolClient } from 'pg';
import type { StreamName } from '#contracts/streams.js';
import type { NewRecord, RecordBatch } from '#event-log/event-log.js';
import { prepareBatch, writeBatches } from '#facts/accept-batch.js';
import { factKinds } from '#facts/kinds.js';
import type { Indicator, IndicatorValue } from '#indicators/definition.js';
import { computeValues, explainValues } from '#indicators/engine/read-values.js';
import { createDataSource, migrate, poolOf } from '#persistence/database.js';
import { makePast } from './citus.js';
import { createDatabase } from './postgres.js';

/** Takes records in as the ingest services would, in one transaction. A refused event fails the spec. */
export async function loadFacts(tx: ClientBase, records: readonly NewRecord[]): Promise<void> {
  for (const topic of new Set(records.map((record) => record.topic))) {
    const ofTopic = records
      .filter((record) => record.topic === topic)
      .map((record, offset) => ({ headers: {}, ...record, offset, timestamp: new Date() }));
    // What becomes of a batch does not depend on the rest of it: how it is read from the log.
    const batch = { topic, partition: 0 } as RecordBatch;
    const { quarantine } = await writeBatches(tx, [prepareBatch(batch, ofTopic)]);
    const [refused] = quarantine.records;
    if (refused) throw new Error(`${topic}: ${refused.reason} ${refused.path} ${refused.message}`);
  }
}

/** A database with the schema and nothing in it. */
export async function startDatabase(): Promise<{ pool: Pool; stop(): Promise<void> }> {
  const { url, drop } = await createDatabase();
  const dataSource = createDataSource({ url, applicationName: 'test' });
  await dataSource.initialize();
  await migrate(dataSource);
  await makePast(url);
  const stop = async () => {
    await dataSource.destroy();
    await drop();
  };
  return { pool: poolOf(dataSource), stop };
}

/**
 * Facts that each test of the spec has for itself, or all of them together (`shared`). What an indicator makes of them is
 * told a value a line: under `<period> <dimensions in their order, joined by />` stands
 * `<value, or reason> <unit> <present>/<expected>`.
 */
export function useFacts({ shared = false } = {}) {
  let database: Awaited<ReturnType<typeof startDatabase>>;
  let client: PoolClient;
  beforeAll(async () => {
    database = await startDatabase();
    client = await database.pool.connect();
    // Facts are recorded when a test says so: an as-of moment then is a date that can be written down.
    await client.query(`
      create or replace function stream.record_time() returns timestamptz language sql volatile as $$
        select current_setting('entente.record_time') :: timestamptz
      $$`);
  });
  (shared ? beforeAll : beforeEach)(() => client.query('begin'));
  (shared ? afterAll : afterEach)(() => client.query('rollback'));
  afterAll(async () => {
    client.release();
    await database.stop();
  });

  const values = (indicator: Indicator, asOf?: string, subjects: readonly string[] | null = null) =>
    computeValues(client, indicator, { subjects, asOf: asOf === undefined ? undefined : new Date(asOf) });

  return {
    values,
    /** The connection of the test's own transaction. */
    get client(): ClientBase {
      return client;
    },
    async load(records: readonly NewRecord[], recordedAt = '2020-01-01T00:00:00Z'): Promise<void> {
      await client.query(`select set_config('entente.record_time', $1, true)`, [recordedAt]);
      await loadFacts(client, records);
    },
    async read(indicator: Indicator, asOf?: string): Promise<Record<string, string>> {
      return told(indicator, await values(indicator, asOf));
    },
    /** Ids of the events that each value is made of. */
    async explain(indicator: Indicator, asOf?: string): Promise<Record<string, string[]>> {
      const scope = { asOf: asOf === undefined ? undefined : new Date(asOf) };
      const explained = await explainValues(client, indicator, scope, {});
      const ids = await eventIds(
        client,
        explained.flatMap(({ inputs }) => inputs),
      );
      return Object.fromEntries(
        explained.map((value) => [keyOf(indicator, value), value.inputs.map((ref) => ids.get(ref)!).sort()]),
      );
    },
  };
}

function keyOf({ dimensions }: Indicator, value: IndicatorValue): string {
  return [value.period, dimensions.map((name) => value.dimensions[name]).join('/')].filter(Boolean).join(' ');
}

export function told(indicator: Indicator, values: readonly IndicatorValue[]): Record<string, string> {
  const line = ({ value, reason, unit, present, expected, simulated }: IndicatorValue) =>
    `${[value, reason].filter((text) => text !== null).join(' but ')} ${unit} ${present}/${expected ?? '?'}${simulated ? ' simulated' : ''}`;
  return Object.fromEntries(values.map((value) => [keyOf(indicator, value), line(value)]));
}

async function eventIds(client: ClientBase, references: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const reference of references) {
    const [stream = '', owner, version] = reference.split('/');
    const { rows } = await client.query<{ event_id: string }>(
      `select event_id from ${factKinds[stream as StreamName].table} where owner = $1 and version_id = $2`,
      [owner, version],
    );
    ids.set(reference, rows[0]!.event_id);
  }
  return ids;
}
