import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import type { IndicatorValue } from '#indicators/definition.js';
import { computeValues } from '#indicators/engine/read-values.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { Problem, type Told } from '../http/problem.js';
import { type ValueEntry, valueEntryOf } from './value-entry.js';
import { commoditiesOf, dimensionsIn, subjectsOf, type valueParameters } from './value-parameters.js';
import { whyNone } from './why-none.js';

const keyOfValue = ({ code, subject, period, dimensions }: IndicatorValue) => [
  code,
  subject,
  period,
  JSON.stringify(dimensions),
];

/** Values that are not stored, of a product or as of a moment: computed from the facts, until the page is full. */
export async function readComputedValues(
  reader: Pool,
  asked: Asked<typeof valueParameters>,
): Promise<Page<ValueEntry>> {
  const { values, language, moment } = asked;
  const { code, period, limit = defaultLimit } = values;
  const subjects = subjectsOf(values);
  if (subjects === undefined && code === undefined) {
    const members = { parameter: 'code', allowed: ((say) => say.someValues) satisfies Told };
    throw new Problem('invalid-parameter', (say) => say.whichValues, members);
  }
  const after = keyOf(values.cursor, 4);
  const filter = {
    dimensions: dimensionsIn(values),
    ...((period ?? values.from) && { from: (period ?? values.from)! }),
    ...((period ?? values.to) && { to: (period ?? values.to)! }),
  };
  const scope = {
    ...(subjects && { subjects }),
    ...(period !== undefined && { periods: [period] }),
    commodities: commoditiesOf(values),
    asOf: moment.asOf ?? undefined,
  };
  const found: IndicatorValue[] = [];
  const hasDimensions = (names: readonly string[]) =>
    Object.keys(filter.dimensions).every((name) => names.includes(name));
  const codes = catalogue.filter((one) => (code === undefined || one.code === code) && hasDimensions(one.dimensions));
  for (const indicator of codes) {
    if (found.length > limit) break;
    if (after[0] && indicator.code < after[0]) continue;
    const computed = await computeValues(reader, indicator, scope, filter);
    found.push(...(indicator.code === after[0] ? computed.slice(indexAfter(computed, after)) : computed));
  }
  const reason = found.length === 0 ? await whyNone(reader, moment, values) : undefined;
  return pageOf(found, limit, keyOfValue, (value) => valueEntryOf(value, language), reason);
}

function indexAfter(values: readonly IndicatorValue[], key: readonly (string | null)[]): number {
  const wanted = JSON.stringify(key);
  return values.findIndex((value) => JSON.stringify(keyOfValue(value)) === wanted) + 1;
}
