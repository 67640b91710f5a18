import Type from 'typebox';
import { indicatorOf } from '#indicators/catalogue.js';
import { isArea } from '#reference/countries.js';
import { inLanguage, type Language } from '#reference/languages.js';
import { decimal, instant, namedArea, orNull, text } from '../http/schemas.js';
import { named } from '../reader/named.js';

export const valueEntry = Type.Object({
  code: text('Indicator'),
  name: text('Its name'),
  pair: text('Pair of countries'),
  period: text('SDMX period'),
  dimensions: Type.Record(Type.String(), Type.String(), { description: 'What else the value is of' }),
  areas: Type.Array(namedArea, { description: 'Names of the countries of pair and dimensions' }),
  value: orNull(decimal('The value')),
  unit: text('Its unit'),
  status: text('available, partial (some inputs are missing) or unavailable'),
  reason: orNull(text('Why there is no value')),
  coverage: Type.Object({
    expected: Type.Integer({ description: 'Inputs that should be there' }),
    present: Type.Integer({ description: 'Inputs that are' }),
    share: orNull(Type.Number({ description: 'present / expected' })),
  }),
  freshAt: orNull(instant('When the newest fact of it was recorded')),
  definitionVersion: Type.Integer({ description: 'Version of the definition that made it' }),
  simulated: Type.Boolean({ description: 'Made of simulated facts, wholly or in part' }),
});
export type ValueEntry = Type.Static<typeof valueEntry>;

/** A value, stored or computed. */
export interface Value {
  readonly code: string;
  readonly pair: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly unit: string;
  readonly reason: string | null;
  readonly expected: number;
  readonly present: number;
  readonly freshAt: Date | string | null;
  readonly simulated: boolean;
  readonly definitionVersion: number;
}

export function valueEntryOf(value: Value, language: Language): ValueEntry {
  const { code, pair, period, dimensions, unit, reason, expected, present, freshAt, simulated, definitionVersion } =
    value;
  const codes = new Set([...pair.split('-'), ...Object.values(dimensions).filter(isArea)]);
  return {
    code,
    name: inLanguage(indicatorOf(code)?.name ?? { en: code }, language),
    pair,
    period,
    dimensions,
    areas: [...codes].map((area) => named(area, language)),
    value: value.value,
    unit,
    status: value.value === null ? 'unavailable' : present < expected ? 'partial' : 'available',
    reason,
    coverage: { expected, present, share: expected === 0 ? null : Math.round((present / expected) * 1e6) / 1e6 },
    freshAt: freshAt instanceof Date ? freshAt.toISOString() : freshAt,
    definitionVersion,
    simulated,
  };
}
