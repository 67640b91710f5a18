import type { QueryConfig } from 'pg';
import { list, statement } from '#persistence/statement.js';
import type { Arrival } from './version-store.js';

const closing = statement(new URL('./sql/close-refusals.sql', import.meta.url));

/** Closes what was refused of these events before they were accepted. `at`: their record time. */
export function closeRefusals(owner: string, topic: string, at: string, accepted: readonly Arrival[]): QueryConfig {
  const column = (read: (event: Arrival) => string | number) => list(accepted.map(read));
  const names = [column(({ id }) => id), column(({ source }) => source)];
  const places = [column(({ partition }) => partition), column(({ record }) => record.offset)];
  return closing(owner, at, topic, ...names, ...places);
}
