import type { Pool } from 'pg';
import { statement } from '#persistence/statement.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { rowsOf } from '../reader/rows.js';
import { type Value, type ValueEntry, valueEntryOf } from './value-entry.js';
import { dimensionsIn, type valueParameters } from './value-parameters.js';

const storedValues = statement(new URL('./stored-values.sql', import.meta.url));

/** Values as of now: those that are kept up to date. */
export async function readStoredValues(reader: Pool, asked: Asked<typeof valueParameters>): Promise<Page<ValueEntry>> {
  const { values, language } = asked;
  const { pair, code, period, from, to, limit = defaultLimit } = values;
  const dimensions = JSON.stringify(dimensionsIn(values));
  const rows = await rowsOf<Value & { dimensionsKey: string }>(
    reader,
    storedValues(pair, code, period, from, to, dimensions, ...keyOf(values.cursor, 4), limit + 1),
  );
  return pageOf(
    rows,
    limit,
    (row) => [row.code, row.pair, row.period, row.dimensionsKey],
    (row) => valueEntryOf(row, language),
    'no facts make a value for this',
  );
}
