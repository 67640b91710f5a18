/** Keeps the stored values what the definitions make of the facts that hold now. Set-based and idempotent. */
import type { ClientBase, Pool } from 'pg';
import type { StreamName } from '#contracts/streams.js';
import { updatesTopic } from '#contracts/topics.js';
import type { OutboxRecord } from '#exactly-once/batch-work.js';
import { type Period, wholesOf, yearsBefore } from '#reference/period.js';
import { catalogue } from '../catalogue.js';
import type { Indicator } from '../definition.js';
import type { Portion } from './portions.js';
import { type Asked, isTouched, valuesOf } from './queries.js';
import { keptCommodities, parametersOf, type Scope, scopeParameters } from './scope.js';

/** Values of the indicator changed, appeared or went for the pair or country in these periods. */
export interface UpdateNotice {
  readonly code: string;
  readonly subject: string;
  readonly periods: readonly string[];
}

/** What tells readers of it. */
export function updateRecord(update: UpdateNotice): OutboxRecord {
  return { topic: updatesTopic, key: update.subject, value: JSON.stringify(update) };
}

/** Any numbers that name locks: of all that stores values, and of what recomputes those that wait. */
const refreshLock = 1_163_000_002;
const staleLock = 1_163_000_003;

/** What needs facts of years before is by itself: beside it, all that needs those of one year would be worked out from seven. */
const groupOf = ({ inputs, reach, lags }: Indicator) =>
  JSON.stringify([inputs, reach === 'pair', lags && lags.length > 0]);

/** Indicators of the same streams share most of what they are worked out from: they are refreshed together. */
export const groups = [...new Set(catalogue.map(groupOf))].map((group) =>
  catalogue.filter((indicator) => groupOf(indicator) === group),
);

/** The groups of those for which it holds. */
export function groupsWhere(holds: (indicator: Indicator) => boolean): (readonly Indicator[])[] {
  return groups.map((group) => group.filter(holds)).filter((group) => group.length > 0);
}

/** What is worked out with the notices of the facts that it is made of. */
const prompt = groupsWhere(({ reach, dear }) => reach === 'pair' && !dear);

/** Facts of the stream changed for the pair in these periods. */
export interface Change {
  readonly stream: StreamName;
  readonly pair: string;
  readonly periods: readonly Period[];
}

/** Recomputes the values of the pairs that changed facts of these streams bear on, but for those that wait; in a transaction. */
export async function refreshChanged(tx: ClientBase, changes: readonly Change[]): Promise<UpdateNotice[]> {
  await tx.query('select pg_advisory_xact_lock_shared($1)', [refreshLock]);
  const updates: UpdateNotice[] = [];
  for (const indicators of prompt) {
    const { inputs, lags } = indicators[0]!;
    const ours = changes.filter(({ stream }) => inputs.includes(stream));
    if (ours.length === 0) continue;
    const subjects = [...new Set(ours.map(({ pair }) => pair))].sort();
    const periods =
      lags &&
      periodsAffected(
        indicators,
        ours.flatMap((change) => change.periods),
      );
    updates.push(...(await refresh(tx, indicators, { subjects, periods })));
  }
  return updates;
}

/** Periods whose values facts of these periods have a part in. */
export function periodsAffected(indicators: readonly Indicator[], periods: Iterable<Period>): Period[] {
  const affected = new Set<Period>();
  const years = new Set([0, ...indicators.flatMap(({ lags }) => lags ?? [])]);
  for (const period of new Set(periods)) {
    for (const whole of [period, ...wholesOf(period)]) {
      for (const lag of years) affected.add(yearsBefore(whole, -lag));
    }
  }
  return [...affected].sort();
}

/** No offset tells of these refreshes: readers who ask whether anything changed are told by their number. */
export async function countRefresh(tx: ClientBase): Promise<void> {
  await tx.query('update indicators.refreshes set count = count + 1');
}

/** Sorts of a hundred thousand figures: what goes on one at a time may have the memory for them. */
export async function allowSorts(tx: ClientBase): Promise<void> {
  await tx.query(`select set_config('work_mem', '64MB', true)`);
}

/** Values that wait are recomputed by one at a time; the others of pairs go on beside. */
export async function lockStale(tx: ClientBase): Promise<void> {
  await tx.query('select pg_advisory_xact_lock_shared($1), pg_advisory_xact_lock($2)', [refreshLock, staleLock]);
}

/**
 * Recomputes a portion for every subject; in a transaction. Nothing is refreshed meanwhile: of two that compute the same
 * value, the one that read the facts first could be the last to write.
 */
