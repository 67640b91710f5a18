import type { ClientBase, Pool } from 'pg';
import type { Indicator, IndicatorValue } from '../definition.js';
import { valuesOf } from './queries.js';
import { parametersOf, type Scope, scopeParameters } from './scope.js';

type Database = Pool | ClientBase;

export interface ValueFilter {
  /** Values whose dimensions hold all of these. */
  readonly dimensions?: Readonly<Record<string, string>>;
  /** Periods that lie wholly between the first month of `from` and the last of `to`: of 2016 to 2016-Q2, not the year 2016. */
  readonly from?: string;
  readonly to?: string;
}

interface ValueRow extends Omit<IndicatorValue, 'freshAt' | 'definitionVersion'> {
  readonly fresh_at: Date | null;
  readonly definition_version: number;
}

const columns =
  'code, subject, period, dimensions, value :: text, unit, valuation, reason, expected, present, fresh_at, simulated, definition_version';

const [from, to, dimensions] = [1, 2, 3].map((nth) => `$${scopeParameters + nth}`);
const filtered = `(${from} :: text is null or reference.first_month(period) >= reference.first_month(${from}))
   and (${to} :: text is null or reference.last_month(period) <= reference.last_month(${to}))
   and dimensions @> ${dimensions} :: jsonb`;

/** Computes the values of an indicator from the facts; ordered by subject, period, dimensions. */
export async function computeValues(
  db: Database,
  indicator: Indicator,
  scope: Scope,
  filter: ValueFilter = {},
): Promise<IndicatorValue[]> {
  const rows = await select<ValueRow>(db, columns, indicator, scope, filter, false);
  return rows.map(valueOf);
}

/** A value with what it is made of. */
export interface ExplainedValue extends IndicatorValue {
  /** References of facts, `stream/owner/version_id`, each once. */
  readonly inputs: readonly string[];
  /** Numbers and dates by their symbol in the formula; null where there is none. */
  readonly operands: Readonly<Record<string, string | null>>;
}

/** Computes values together with what they are made of. */
export async function explainValues(
  db: Database,
  indicator: Indicator,
  scope: Scope,
  filter: ValueFilter,
): Promise<ExplainedValue[]> {
  type Row = ValueRow & { inputs: string; operands: Record<string, string | null> };
  const rows = await select<Row>(db, `${columns}, inputs, ${operandTexts}`, indicator, scope, filter, true);
  return rows.map((row) => ({ ...valueOf(row), inputs: [...new Set(row.inputs.split(' '))].sort() }));
}

/** As text: a JSON number that is parsed loses digits. */
const operandTexts =
  '(select jsonb_object_agg(key, text) from jsonb_each_text(operands) operand (key, text)) as operands';

async function select<Row extends object>(
  db: Database,
  what: string,
  indicator: Indicator,
  scope: Scope,
  filter: ValueFilter,
  explained: boolean,
): Promise<Row[]> {
  const values = valuesOf([indicator], { asOf: scope.asOf !== undefined, explained });
  const text = `select ${what} from ${values} v where ${filtered} order by subject, period, dimensions`;
  const narrowed = [filter.from ?? null, filter.to ?? null, JSON.stringify(filter.dimensions ?? {})];
  const { rows } = await db.query<Row>(text, [...parametersOf([indicator], scope), ...narrowed]);
  return rows;
}

function valueOf<Row extends ValueRow>({ fresh_at: freshAt, definition_version: definitionVersion, ...rest }: Row) {
  return { ...rest, freshAt, definitionVersion };
}
