/** The transaction in which batches of the log become facts: all of it or nothing, and never a second time. */
import type { Pool } from 'pg';
import type { BatchConsumer, RecordBatch } from '#event-log/event-log.js';
import type { BatchWork } from './batch-work.js';
import { LogIsAnother, OffsetGap } from './errors.js';
import { type GroupLimits, Groups } from './groups.js';
import { claim, type ClaimedRow, type OffsetRow } from './offset-row.js';
import { persist } from './persist.js';
import { type Share, type Taken, takeGroup } from './take-group.js';

export interface ExactlyOnceOptions {
  readonly pool: Pool;
  readonly group: string;
  readonly warn: (message: string) => void;
  /** How batches of several partitions are put together. */
  readonly grouping?: GroupLimits;
}

interface Claim {
  readonly assignment: number;
  readonly epoch: number;
  /** First record not yet taken, as far as this member knows. */
  nextOffset: number;
  /** When the log took the record before that one, until it was seen whether it still is that record. */
  lastLoggedAt: Date | undefined;
  hasLookedBack?: true;
  /** Where the log was asked to go back to; when it begins later all the same, there is nothing in between. */
  sought?: number;
}

/** While one transaction waits for the database, the next is prepared. Larger ones take more memory, and gain nothing. */
const defaultGrouping: GroupLimits = { atOnce: 2, weight: 5_000 };

/**
 * Wraps work on batches into the exactly-once protocol:
 *
 * 1. Claim the partition's offset row, once an assignment: earlier holders are fenced.
 * 2. Compare the batch with the stored offset: what was taken is skipped, what is missing is sought or stops the service, as
 *    does a log whose record before that offset is not the one that was taken.
 * 3. Put it together with the batches of other partitions of its topic that wait.
 * 4. In one transaction: lock the rows, check epochs and offsets, do the work, write quarantine and outbox, advance.
 * 5. Postgres away or a race lost: roll back, wait, start again at 4. A commit of unknown end is found out at 4.
 */
export function exactlyOnce<Prepared>(work: BatchWork<Prepared>, options: ExactlyOnceOptions): BatchConsumer {
  const claims = new Map<string, Claim>();
  const { grouping = defaultGrouping } = options;
  const groups = new Groups<Share, Taken>(grouping, (group) => takeGroup(group, work, options));
  return async (batch) => {
    const place = `${batch.topic}/${batch.partition}`;
    let held = claims.get(place);
    if (held?.assignment !== batch.assignment) {
      held = { assignment: batch.assignment, ...(await claimFor(batch, options)) };
      claims.set(place, held);
    }
    const elsewhere = (await lookBack(batch, held, place)) ?? (await reposition(batch, held, place));
    if (elsewhere !== undefined) return elsewhere;

    const { epoch, nextOffset: first } = held;
    const records = batch.records.filter((record) => record.offset >= first);
    const nextOffset = records.at(-1)!.offset + 1;
    const share = { batch, records, expected: { epoch, nextOffset: first }, nextOffset };
    const row = await groups.add(batch.topic, records.length, share);
    if (row) return giveWay(batch, row, claims, place);
    held.nextOffset = nextOffset;
    return nextOffset;
  };
}

async function claimFor(batch: RecordBatch, { pool, group, warn }: ExactlyOnceOptions): Promise<ClaimedRow> {
  const { topic, partition } = batch;
  const row = await persist(
    [{ batch }],
    (_, limitMs) => claim(pool, { group, topic }, partition, limitMs),
    (_, error) => {
      throw error;
    },
    warn,
  );
  return row!;
}

/**
 * Once an assignment, where to look whether the log still has the record before the stored offset as it was taken; nothing is said where
 * it has none there any more. A log that was made anew took another at that offset, at another moment.
 */
async function lookBack(batch: RecordBatch, held: Claim, place: string): Promise<number | undefined> {
  const { nextOffset: stored, lastLoggedAt: then } = held;
  if (then === undefined || stored > batch.highWatermark) return undefined;
  const [first, last] = [batch.records[0]!.offset, batch.records.at(-1)!.offset];
  const reaches = first < stored && last >= stored - 1;
  if (!reaches && !held.hasLookedBack && (await batch.earliestOffset()) < stored) {
    held.hasLookedBack = true;
    return stored - 1;
  }
  const now = batch.records.find(({ offset }) => offset === stored - 1)?.timestamp;
  if (now && now.getTime() !== then.getTime()) {
    const found = `has a record of ${now.toISOString()} where the last of them was of ${then.toISOString()}`;
    throw new LogIsAnother(place, stored, found);
  }
  held.lastLoggedAt = undefined;
  return undefined;
}

/** Where to read instead, when the batch does not begin where the stored offset stands. */
async function reposition(batch: RecordBatch, held: Claim, place: string): Promise<number | undefined> {
  const stored = held.nextOffset;
  const first = batch.records[0]!.offset;
  const last = batch.records.at(-1)!.offset;
  if (stored > batch.highWatermark) throw new LogIsAnother(place, stored, `ends at ${batch.highWatermark}`);
  if (last < stored) return stored;
  if (first > stored && held.sought !== stored) {
    const earliest = await batch.earliestOffset();
    if (earliest > stored) throw new OffsetGap(place, stored, earliest);
    held.sought = stored;
    return stored;
  }
  return undefined;
}

/** The row is not as this member left it: either an own commit whose answer was lost, or another member holds it. */
async function giveWay(batch: RecordBatch, row: OffsetRow, claims: Map<string, Claim>, place: string): Promise<number> {
  claims.delete(place);
  // Throws NotAMember when the group gave the partition to another; otherwise the next batch claims it again.
  await batch.heartbeat();
  return row.nextOffset < 0 ? batch.records[0]!.offset : row.nextOffset;
}