export async function refreshAll(tx: ClientBase, { indicators, periods }: Portion): Promise<UpdateNotice[]> {
  await tx.query('select pg_advisory_xact_lock($1)', [refreshLock]);
  await countRefresh(tx);
  await allowSorts(tx);
  return refresh(tx, indicators, { periods });
}

/**
 * The moment of a refresh. Of relations upon relations the planner knows too little: it takes many rows for one, and would join
 * them row by row, which takes the product of their sizes; not until the end of the transaction.
 */
const begin = `select stream.record_time() :: text as at, set_config('enable_nestloop', 'off', true), stream.await_commits()`;

/** Recomputes the stored values of indicators within a scope; gives what changed. */
export async function refresh(
  tx: ClientBase,
  indicators: readonly Indicator[],
  scope: Pick<Scope, 'subjects' | 'touching' | 'periods'>,
): Promise<UpdateNotice[]> {
  const parameters = parametersOf(indicators, { ...scope, commodities: keptCommodities });
  const codes = indicators.map(({ code }) => code);
  const { rows: told } = await tx.query<{ at: string }>(begin);
  const { rows } = await tx.query<UpdateNotice>(refreshStatement(indicators, scope.subjects ? 'of-same' : 'of-all'), [
    ...parameters,
    codes,
    told[0]!.at,
  ]);
  return rows;
}

export const comparedColumns = [
  ...['value', 'unit', 'reason', 'valuation', 'expected', 'present', 'fresh_at', 'simulated', 'definition_version'],
];

/**
 * Only what differs is written: to offer the table a value that it has costs as much as to give it a new one. What was there
 * goes to the past values, up to the moment from which the new ones hold: that of the newest fact, where it is the fact that
 * made the difference, and otherwise now.
 */
function refreshStatement(indicators: readonly Indicator[], sharing: Asked['sharing']): string {
  const values = comparedColumns.join(', ');
  const [oldValues, newValues] = ['stored', 'fresh'].map((row) =>
    comparedColumns.map((name) => `(${row}).${name}`).join(', '),
  );
  const moment = `$${scopeParameters + 2} :: timestamptz`;
  const dated = indicators.filter((indicator) => indicator.dated).map(({ code }) => `'${code}'`);
  const isOfFact = `fresh.fresh_at > coalesce(stored.since, '-infinity') and code <> all (array[${dated.join(', ')}] :: text[])`;
  const rowOf = (table: string) => `(${comparedColumns.map((name) => `${table}.${name}`).join(', ')})`;
  return `
with fresh as materialized (
  select code, subject, period, dimensions, ${values} from ${valuesOf(indicators, { sharing })} v
), stored as materialized (
  select code, subject, period, dimensions, ${values}, since, computed_at, ctid as place from indicators.values
   where code = any ($${scopeParameters + 1} :: text[])
     and ($1 :: text[] is null or subject = any ($1))
     and ($3 :: text[] is null or period = any ($3))
     and ${isTouched(indicators)}
), different as materialized (
  select code, subject, period, dimensions, fresh, stored,
         case when ${isOfFact} then fresh.fresh_at else ${moment} end as new_since
    from fresh full join stored using (code, subject, period, dimensions)
   where fresh.subject is null or stored.subject is null or ${rowOf('fresh')} is distinct from ${rowOf('stored')}
), past as (
  insert into indicators.past_values (code, subject, period, dimensions, ${values}, computed_at, since, until)
  select code, subject, period, dimensions, ${oldValues}, (stored).computed_at, (stored).since, new_since
    from different where (stored).subject is not null
), gone as (
  delete from indicators.values where ctid = any (array(select (stored).place from different where (fresh).subject is null))
), changed as (
  insert into indicators.values (code, subject, period, dimensions, ${values}, since)
  select code, subject, period, dimensions, ${newValues}, new_since from different where (fresh).subject is not null
   order by subject, code, period, dimensions
  on conflict (subject, code, period, dimensions) do update
     set (${values}) = row (${comparedColumns.map((name) => `excluded.${name}`).join(', ')}), since = excluded.since, computed_at = clock_timestamp()
)
select code, subject, array_agg(distinct period order by period) as periods
  from different
 group by code, subject
 order by code, subject`;
}

/** Codes whose stored values were made by another version of their definition, or that have none stored. */
export async function outdated(db: ClientBase | Pool): Promise<Indicator[]> {
  const { rows } = await db.query<{ code: string; definition_version: number }>(
    'select distinct code, definition_version from indicators.values',
  );
  return catalogue.filter((indicator) => {
    const versions = rows.filter(({ code }) => code === indicator.code);
    return versions.length !== 1 || versions[0]!.definition_version !== indicator.version;
  });
}
