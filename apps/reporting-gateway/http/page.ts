import { cursorOf } from './cursor.js';
import { type None, none } from './none.js';

/** What a list answers with; the moment that it holds for is added to it. */
export interface Page<Entry> {
  readonly data: readonly Entry[];
  readonly next?: string | null;
  /** Why the list is empty. */
  readonly reason?: None;
}

/** One thing. */
export interface One<Entry> {
  readonly data: Entry | null;
  /** Where its parts go on, of a thing with very many. */
  readonly next?: string | null;
  readonly reason?: None;
}

export const defaultLimit = 100;

/** A page out of one row more than it may have: the row too many tells that there is another page. */
export function pageOf<Row, Entry>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
  entryOf: (row: Row) => Entry,
  reason: None = none.match,
): Page<Entry> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? cursorOf(keyOf(last)) : null;
  return { data: shown.map(entryOf), next, ...(shown.length === 0 && { reason }) };
}

/** A page of a list that is all in memory, sorted by its keys. */
export function pageOfAll<Entry>(
  entries: readonly Entry[],
  limit: number,
  after: string | null,
  keyOf: (entry: Entry) => string,
  reason?: None,
): Page<Entry> {
  const rest = after === null ? entries : entries.filter((entry) => keyOf(entry) > after);
  return pageOf(
    rest.slice(0, limit + 1),
    limit,
    (entry) => [keyOf(entry)],
    (entry) => entry,
    reason,
  );
}
