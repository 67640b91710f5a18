/** Keeps the stored values what the definitions make of the facts that hold now. Set-based and idempotent. */
import type { ClientBase, Pool } from 'pg';
import type { StreamName } from '#contracts/streams.js';
import { catalogue } from '../catalogue.js';
import type { Indicator } from '../definition.js';
import { valuesOf } from './queries.js';

/** Values of the indicator changed, appeared or went for the pair in these periods. */
export interface UpdateNotice {
  readonly code: string;
  readonly pair: string;
  readonly periods: readonly string[];
}

/** Any number that names the one lock under which values are stored. */
const refreshLock = 1_163_000_002;

/** Indicators of the same streams share most of what they are worked out from: they are refreshed together. */
const byInputs = [...new Set(catalogue.map(({ inputs }) => inputs.join()))].map((inputs) =>
  catalogue.filter((indicator) => indicator.inputs.join() === inputs),
);

/** Recomputes what facts of these streams bear on, for their pairs; in a transaction. */
export async function refreshChanged(
  tx: ClientBase,
  changed: readonly { stream: StreamName; pair: string }[],
): Promise<UpdateNotice[]> {
  await tx.query('select pg_advisory_xact_lock_shared($1)', [refreshLock]);
  const updates: UpdateNotice[] = [];
  for (const indicators of byInputs) {
    const { inputs } = indicators[0]!;
    const pairs = changed.filter(({ stream }) => inputs.includes(stream)).map(({ pair }) => pair);
    if (pairs.length > 0) updates.push(...(await refresh(tx, indicators, [...new Set(pairs)].sort())));
  }
  return updates;
}

/**
 * Recomputes one indicator for every pair; in a transaction. No pair is refreshed meanwhile: of two that compute the same
 * value, the one that read the facts first could be the last to write.
 */
export async function refreshAll(tx: ClientBase, indicator: Indicator): Promise<UpdateNotice[]> {
  await tx.query('select pg_advisory_xact_lock($1)', [refreshLock]);
  return refresh(tx, [indicator], null);
}

/** Recomputes indicators for the pairs (null: for all); gives what changed. */
export async function refresh(
  tx: ClientBase,
  indicators: readonly Indicator[],
  pairs: readonly string[] | null,
): Promise<UpdateNotice[]> {
  const codes = indicators.map(({ code }) => code);
  const { rows } = await tx.query<UpdateNotice>(refreshStatement(indicators), [pairs, new Date(), codes]);
  return rows;
}

const compared = ['value', 'unit', 'reason', 'expected', 'present', 'fresh_at', 'simulated', 'definition_version'];

/** Only what differs is written: to offer the table a value that it has costs as much as to give it a new one. */
function refreshStatement(indicators: readonly Indicator[]): string {
  const values = compared.join(', ');
  const rowOf = (table: string) => `(${compared.map((name) => `${table}.${name}`).join(', ')})`;
  return `
with fresh as materialized (
  select code, pair, period, dimensions, ${values} from ${valuesOf(indicators, { pairs: null, asOf: undefined })} v
), stored as materialized (
  select code, pair, period, dimensions, ${values} from indicators.values
   where code = any ($3) and ($1 :: text[] is null or pair = any ($1))
), different as materialized (
  select code, pair, period, dimensions, fresh.pair is null as is_gone, ${compared.map((name) => `fresh.${name}`).join(', ')}
    from fresh full join stored using (code, pair, period, dimensions)
   where fresh.pair is null or stored.pair is null or ${rowOf('fresh')} is distinct from ${rowOf('stored')}
), gone as (
  delete from indicators.values stored using different
   where is_gone
     and (stored.pair, stored.code, stored.period, stored.dimensions)
       = (different.pair, different.code, different.period, different.dimensions)
), changed as (
  insert into indicators.values (code, pair, period, dimensions, ${values})
  select code, pair, period, dimensions, ${values} from different where not is_gone order by pair, code, period, dimensions
  on conflict (pair, code, period, dimensions) do update
     set (${values}) = row (${compared.map((name) => `excluded.${name}`).join(', ')}), computed_at = clock_timestamp()
)
select code, pair, array_agg(distinct period order by period) as periods
  from different
 group by code, pair
 order by code, pair`;
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
