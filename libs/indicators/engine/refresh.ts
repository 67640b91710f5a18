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

/** Recomputes what facts of these streams bear on, for their pairs; in a transaction. */
export async function refreshChanged(
  tx: ClientBase,
  changed: readonly { stream: StreamName; pair: string }[],
): Promise<UpdateNotice[]> {
  const updates: UpdateNotice[] = [];
  await tx.query('select pg_advisory_xact_lock_shared($1)', [refreshLock]);
  for (const indicator of catalogue) {
    const pairs = changed.filter(({ stream }) => indicator.inputs.includes(stream)).map(({ pair }) => pair);
    if (pairs.length > 0) updates.push(...(await refresh(tx, indicator, [...new Set(pairs)].sort())));
  }
  return updates;
}

/**
 * Recomputes one indicator for every pair; in a transaction. No pair is refreshed meanwhile: of two that compute the same
 * value, the one that read the facts first could be the last to write.
 */
export async function refreshAll(tx: ClientBase, indicator: Indicator): Promise<UpdateNotice[]> {
  await tx.query('select pg_advisory_xact_lock($1)', [refreshLock]);
  return refresh(tx, indicator, null);
}

/** Recomputes one indicator for the pairs (null: for all); gives what changed. */
export async function refresh(
  tx: ClientBase,
  indicator: Indicator,
  pairs: readonly string[] | null,
): Promise<UpdateNotice[]> {
  const { rows } = await tx.query<UpdateNotice>(refreshStatement(indicator), [pairs, new Date()]);
  return rows;
}

const compared = ['value', 'unit', 'reason', 'expected', 'present', 'fresh_at', 'simulated', 'definition_version'];

function refreshStatement(indicator: Indicator): string {
  const values = compared.join(', ');
  return `
with fresh as materialized (
  select code, pair, period, dimensions, ${values} from ${valuesOf(indicator, { pairs: null, asOf: undefined })} v
), gone as (
  delete from indicators.values stored
   where code = '${indicator.code}'
     and ($1 :: text[] is null or pair = any ($1))
     and not exists (
       select from fresh where (fresh.pair, fresh.period, fresh.dimensions) = (stored.pair, stored.period, stored.dimensions)
     )
  returning pair, period
), changed as (
  insert into indicators.values as stored (code, pair, period, dimensions, ${values})
  select code, pair, period, dimensions, ${values} from fresh order by pair, period, dimensions
  on conflict (pair, code, period, dimensions) do update
     set (${values}) = row (${compared.map((name) => `excluded.${name}`).join(', ')}), computed_at = clock_timestamp()
   where (${compared.map((name) => `stored.${name}`).join(', ')})
         is distinct from (${compared.map((name) => `excluded.${name}`).join(', ')})
  returning pair, period
)
select '${indicator.code}' as code, pair, array_agg(distinct period order by period) as periods
  from (select pair, period from gone union all select pair, period from changed) touched
 group by pair
 order by pair`;
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
