/** The transaction in which a batch of the log becomes facts: all of it or nothing, and never a second time. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientBase, Pool } from 'pg';
import { NotAMember, type BatchConsumer, type RecordBatch } from '#event-log/event-log.js';
import { statement } from '#persistence/statement.js';
import { inTransaction } from '#persistence/transaction.js';
import type { BatchWork, OutboxRecord, Quarantine } from './batch-work.js';
import { isRace, isTransient, LogIsAnother, OffsetGap } from './errors.js';
import { advance, claim, lock, type OffsetRow, type Partition } from './offset-row.js';

const writeQuarantine = statement(new URL('./sql/write-quarantine.sql', import.meta.url));
const writeOutbox = statement(new URL('./sql/write-outbox.sql', import.meta.url));

export interface ExactlyOnceOptions {
  readonly pool: Pool;
  readonly group: string;
  readonly warn: (message: string) => void;
}

interface Claim {
  readonly assignment: number;
  readonly epoch: number;
  /** First record not yet taken, as far as this member knows. */
  nextOffset: number;
  /** Where the log was asked to go back to; when it begins later all the same, there is nothing in between. */
  sought?: number;
}

/**
 * How long a transaction may take before its connection counts as lost: longer than the server lets another one stand still,
 * whose row it may wait for. Each time it is so, the next attempt may take twice as long: work is never cut short for ever.
 */
const patienceMs = 90_000;

/** Races are settled by reading again; so many in a row are a bug. */
const maxRaces = 50;

/**
 * Wraps work on a batch into the exactly-once protocol:
 *
 * 1. Claim the partition's offset row, once an assignment: earlier holders are fenced.
 * 2. Compare the batch with the stored offset: what was taken is skipped, what is missing is sought or stops the service.
 * 3. In one transaction: lock the row, check the epoch and the offset, do the work, write quarantine and outbox, advance.
 * 4. Postgres away or a race lost: roll back, wait, start again at 3. A commit of unknown end is found out at 3.
 */
export function exactlyOnce<Prepared>(work: BatchWork<Prepared>, options: ExactlyOnceOptions): BatchConsumer {
  const claims = new Map<string, Claim>();
  return async (batch) => {
    const at: Partition = { group: options.group, topic: batch.topic, partition: batch.partition };
    const place = `${at.topic}/${at.partition}`;
    let held = claims.get(place);
    if (held?.assignment !== batch.assignment) {
      const row = await persist(batch, options, (limitMs) => claim(options.pool, at, limitMs));
      held = { assignment: batch.assignment, ...row };
      claims.set(place, held);
    }
    const elsewhere = await reposition(batch, held, place);
    if (elsewhere !== undefined) return elsewhere;

    const records = batch.records.filter((record) => record.offset >= held.nextOffset);
    const nextOffset = records.at(-1)!.offset + 1;
    const prepared = work.prepare(batch, records);
    const take = async (tx: ClientBase) => {
      const row = await lock(tx, at);
      if (row.epoch !== held.epoch || row.nextOffset !== held.nextOffset) return row;
      const outcome = await work.write(tx, prepared);
      await keepQuarantine(tx, at, outcome.quarantine);
      await keepOutbox(tx, outcome.outbox);
      const { accepted, duplicate } = outcome;
      const quarantined = outcome.quarantine.records.length;
      await advance(tx, at, nextOffset, { received: records.length, accepted, duplicate, quarantined });
      return outcome;
    };
    const row = await persist(batch, options, (limitMs) => inTransaction(options.pool, take, limitMs));
    if ('epoch' in row) return giveWay(batch, row, claims, place);
    held.nextOffset = nextOffset;
    work.committed?.(row);
    return nextOffset;
  };
}

/** Where to read instead, when the batch does not begin where the stored offset stands. */
async function reposition(batch: RecordBatch, held: Claim, place: string): Promise<number | undefined> {
  const stored = held.nextOffset;
  const first = batch.records[0]!.offset;
  const last = batch.records.at(-1)!.offset;
  if (stored > batch.highWatermark) throw new LogIsAnother(place, stored, batch.highWatermark);
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

/** Does it until it succeeds, as long as what fails is Postgres being away or a race; keeps the membership meanwhile. */
async function persist<T>(
  batch: RecordBatch,
  { warn }: ExactlyOnceOptions,
  attempt: (limitMs: number) => Promise<T>,
): Promise<T> {
  for (let failures = 0, races = 0, limitMs = patienceMs; ;) {
    const begun = Date.now();
    try {
      return await attempt(limitMs);
    } catch (error) {
      if (Date.now() - begun >= limitMs) limitMs *= 2;
      if (isRace(error) && ++races <= maxRaces) continue;
      if (!isTransient(error)) throw error;
      const wait = Math.min(5_000, 100 * 2 ** Math.min(failures++, 6)) * (0.5 + Math.random() / 2);
      warn(`${batch.topic}/${batch.partition}: ${(error as Error).message}; trying again in ${Math.round(wait)} ms`);
      await sleep(wait, undefined, { signal: batch.stopping }).catch((cause: unknown) => {
        throw new NotAMember('stopped before the database was back', { cause });
      });
      await batch.heartbeat();
    }
  }
}

async function keepQuarantine(tx: ClientBase, at: Partition, { owner, stream, records }: Quarantine): Promise<void> {
  if (records.length === 0) return;
  const column = <T>(read: (refused: (typeof records)[number]) => T) => records.map(read);
  await tx.query(
    writeQuarantine(
      owner,
      stream,
      at.topic,
      at.partition,
      column(({ record }) => record.offset),
      column(({ source }) => source),
      column(({ id }) => id),
      column(({ reason }) => reason),
      column(({ path }) => path),
      column(({ message }) => message),
      column(({ record }) => (record.key === null ? null : Buffer.from(record.key))),
      column(({ record }) => JSON.stringify(record.headers)),
      column(({ record }) => record.value),
    ),
  );
}

async function keepOutbox(tx: ClientBase, records: readonly OutboxRecord[]): Promise<void> {
  if (records.length === 0) return;
  await tx.query(
    writeOutbox(
      records.map(({ topic }) => topic),
      records.map(({ key }) => key),
      records.map(({ value }) => value),
    ),
  );
}
