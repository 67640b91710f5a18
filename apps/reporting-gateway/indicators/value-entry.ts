import Type from 'typebox';
import { indicatorOf } from '#indicators/catalogue.js';
import type { MissingReason } from '#indicators/definition.js';
import { reasonText } from '#indicators/reasons.js';
import { commodityName } from '#reference/commodities.js';
import { isArea } from '#reference/countries.js';
import { inLanguage, type Language } from '#reference/languages.js';
import { commodityNameText, decimal, instant, namedArea, orNull, text } from '../http/schemas.js';
import { named } from '../reader/named.js';
import { dimensionNames } from './value-parameters.js';

export const valueEntry = Type.Object({
  code: text('Indicator'),
  name: text('Its name'),
  subject: text('What the value is of: a pair, KAZ-MAR, or a country, KAZ'),
  period: text('SDMX period'),
  dimensions: Type.Object(Object.fromEntries(dimensionNames.map((name) => [name, Type.Optional(Type.String())])), {
    description: 'What else the value is of: the dimensions of its indicator',
  }),
  areas: Type.Array(namedArea, { description: 'Names of the countries of subject and dimensions' }),
  commodityName: commodityNameText,
  value: orNull(decimal('The value')),
  unit: text('Its unit'),
  valuation: orNull(text('What the amounts hold that it is made of: CIF, FOB, CIF+FOB; null of other values')),
  status: text('available, partial (inputs are missing, or nobody says how many there are), stale or unavailable'),
  reason: orNull(text('Code of why there is no value')),
  reasonText: orNull(text('The same in words')),
  coverage: Type.Object({
    expected: orNull(Type.Integer({ description: 'Inputs that should be there; null: nobody says how many' })),
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
  readonly subject: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly unit: string;
  readonly valuation: string | null;
  readonly reason: MissingReason | null;
  readonly expected: number | null;
  readonly present: number;
  readonly freshAt: Date | string | null;
  readonly simulated: boolean;
  readonly definitionVersion: number;
  /** Facts that it depends on have changed since; it waits to be recomputed. */
  readonly isStale?: boolean;
}

export function valueEntryOf(value: Value, language: Language): ValueEntry {
  const { code, subject, period, dimensions, unit, valuation, reason, expected, present, freshAt } = value;
  const { simulated, definitionVersion } = value;
  const { classification = 'HS', commodity } = dimensions;
  const indicator = indicatorOf(code);
  const codes = new Set([...subject.split('-'), ...Object.values(dimensions).filter(isArea)]);
  return {
    code,
    name: inLanguage(indicator?.name ?? { en: code }, language),
    subject,
    period,
    dimensions,
    areas: [...codes].map((area) => named(area, language)),
    commodityName: commodity === undefined ? null : commodityName(classification, commodity, language),
    value: value.value,
    unit,
    valuation,
    status: statusOf(value),
    reason,
    reasonText: reason === null ? null : inLanguage(reasonText(indicator, reason), language),
    coverage: { expected, present, share: expected ? Math.round((present / expected) * 1e6) / 1e6 : null },
    freshAt: freshAt instanceof Date ? freshAt.toISOString() : freshAt,
    definitionVersion,
    simulated,
  };
}

function statusOf({ value, isStale, present, expected }: Value): string {
  if (isStale) return 'stale';
  if (value === null) return 'unavailable';
  return expected === null || present < expected ? 'partial' : 'available';
}
