import type { ClientBase, Pool } from 'pg';
import { statement } from '#persistence/statement.js';

const claimOffset = statement(new URL('./sql/claim-offset.sql', import.meta.url));
const lockOffset = statement(new URL('./sql/lock-offset.sql', import.meta.url));
const advanceOffset = statement(new URL('./sql/advance-offset.sql', import.meta.url));

export interface Partition {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
}

/** State of an offset row: `epoch` grows with every claim, `nextOffset` is the first record not yet taken. */
export interface OffsetRow {
  readonly nextOffset: number;
  readonly epoch: number;
}

/** `bigint` comes as text. */
interface StoredOffset {
  readonly next_offset: string;
  readonly epoch: string;
}

export interface Counts {
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

/** Makes this process the holder of the partition; every earlier holder is fenced. No answer for `limitMs` is an error. */
export async function claim(pool: Pool, { group, topic, partition }: Partition, limitMs: number): Promise<OffsetRow> {
  const query = { ...claimOffset(group, topic, partition), query_timeout: limitMs };
  return read((await pool.query<StoredOffset>(query)).rows);
}

/** Locks the row until the transaction ends. */
export async function lock(tx: ClientBase, { group, topic, partition }: Partition): Promise<OffsetRow> {
  return read((await tx.query<StoredOffset>(lockOffset(group, topic, partition))).rows);
}

/** Moves the row to `nextOffset` and adds to its counts; part of the batch's transaction. */
export async function advance(tx: ClientBase, at: Partition, nextOffset: number, counts: Counts): Promise<void> {
  const { received, accepted, duplicate, quarantined } = counts;
  await tx.query(
    advanceOffset(at.group, at.topic, at.partition, nextOffset, received, accepted, duplicate, quarantined),
  );
}

function read(rows: readonly StoredOffset[]): OffsetRow {
  const row = rows[0];
  // Only a hand in the database takes the row away; a new claim makes it again.
  if (!row) return { nextOffset: -1, epoch: -1 };
  return { nextOffset: Number(row.next_offset), epoch: Number(row.epoch) };
}
