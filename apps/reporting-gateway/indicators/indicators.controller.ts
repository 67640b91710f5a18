import { Controller } from '@nestjs/common';
import { catalogue } from '#indicators/catalogue.js';
import { keptCommodities } from '#indicators/engine/scope.js';
import { keyOf } from '../http/cursor.js';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { defaultLimit, pageOfAll } from '../http/page.js';
import { catalogueEntry, catalogueEntryOf, catalogueParameters } from './catalogue-entry.js';
import { readComputedValues } from './compute-values.js';
import { explain, type Explanation, explanation } from './explain.js';
import { factEntry } from './fact-entry.js';
import { readStoredValues } from './read-stored-values.js';
import { valueEntry } from './value-entry.js';
import { explainParameters, valueParameters } from './value-parameters.js';

@Controller('v1')
export class IndicatorsController {
  @Endpoint({
    tag: 'Indicators',
    path: 'indicators',
    needs: ['analyst'],
    summary: 'Values of indicators',
    description:
      'As of now, or with asOf what this would have answered then. Values of all goods unless a commodity is asked for; ' +
      'those are computed from the facts, and so is what was before values were kept here.',
    parameters: valueParameters,
    entry: valueEntry,
  })
  values(@AskedFor() asked: Asked<typeof valueParameters>) {
    const { commodity = 'TOTAL' } = asked.values as { commodity?: string };
    const { asOf, keptSince } = asked.moment;
    const isStored = keptCommodities.includes(commodity) && (asOf === null || asOf.toISOString() > keptSince);
    return isStored ? readStoredValues(asked.free, asked) : readComputedValues(asked.free, asked);
  }

  @Endpoint({
    tag: 'Indicators',
    path: 'indicators/:code/explain',
    needs: ['analyst'],
    summary: 'The facts and events that one value is made of',
    description: 'Exactly one value must match. limit and cursor page its facts.',
    parameters: explainParameters,
    entry: explanation,
    one: true,
    list: { entry: factEntry, of: ({ facts }: Explanation) => facts },
    problems: { 'ambiguous-value': 'Several values match' },
  })
  explain(@AskedFor() asked: Asked<typeof explainParameters>) {
    return explain(asked);
  }

  @Endpoint({
    tag: 'Indicators',
    path: 'catalogue',
    needs: ['analyst'],
    summary: 'Definitions of the indicators',
    parameters: catalogueParameters,
    entry: catalogueEntry,
  })
  catalogue(@AskedFor() { values, language }: Asked<typeof catalogueParameters>) {
    const asked = catalogue.filter(({ code }) => values.code === undefined || code === values.code);
    const entries = asked.map((indicator) => catalogueEntryOf(indicator, language));
    const sorted = entries.sort((a, b) => (a.code < b.code ? -1 : 1));
    const [after = null] = keyOf(values.cursor, 1);
    return pageOfAll(sorted, values.limit ?? defaultLimit, after, ({ code }) => code);
  }
}
