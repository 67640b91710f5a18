import type { ClientBase } from 'pg';
import type { LogRecord, RecordBatch } from '#event-log/event-log.js';
import { statement } from '#persistence/statement.js';
import { inTransaction } from '#persistence/transaction.js';
import type { BatchWork, Quarantine } from './batch-work.js';
import type { ExactlyOnceOptions } from './exactly-once.js';
import type { Entry } from './groups.js';
import { keepOutbox } from './keep-outbox.js';
import { advance, lock, type OffsetRow, type Reading } from './offset-row.js';
import { persist } from './persist.js';

const writeQuarantine = statement(new URL('./sql/write-quarantine.sql', import.meta.url));

/** What is to be taken of a batch, and how its offset row must stand for that. */
export interface Share {
  readonly batch: RecordBatch;
  readonly records: readonly LogRecord[];
  readonly expected: OffsetRow;
  /** Behind its last record. */
  readonly nextOffset: number;
}

/** Undefined: committed. Otherwise nothing was taken, for the row was found to stand like this. */
export type Taken = OffsetRow | undefined;

/**
 * Takes batches of one topic, each of another partition, in one transaction: locks their offset rows, passes over those whose row is
 * not as expected, does the work, writes quarantine and outbox, advances the rows.
 */
export async function takeGroup<Prepared>(
  group: readonly Entry<Share, Taken>[],
  work: BatchWork<Prepared>,
  { pool, group: consumerGroup, warn }: ExactlyOnceOptions,
): Promise<void> {
  const begun = performance.now();
  const reading: Reading = { group: consumerGroup, topic: group[0]!.item.batch.topic };
  const members = group.map(({ item, resolve, reject }) => {
    return { ...item, resolve, reject, prepared: work.prepare(item.batch, item.records) };
  });
  type Member = (typeof members)[number];

  const take = async (tx: ClientBase, asked: readonly Member[], isAgain: boolean) => {
    const rows = await lock(
      tx,
      reading,
      asked.map(({ batch }) => batch.partition),
    );
    const left = new Map<Member, OffsetRow>();
    asked.forEach((member, n) => {
      if (!isSame(rows[n]!, member.expected)) left.set(member, rows[n]!);
    });
    const taken = asked.filter((member) => !left.has(member));
    if (taken.length === 0) return { asked, left };
    const batches = taken.map(({ prepared }) => prepared);
    const written = await work.write(tx, batches, isAgain);
    await keepQuarantine(tx, reading, written.quarantine);
    await keepOutbox(tx, written.outbox);
    const counted = taken.map(({ batch: { partition }, records, nextOffset }, n) => {
      const { timestamp: lastLoggedAt } = records.at(-1)!;
      return { partition, nextOffset, received: records.length, lastLoggedAt, ...written.outcomes[n]! };
    });
    await advance(tx, reading, counted);
    return { asked, left, written, batches };
  };

  const transact = () =>
    persist(
      members,
      (held, limitMs, isAgain) => inTransaction(pool, (tx) => take(tx, held, isAgain), limitMs),
      ({ reject }, error) => reject(error),
      warn,
    );
  const prepared = members.map((member) => member.prepared);
  const end = work.around ? await work.around(prepared, transact) : await transact();
  if (end === undefined) return;
  for (const member of end.asked) member.resolve(end.left.get(member));
  if (end.written) work.committed?.(end.written, end.batches, performance.now() - begun);
}

function isSame(row: OffsetRow, expected: OffsetRow): boolean {
  return row.epoch === expected.epoch && row.nextOffset === expected.nextOffset;
}

async function keepQuarantine(
  tx: ClientBase,
  { topic }: Reading,
  { owner, stream, records, closing }: Quarantine,
): Promise<void> {
  if (records.length > 0) await keepRecords(tx, topic, { owner, stream, records });
  if (closing) await tx.query(closing);
}

async function keepRecords(tx: ClientBase, topic: string, { owner, stream, records }: Quarantine): Promise<void> {
  const column = <T>(read: (refused: (typeof records)[number]) => T) => records.map(read);
  await tx.query(
    writeQuarantine(
      owner,
      stream,
      topic,
      column(({ partition }) => partition),
      column(({ record }) => record.offset),
      column(({ source }) => source),
      column(({ id }) => id),
      column(({ reason }) => reason),
      column(({ path }) => path),
      column(({ message }) => message),
      column(({ french }) => french),
      column(({ record }) => (record.key === null ? null : Buffer.from(record.key))),
      column(({ record }) => JSON.stringify(record.headers)),
      column(({ record }) => record.value),
    ),
  );
}
