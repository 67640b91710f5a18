import type { ClientBase, QueryConfig } from 'pg';
import type { LogRecord, RecordBatch } from '#event-log/event-log.js';

/** What to do with batches, told apart from when and how often. */
export interface BatchWork<Prepared> {
  /** Before the transaction, once. `records`: those of the batch that were not taken before, at least one. */
  prepare(batch: RecordBatch, records: readonly LogRecord[]): Prepared;
  /**
   * In the transaction, for batches of one topic, each of another partition; runs again from the start after a rollback,
   * so it must leave nothing behind outside of `tx`. `isAgain`: an attempt before failed, by a race or a unique index for one.
   */
  write(tx: ClientBase, prepared: readonly Prepared[], isAgain: boolean): Promise<Written>;
  /** Runs the transaction of these batches, together with its further attempts, once. */
  around?<T extends Transacted>(prepared: readonly Prepared[], transact: () => Promise<T>): Promise<T>;
  /** After the commit of what was written of these batches. `ms`: from before they were prepared. */
  committed?(written: Written, prepared: readonly Prepared[], ms: number): void;
}

export interface Written {
  /** Of each batch, in the order in which they were given. */
  readonly outcomes: readonly BatchOutcome[];
  readonly quarantine: Quarantine;
  readonly outbox: readonly OutboxRecord[];
}

/** What was written; undefined: nothing, as every partition is held by another by now. */
export type Transacted = { readonly written?: Written } | undefined;

/** The sum of the three is the number of records. */
export interface BatchOutcome {
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

export interface Quarantine {
  readonly owner: string;
  readonly stream: string;
  readonly records: readonly QuarantinedRecord[];
  /** Runs once they are kept: what is open no longer, among them too. */
  readonly closing?: QueryConfig | undefined;
}

export interface QuarantinedRecord {
  readonly partition: number;
  readonly record: LogRecord;
  readonly source: string | null;
  readonly id: string | null;
  readonly reason: string;
  readonly path: string;
  /** What is wrong, in English; and in French. */
  readonly message: string;
  readonly french: string;
}

/** A record that is published after the commit, at least once. */
export interface OutboxRecord {
  readonly topic: string;
  readonly key: string | null;
  readonly value: string;
}
