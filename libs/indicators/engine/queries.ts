/** From the definitions to SQL: the same definition over the facts that hold now, or as they were. */
import { readFileSync } from 'node:fs';
import { factKinds } from '#facts/kinds.js';
import type { Indicator } from '../definition.js';

/** Which facts: those of these pairs (null: all), and as of which moment (undefined: those that hold now). */
export interface Scope {
  readonly pairs: readonly string[] | null;
  readonly asOf: Date | undefined;
}

const read = (file: URL) => readFileSync(file, 'utf8').trimEnd();
const texts = new Map<string, string>();

function textOf(file: URL): string {
  const text = texts.get(file.href) ?? read(file);
  texts.set(file.href, text);
  return text;
}

const streamOfTable = new Map(Object.values(factKinds).map(({ table, stream }) => [table, stream]));

/** The versions of a table that hold, each with its reference `stream/owner/version_id`: of the scope's pairs, or of every one. */
function versionsIn(table: string, every: boolean, asOf: boolean): string {
  const stream = streamOfTable.get(table);
  if (stream === undefined) throw new Error(`${table} is no table of facts`);
  const holds = asOf ? 'recorded_at <= $2 and (superseded_at is null or superseded_at > $2)' : 'superseded_at is null';
  const ofPairs = every ? '' : ' and ($1 :: text[] is null or pairs && $1)';
  return `(select *, '${stream}/' || owner || '/' || version_id as ref from ${table} where ${holds}${ofPairs})`;
}

/**
 * `{{table}}` in a relation stands for the versions of the scope's pairs, `{{every table}}` for those of every pair. Of one
 * indicator, what is asked of the values may narrow the facts; of several, what they share is worked out once.
 */
function relation(name: string, asOf: boolean, isShared: boolean): string {
  const text = textOf(new URL(`../relations/${name}.sql`, import.meta.url));
  const bound = text.replace(/\{\{(every )?([\w.]+)\}\}/g, (_, every: string | undefined, table: string) =>
    versionsIn(table, every !== undefined, asOf),
  );
  return `${name} as ${isShared ? 'materialized' : 'not materialized'} (\n${bound}\n)`;
}

/**
 * The values of indicators as a table expression. Parameters: $1 pairs (text[], null: all), $2 the moment at which
 * the question is put (timestamptz). Columns as in `IndicatorValue`, in snake case, and `inputs`, the references of the
 * facts each value is made of.
 */
export function valuesOf(indicators: readonly Indicator[], scope: Scope): string {
  // Each indicator names its relations after those that they need: so does the list of all.
  const names = new Set(indicators.flatMap((indicator) => indicator.relations));
  const relations = [...names].map((name) => relation(name, scope.asOf !== undefined, indicators.length > 1));
  const clock = `clock as (select ($2 :: timestamptz at time zone 'UTC') :: date as today)`;
  // Pairs are asked for again: a fact of several pairs lets its other pairs in.
  return `(
with ${[clock, ...relations].join(',\n')}
select * from (
${indicators.map(valuesOfOne).join('\nunion all\n')}
  ) v
 where $1 :: text[] is null or pair = any ($1)
)`;
}

const columns = 'pair, period, dimensions, value, unit, reason, expected, present, fresh_at, simulated, inputs';

function valuesOfOne({ code, version, folder }: Indicator): string {
  return `select '${code}' as code, ${columns}, ${version} as definition_version
  from (
${textOf(new URL('value.sql', folder))}
  ) "${code}"`;
}
