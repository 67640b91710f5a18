import type { ClientBase } from 'pg';
import type { CommonData, EntenteEvent, EventOf } from '#contracts/read-event.js';
import type { StreamName } from '#contracts/streams.js';
import type { Pair } from '#reference/pair.js';
import type { Period } from '#reference/period.js';

export type ColumnValue = string | number | boolean | readonly string[] | null | undefined;

/** How the events of one stream become rows of one table of versions. */
export interface FactKind<Data extends CommonData = never, Gist = unknown> {
  readonly stream: StreamName;
  readonly table: string;
  /** The view in which readers see it, of a table that holds what is not for all of them. */
  readonly shownIn?: string;
  /** What the fact is about, within its owner: events of one key replace one another. */
  readonly key: (data: Data) => readonly (string | number)[];
  /** Pairs that see the fact. */
  readonly pairs: (data: Data) => Pair[];
  /** Finest period that the fact belongs to. */
  readonly period: (data: Data) => Period;
  /** Columns of the table beside those that every kind has, each with its value. */
  readonly columns: Readonly<Record<string, (data: Data) => ColumnValue>>;
  /**
   * What the two functions below need of an event: the rest of it is let go before the transaction, for thousands of events
   * that are kept cost as much as reading them.
   */
  readonly gist?: (event: EventOf<Data>) => Gist;
  /** Pairs and countries that see a change in these facts although the facts themselves are not theirs. */
  readonly alsoSeenBy?: (tx: ClientBase, owner: string, changed: readonly Gist[]) => Promise<string[]>;
  /** Keeps a fold of the facts, in the transaction of the batch, whose record time is `at`. */
  readonly fold?: (
    tx: ClientBase,
    owner: string,
    added: readonly Gist[],
    superseded: readonly string[],
    at: string,
  ) => Promise<void>;
}

/** A kind whose types are no longer known: what the store works with. */
export interface AnyFactKind extends Omit<FactKind, 'key' | 'pairs' | 'period' | 'columns' | 'gist'> {
  key(data: CommonData): readonly (string | number)[];
  pairs(data: CommonData): Pair[];
  period(data: CommonData): Period;
  columns: Readonly<Record<string, (data: CommonData) => ColumnValue>>;
  gist?(event: EntenteEvent): unknown;
}

/** Declares a kind; its types are checked here and forgotten afterwards. */
export function factKind<Data extends CommonData, Gist = unknown>(kind: FactKind<Data, Gist>): AnyFactKind {
  return kind as unknown as AnyFactKind;
}

/** A nested value as `jsonb`. */
export function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
