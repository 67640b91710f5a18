import type { ClientBase } from 'pg';
import { statement } from '#persistence/statement.js';
import type { OutboxRecord } from './batch-work.js';

const writeOutbox = statement(new URL('./sql/write-outbox.sql', import.meta.url));

/** Writes records to the outbox, in the transaction of what they tell of. */
export async function keepOutbox(tx: ClientBase, records: readonly OutboxRecord[]): Promise<void> {
  if (records.length === 0) return;
  await tx.query(
    writeOutbox(
      records.map(({ topic }) => topic),
      records.map(({ key }) => key),
      records.map(({ value }) => value),
    ),
  );
}
