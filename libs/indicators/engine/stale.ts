/** Values that depend on facts beyond their pair: marked when such facts change, recomputed period by period. */
import type { ClientBase } from 'pg';
import { statement } from '#persistence/statement.js';
import {
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
const inputs = new Set(beyondPairs.flat().flatMap((indicator) => indicator.inputs));

/** Marks what changed facts bear on beyond their pairs, in their transaction. */
export async function markChanged(tx: ClientBase, changes: readonly Change[]): Promise<void> {
  const marks = new Set<string>();
  for (const { stream, pair, periods } of changes) {
    if (!inputs.has(stream)) continue;
    for (const period of periodsAffected(beyondPairs.flat(), periods)) {
      for (const country of pair.split('-')) marks.add(`${period} ${country}`);
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
 * Recomputes what waits longest: one period, for the countries that are marked; in a transaction. Undefined when nothing
 * waits.
 */
export async function refreshStale(tx: ClientBase): Promise<UpdateNotice[] | undefined> {
  await lockStale(tx);
  const { rows } = await tx.query<{ period: string; country: string }>(takeStale());
  if (rows.length === 0) return undefined;
  await countRefresh(tx);
  const periods = [rows[0]!.period];
  const countries = rows.map(({ country }) => country);
  const updates: UpdateNotice[] = [];
  for (const indicators of beyondPairs) {
    const touching = indicators[0]!.reach === 'country' ? countries : null;
    updates.push(...(await refresh(tx, indicators, { periods, touching })));
  }
  return updates;
}
