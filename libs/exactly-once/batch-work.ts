import type { ClientBase } from 'pg';
import type { LogRecord, RecordBatch } from '#event-log/event-log.js';

/** What to do with a batch, told apart from when and how often. */
export interface BatchWork<Prepared> {
  /** Before the transaction, once. `records`: those of the batch that were not taken before, at least one. */
  prepare(batch: RecordBatch, records: readonly LogRecord[]): Prepared;
  /** In the transaction; runs again from the start after a rollback, so it must leave nothing behind outside of `tx`. */
  write(tx: ClientBase, prepared: Prepared): Promise<BatchOutcome>;
  /** After the commit. */
  committed?(outcome: BatchOutcome): void;
}

/** `accepted + duplicate + quarantined.rows.length` is the number of records. */
export interface BatchOutcome {
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantine: Quarantine;
  readonly outbox: readonly OutboxRecord[];
}

export interface Quarantine {
  readonly owner: string;
  readonly stream: string;
  readonly records: readonly QuarantinedRecord[];
}

export interface QuarantinedRecord {
  readonly record: LogRecord;
  readonly source: string | null;
  readonly id: string | null;
  readonly reason: string;
  readonly path: string;
  readonly message: string;
}

/** A record that is published after the commit, at least once. */
export interface OutboxRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly value: string;
}
