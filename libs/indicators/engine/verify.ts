import type { ClientBase, Pool } from 'pg';
import type { Period } from '#reference/period.js';
import type { Indicator } from '../definition.js';
import { comparedColumns } from './refresh.js';
import { valuesOf } from './queries.js';
import { keptCommodities, parametersOf, scopeParameters } from './scope.js';

/** A stored value that is not what its definition gives now; `stored` or `computed` is null where there is none. */
export interface Difference {
  readonly code: string;
  readonly subject: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly stored: string | null;
  readonly computed: string | null;
}

export interface Verification {
  readonly compared: number;
  readonly differences: Difference[];
}

const row = (alias: string) =>
  `case when ${alias}.subject is not null then jsonb_build_array(${comparedColumns.map((name) => `${alias}.${name}`).join(', ')}) end`;

/** Computes stored values of indicators anew, for the subjects and in the period (null: all), in one snapshot. */
export async function verify(
  db: Pool | ClientBase,
  indicators: readonly Indicator[],
  { subjects = null, period = null }: { subjects?: readonly string[] | null; period?: Period | null },
): Promise<Verification> {
  const scope = { subjects, periods: period === null ? null : [period], commodities: keptCommodities };
  const codes = indicators.map(({ code }) => code);
  const { rows } = await db.query<{ compared: number; differences: Difference[] | null }>(
    `
select count(*) :: integer as compared,
       jsonb_agg(jsonb_build_object('code', code, 'subject', subject, 'period', period, 'dimensions', dimensions,
                                    'stored', stored :: text, 'computed', computed :: text)
                 order by code, subject, period, dimensions) filter (where stored is distinct from computed) as differences
  from (
    select code, subject, period, dimensions, ${row('s')} as stored, ${row('c')} as computed
      from (select * from ${valuesOf(indicators, {})} v) c
      full join (
        select * from indicators.values
         where code = any ($${scopeParameters + 1})
           and ($1 :: text[] is null or subject = any ($1)) and ($3 :: text[] is null or period = any ($3))
      ) s using (code, subject, period, dimensions)
  ) compared`,
    [...parametersOf(indicators, scope), codes],
  );
  const { compared, differences } = rows[0]!;
  return { compared, differences: differences ?? [] };
}
