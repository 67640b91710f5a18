import type { Pool } from 'pg';
import type { BatchConsumer } from '#event-log/event-log.js';
import type { BatchWork } from '#exactly-once/batch-work.js';
import { exactlyOnce } from '#exactly-once/exactly-once.js';
import { acceptEvents } from '#facts/accept-batch.js';
import { migrate, poolOf } from '#persistence/database.js';
import { connectDatabase } from '#platform/runtime.js';
import { testLogger } from './pipeline.js';
import { createDatabase } from './postgres.js';

/** Group of the members that the tests drive by hand. */
export const group = 'tests';

/** A database with the schema of Entente, and connections to it. */
export async function openFacts(url: string): Promise<{ pool: Pool; close(): Promise<void> }> {
  const database = await connectDatabase({ url, applicationName: 'test' }, testLogger);
  await migrate(database);
  return { pool: poolOf(database), close: () => database.destroy() };
}

/** The same on a fresh database, which goes when it is closed. */
export async function freshFacts(): Promise<{ url: string; pool: Pool; close(): Promise<void> }> {
  const { url, drop } = await createDatabase();
  const { pool, close } = await openFacts(url);
  return { url, pool, close: () => close().then(drop) };
}

/** An ingest service's consumer. `before` the commit of each attempt, after everything is written, the test may step in. */
export function ingest(pool: Pool, before: () => Promise<unknown> = async () => {}): BatchConsumer {
  const work = acceptEvents(() => {});
  const watched: BatchWork<ReturnType<typeof work.prepare>> = {
    ...work,
    async write(tx, prepared, isAgain) {
      const outcome = await work.write(tx, prepared, isAgain);
      await before();
      return outcome;
    },
  };
  return exactlyOnce(watched, { pool, group, warn: () => {} });
}

/** What is stored of a partition: where it stands, its counts, and the rows that they must agree with. */
export async function stored(pool: Pool, partition = 0) {
  const { rows } = await pool.query<Record<string, number>>(
    `select next_offset :: int as next, received :: int, accepted :: int, duplicate :: int, quarantined :: int,
            (select count(*) :: int from trade.flow_versions where partition = $1) as facts,
            (select count(*) :: int from stream.quarantine where partition = $1) as refused,
            (select count(*) :: int from stream.outbox) as outbox
       from stream.offsets where consumer_group = $2 and partition = $1`,
    [partition, group],
  );
  return rows[0];
}

/** Sums of the counts of the ingest services. */
export async function counts(pool: Pool): Promise<Record<string, number>> {
  const { rows } = await pool.query<Record<string, number>>(`
    select coalesce(sum(received), 0) :: int as received, coalesce(sum(accepted), 0) :: int as accepted,
           coalesce(sum(duplicate), 0) :: int as duplicate, coalesce(sum(quarantined), 0) :: int as quarantined
      from stream.offsets where consumer_group like '%-ingest'`);
  return rows[0]!;
}
