/**
 * Values that wait: those that depend on facts beyond their pair, and those of a pair that are dear to work out. They are marked when such
 * facts change, and recomputed a year at a time.
 */
import type { ClientBase } from 'pg';
import { type Statement, statement } from '#persistence/statement.js';
import type { Indicator } from '../definition.js';
import {
  allowSorts,
  countRefresh,
  groupsWhere,
  lockStale,
  periodsAffected,
  refresh,
  type Change,
  type UpdateNotice,
} from './refresh.js';
import type { Scope } from './scope.js';

/** Values that wait for the same sort of marks. */
interface Waiting {
  readonly groups: readonly (readonly Indicator[])[];
  readonly mark: Statement;
  readonly take: Statement;
  /** What is marked when facts of a pair change. */
  readonly markedOf: (pair: string) => readonly string[];
  /** The values of what is marked. */
  readonly scopeOf: (marked: readonly string[]) => Pick<Scope, 'subjects' | 'touching'>;
}

const marksIn = (table: string) => ({
  mark: statement(new URL('./mark-stale.sql', import.meta.url), table),
  take: statement(new URL('./take-stale.sql', import.meta.url), table),
});
const beyondPairs: Waiting = {
  groups: groupsWhere(({ reach }) => reach !== 'pair'),
  ...marksIn('indicators.stale'),
  markedOf: (pair) => pair.split('-'),
  scopeOf: (countries) => ({ touching: countries }),
};
const dearOfPairs: Waiting = {
  groups: groupsWhere(({ dear }) => dear === true),
  ...marksIn('indicators.stale_pairs'),
  markedOf: (pair) => [pair],
  scopeOf: (pairs) => ({ subjects: pairs }),
};
const longestWaiting = statement(new URL('./longest-waiting.sql', import.meta.url));

/** Stands in a mark for every period: where a value needs facts of all periods, a fact bears on values of any. */
const everyPeriod = '';

/** Marks the values that changed facts bear on and that wait, in the transaction of the change. */
export async function markChanged(tx: ClientBase, changes: readonly Change[]): Promise<void> {
  for (const { groups, mark, markedOf } of [beyondPairs, dearOfPairs]) {
    const marks = new Set<string>();
    for (const indicators of groups) {
      const { inputs, lags } = indicators[0]!;
      for (const { stream, pair, periods } of changes) {
        if (!inputs.includes(stream)) continue;
        for (const period of lags === null ? [everyPeriod] : periodsAffected(indicators, periods)) {
          for (const marked of markedOf(pair)) marks.add(`${period} ${marked}`);
        }
      }
    }
    if (marks.size === 0) continue;
    const sorted = [...marks].sort().map((text) => text.split(' '));
    await tx.query(
      mark(
        sorted.map(([period]) => period),
        sorted.map(([, marked]) => marked),
      ),
    );
  }
}

/**
 * Recomputes what waits longest: periods of one year, or what needs facts of all, of what is marked; in a transaction. Undefined
 * when nothing waits.
 */
export async function refreshStale(tx: ClientBase): Promise<UpdateNotice[] | undefined> {
  await lockStale(tx);
  const { rows: longest } = await tx.query<{ isOfPair: boolean }>(longestWaiting());
  if (longest.length === 0) return undefined;
  const { groups, take, scopeOf } = longest[0]!.isOfPair ? dearOfPairs : beyondPairs;
  const { rows } = await tx.query<{ period: string; marked: string }>(take());
  await countRefresh(tx);
  await allowSorts(tx);
  const periods = [...new Set(rows.map(({ period }) => period))].sort();
  const scope = scopeOf([...new Set(rows.map(({ marked }) => marked))].sort());
  const updates: UpdateNotice[] = [];
  for (const indicators of groups) {
    const { lags } = indicators[0]!;
    if ((lags === null) !== periods.includes(everyPeriod)) continue;
    updates.push(...(await refresh(tx, indicators, { periods: lags && periods, ...scope })));
  }
  return updates;
}
