import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import type { IndicatorValue } from '#indicators/definition.js';
import { computeValues } from '#indicators/engine/read-values.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { type ValueEntry, valueEntryOf } from './value-entry.js';
import { dimensionsIn, type valueParameters } from './value-parameters.js';

const keyOfValue = ({ code, pair, period, dimensions }: IndicatorValue) => [
  code,
  pair,
  period,
  JSON.stringify(dimensions),
];

/** Values as of a moment, computed from the facts as they were: indicator by indicator until the page is full. */
export async function readComputedValues(
  reader: Pool,
  asked: Asked<typeof valueParameters>,
): Promise<Page<ValueEntry>> {
  const { values, language, moment } = asked;
  const { pair, code, period, limit = defaultLimit } = values;
  if (pair === undefined && code === undefined) {
    const members = { parameter: 'code', allowed: 'an indicator or a pair, or both, with asOf' };
    throw new Problem('invalid-parameter', 'With asOf, say which pair or which indicator', members);
  }
  const after = keyOf(values.cursor, 4);
  const filter = {
    dimensions: dimensionsIn(values),
    ...((period ?? values.from) && { from: (period ?? values.from)! }),
    ...((period ?? values.to) && { to: (period ?? values.to)! }),
  };
  const scope = { pairs: pair === undefined ? null : [pair], asOf: moment.shown };
  const found: IndicatorValue[] = [];
  const codes = catalogue
    .filter((one) => code === undefined || one.code === code)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const indicator of codes) {
    if (found.length > limit) break;
    if (after[0] && indicator.code < after[0]) continue;
    const computed = await computeValues(reader, indicator, scope, filter);
    const matching = computed.filter((value) => period === undefined || value.period === period);
    found.push(...(indicator.code === after[0] ? matching.slice(indexAfter(matching, after)) : matching));
  }
  return pageOf(
    found,
    limit,
    keyOfValue,
    (value) => valueEntryOf(value, language),
    'no facts made a value for this then',
  );
}

function indexAfter(values: readonly IndicatorValue[], key: readonly (string | null)[]): number {
  const wanted = JSON.stringify(key);
  return values.findIndex((value) => JSON.stringify(keyOfValue(value)) === wanted) + 1;
}
