import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import type { Indicator } from '#indicators/definition.js';
import { statement } from '#persistence/statement.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { rowsOf } from '../reader/rows.js';
import { type Value, type ValueEntry, valueEntryOf } from './value-entry.js';
import { dimensionsIn, subjectsOf, type valueParameters } from './value-parameters.js';
import { whyNone } from './why-none.js';

const file = new URL('./stored-values.sql', import.meta.url);
const currentValues = statement(file, 'indicators.current_values');
const valueVersions = statement(file, 'indicators.value_versions');

/** Codes of indicators, as PostgreSQL writes a list of texts. */
function codesWhere(holds: (indicator: Indicator) => boolean): string {
  const codes = catalogue.filter(holds).map(({ code }) => code);
  return `{${codes.join(',')}}`;
}

/** What the statement tells stale values by: its parameters before the last. */
export const staleBy = [
  codesWhere(({ reach }) => reach === 'world'),
  codesWhere(({ reach }) => reach === 'country'),
  codesWhere(({ lags }) => lags === null),
  codesWhere(({ dear }) => dear === true),
];

/** Values that are kept up to date, now or as they were at a moment. */
export async function readStoredValues(reader: Pool, asked: Asked<typeof valueParameters>): Promise<Page<ValueEntry>> {
  const { values, language, moment } = asked;
  const stored = moment.asOf === null ? currentValues : valueVersions;
  const { code, period, from, to, limit = defaultLimit } = values;
  const dimensions = JSON.stringify(dimensionsIn(values));
  const rows = await rowsOf<Value & { dimensionsKey: string }>(
    reader,
    stored(
      subjectsOf(values),
      code,
      period,
      from,
      to,
      dimensions,
      ...keyOf(values.cursor, 4),
      limit + 1,
      ...staleBy,
      moment.asOf,
    ),
  );
  return pageOf(
    rows,
    limit,
    (row) => [row.code, row.subject, row.period, row.dimensionsKey],
    (row) => valueEntryOf(row, language),
    rows.length === 0 ? await whyNone(reader, moment, values) : undefined,
  );
}
