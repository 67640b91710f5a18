import type { ClientBase, Pool } from 'pg';
import type { Indicator, IndicatorValue } from '../definition.js';
import { type Scope, valuesOf } from './queries.js';

type Database = Pool | ClientBase;

export interface ValueFilter {
  /** Values whose dimensions hold all of these. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Inclusive. A month lies in its year: `from` 2016 takes 2016-05; `to` 2016 takes 2016-Q4. */
  readonly from?: string;
  readonly to?: string;
}

interface ValueRow {
  code: string;
  pair: string;
  period: string;
  dimensions: Record<string, string>;
  value: string | null;
  unit: string;
  reason: IndicatorValue['reason'];
  expected: number;
  present: number;
  fresh_at: Date | null;
  simulated: boolean;
  definition_version: number;
}

const columns =
  'code, pair, period, dimensions, value :: text, unit, reason, expected, present, fresh_at, simulated, definition_version';

const filtered = `(period >= $3 or $3 is null) and (period <= $4 || '~' or $4 is null) and dimensions @> $5 :: jsonb`;

/** Computes the values of an indicator from the facts; ordered by pair, period, dimensions. */
export async function computeValues(
  db: Database,
  indicator: Indicator,
  scope: Scope,
  filter: ValueFilter = {},
): Promise<IndicatorValue[]> {
  const text = `select ${columns} from ${valuesOf([indicator], scope)} v where ${filtered} order by pair, period, dimensions`;
  const { rows } = await db.query<ValueRow>(text, parameters(scope, filter));
  return rows.map(valueOf);
}

/** A value with the references (`stream/owner/version_id`) of the facts that it is made of. */
export type ExplainedValue = IndicatorValue & { readonly inputs: readonly string[] };

/** Computes values together with what they are made of. */
export async function explainValues(
  db: Database,
  indicator: Indicator,
  scope: Scope,
  filter: ValueFilter,
): Promise<ExplainedValue[]> {
  const text = `select ${columns}, inputs from ${valuesOf([indicator], scope)} v where ${filtered} order by pair, period, dimensions`;
  const { rows } = await db.query<ValueRow & { inputs: string[] }>(text, parameters(scope, filter));
  return rows.map((row) => ({ ...valueOf(row), inputs: [...new Set(row.inputs)].sort() }));
}

function parameters(scope: Scope, filter: ValueFilter): unknown[] {
  const { from = null, to = null, dimensions = {} } = filter;
  return [scope.pairs, scope.asOf ?? new Date(), from, to, JSON.stringify(dimensions)];
}

export function valueOf(row: ValueRow): IndicatorValue {
  const { fresh_at: freshAt, definition_version: definitionVersion, ...rest } = row;
  return { ...rest, freshAt, definitionVersion };
}
