import type { ClientBase, Pool } from 'pg';
import { comparedColumns } from './refresh.js';
import type { Portion } from './portions.js';
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

/** Computes a portion of the stored values anew, of the subjects (null: all), in one snapshot. */
export async function verify(
  db: Pool | ClientBase,
  { indicators, periods }: Portion,
  subjects: readonly string[] | null,
): Promise<Verification> {
  const scope = { subjects, periods, commodities: keptCommodities };
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
