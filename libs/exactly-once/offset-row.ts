import type { ClientBase, Pool } from 'pg';
import { statement } from '#persistence/statement.js';
import type { BatchOutcome } from './batch-work.js';

const claimOffset = statement(new URL('./sql/claim-offset.sql', import.meta.url));
const lockOffsets = statement(new URL('./sql/lock-offsets.sql', import.meta.url));
const advanceOffsets = statement(new URL('./sql/advance-offsets.sql', import.meta.url));

/** The part of a topic that one group reads. */
export interface Reading {
  readonly group: string;
  readonly topic: string;
}

/** State of an offset row: `epoch` grows with every claim, `nextOffset` is the first record not yet taken. */
export interface OffsetRow {
  readonly nextOffset: number;
  readonly epoch: number;
}

export interface ClaimedRow extends OffsetRow {
  /** When the log took the record before the next, where that is known. */
  readonly lastLoggedAt: Date | undefined;
}

/** `bigint` comes as text. */
interface StoredOffset {
  readonly partition: number;
  readonly next_offset: string;
  readonly epoch: string;
}

/** What was taken of a partition. */
export interface Taken extends BatchOutcome {
  readonly partition: number;
  readonly nextOffset: number;
  readonly received: number;
  /** When the log took the last of them. */
  readonly lastLoggedAt: Date;
}

/** Makes this process the holder of the partition; every earlier holder is fenced. No answer for `limitMs` is an error. */
export async function claim(
  pool: Pool,
  { group, topic }: Reading,
  partition: number,
  limitMs: number,
): Promise<ClaimedRow> {
  const query = { ...claimOffset(group, topic, partition), query_timeout: limitMs };
  const [row] = (await pool.query<StoredOffset & { last_logged_at: Date | null }>(query)).rows;
  return { ...read(row), lastLoggedAt: row?.last_logged_at ?? undefined };
}

/** Locks the rows of the partitions, each in its place in the answer, until the transaction ends. */
export async function lock(
  tx: ClientBase,
  { group, topic }: Reading,
  partitions: readonly number[],
): Promise<OffsetRow[]> {
  const { rows } = await tx.query<StoredOffset>(lockOffsets(group, topic, partitions));
  const stored = new Map(rows.map((row) => [row.partition, row]));
  return partitions.map((partition) => read(stored.get(partition)));
}

/** Moves the rows to their next offsets and adds to their counts; part of the transaction. */
export async function advance(tx: ClientBase, { group, topic }: Reading, taken: readonly Taken[]): Promise<void> {
  const column = (name: keyof Taken) => taken.map((one) => one[name]);
  await tx.query(
    advanceOffsets(
      ...[group, topic, column('partition'), column('nextOffset'), column('received')],
      ...[column('accepted'), column('duplicate'), column('quarantined'), column('lastLoggedAt')],
    ),
  );
}

function read(row: StoredOffset | undefined): OffsetRow {
  // Only a hand in the database takes the row away; a new claim makes it again.
  if (!row) return { nextOffset: -1, epoch: -1 };
  return { nextOffset: Number(row.next_offset), epoch: Number(row.epoch) };
}
