import type { ClientBase, Pool } from 'pg';
import type { Indicator } from '../definition.js';
import { valuesOf } from './queries.js';

/** A stored value that is not what its definition gives now; `stored` or `computed` is null where there is none. */
export interface Difference {
  readonly code: string;
  readonly pair: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly stored: string | null;
  readonly computed: string | null;
}

export interface Verification {
  readonly compared: number;
  readonly differences: Difference[];
}

const told = ['value', 'unit', 'reason', 'expected', 'present', 'fresh_at', 'simulated', 'definition_version'];
const row = (alias: string) =>
  `case when ${alias}.pair is not null then jsonb_build_array(${told.map((name) => `${alias}.${name}`).join(', ')}) end`;

/** Computes every stored value of an indicator anew, for the pairs (null: all), in one snapshot. */
export async function verify(
  db: Pool | ClientBase,
  indicator: Indicator,
  pairs: readonly string[] | null,
): Promise<Verification> {
  const { rows } = await db.query<Difference & { same: boolean }>(
    `
select coalesce(c.pair, s.pair) as pair, coalesce(c.period, s.period) as period,
       coalesce(c.dimensions, s.dimensions) as dimensions, '${indicator.code}' as code,
       ${row('s')} :: text as stored, ${row('c')} :: text as computed,
       ${row('s')} is not distinct from ${row('c')} as same
  from (select * from ${valuesOf([indicator], { pairs, asOf: undefined })} v) c
  full join (
    select * from indicators.values where code = '${indicator.code}' and ($1 :: text[] is null or pair = any ($1))
  ) s on (c.pair, c.period, c.dimensions) = (s.pair, s.period, s.dimensions)
 order by 1, 2, 3`,
    [pairs, new Date()],
  );
  return {
    compared: rows.length,
    differences: rows.filter(({ same }) => !same).map(({ same: _, ...difference }) => difference),
  };
}
