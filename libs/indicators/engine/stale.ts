/** Values that depend on facts beyond their pair: marked when such facts change, recomputed period by period. */
import type { ClientBase } from 'pg';
import { statement } from '#persistence/statement.js';
import {
  allowSorts,
  countRefresh,
  groups,
  lockStale,
  periodsAffected,
  refresh,
  type Change,
  type UpdateNotice,
} from './refresh.js';

const markStale = statement(new URL('./mark-stale.sql', import.meta.url));
const takeStale = statement(new URL('./take-stale.sql', import.meta.url));

const beyondPairs = groups.filter(([indicator]) => indicator!.reach !== 'pair');

/** Stands in a mark for every period: where a value needs facts of all periods, a fact bears on values of any. */
const everyPeriod = '';

/** Marks what changed facts bear on beyond their pairs, in their transaction. */
export async function markChanged(tx: ClientBase, changes: readonly Change[]): Promise<void> {
  const marks = new Set<string>();
  for (const indicators of beyondPairs) {
    const { inputs, lags } = indicators[0]!;
    for (const { stream, pair, periods } of changes) {
      if (!inputs.includes(stream)) continue;
      for (const period of lags === null ? [everyPeriod] : periodsAffected(indicators, periods)) {
        for (const country of pair.split('-')) marks.add(`${period} ${country}`);
      }
    }
  }
  if (marks.size === 0) return;
  const sorted = [...marks].sort().map((mark) => mark.split(' '));
  await tx.query(
    markStale(
      sorted.map(([period]) => period),
      sorted.map(([, country]) => country),
    ),
  );
}

/**
 * Recomputes what waits longest: periods of one year, or what needs facts of all, for the countries that are marked; in a
 * transaction. Undefined when nothing waits.
 */
export async function refreshStale(tx: ClientBase): Promise<UpdateNotice[] | undefined> {
  await lockStale(tx);
  const { rows } = await tx.query<{ period: string; country: string }>(takeStale());
  if (rows.length === 0) return undefined;
  await countRefresh(tx);
  await allowSorts(tx);
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  const countries = [...new Set(rows.map(({ country }) => country))].sort();
  const updates: UpdateNotice[] = [];
  for (const indicators of beyondPairs) {
    const { lags } = indicators[0]!;
    if ((lags === null) !== periods.includes(everyPeriod)) continue;
    updates.push(...(await refresh(tx, indicators, { periods: lags && periods, touching: countries })));
  }
  return updates;
}
