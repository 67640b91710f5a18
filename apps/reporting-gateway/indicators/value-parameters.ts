import Type, { type TOptional, type TString } from 'typebox';
import Format from 'typebox/format';
import { catalogue, indicatorOf } from '#indicators/catalogue.js';
import { described } from '../http/parameter-texts.js';
import { AreaParameter, asOf, language, Name, PairParameter, paging, periods } from '../http/parameters.js';
import { Problem, type Told } from '../http/problem.js';

Format.Set('indicator', (text) => indicatorOf(text) !== undefined);

const areas: readonly string[] = ['reporter', 'partner', 'exporter', 'importer'];

/** Every dimension that some indicator has. */
export const dimensionNames = [...new Set(catalogue.flatMap(({ dimensions }) => dimensions))].sort();

/** Instead of a product: each of them. */
const everyCommodity = 'all';

export const IndicatorCode = Type.String({
  pattern: '^[a-z][a-z0-9_.]{0,99}$',
  format: 'indicator',
  ...described('Code of an indicator, as /v1/catalogue lists them'),
});

const ofDimensions: Readonly<Record<string, { description: string }>> = {
  commodity: described(
    `Product in its classification, such as 1001; of values that have one, those of TOTAL unless told otherwise, ${everyCommodity} for each`,
  ),
  classification: described(
    'What the product is a code of, with the edition as it was reported',
    'HS, HS2022, FCL. Never converted',
  ),
};

function dimension(name: string): TString {
  if (areas.includes(name)) return AreaParameter(`Dimension ${name}`);
  const description = ofDimensions[name] ?? described(`Dimension ${name}`, 'where the indicator has it');
  return Name(100, description);
}

const dimensions: Record<string, TOptional<TString>> = Object.fromEntries(
  dimensionNames.map((name) => [name, Type.Optional(dimension(name))]),
);

const which = {
  pair: Type.Optional(PairParameter),
  country: Type.Optional(AreaParameter('Only values of this country, not of its pairs')),
};

export const valueParameters = Type.Object({
  ...which,
  code: Type.Optional(IndicatorCode),
  ...periods,
  ...asOf,
  ...paging,
  ...language,
  ...dimensions,
});

export const explainParameters = Type.Object({
  code: IndicatorCode,
  ...which,
  period: periods.period,
  ...asOf,
  ...paging,
  ...language,
  ...dimensions,
});

/** The dimensions among the parameters of a request; `all` products are no dimension. */
export function dimensionsIn(values: object): Record<string, string> {
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(values as Record<string, string>)) {
    if (dimensionNames.includes(name) && (name !== 'commodity' || value !== everyCommodity)) named[name] = value;
  }
  return named;
}

/**
 * Subjects that a request asks for: a pair and its two countries, or a country; undefined: any.
 * @throws Problem when it asks for both.
 */
export function subjectsOf({ pair, country }: { pair?: string; country?: string }): string[] | undefined {
  if (pair !== undefined && country !== undefined) {
    const about = {
      parameter: 'country',
      value: country,
      allowed: ((say) => say.oneOfBoth) satisfies Told,
    };
    throw new Problem('invalid-parameter', (say) => say.pairAndCountry, about);
  }
  if (country !== undefined) return [country];
  return pair === undefined ? undefined : [pair, ...pair.split('-')];
}

/** Products that a request asks for; null: each. */
export function commoditiesOf(values: object): string[] | null {
  const { commodity = 'TOTAL' } = values as { commodity?: string };
  return commodity === everyCommodity ? null : [commodity];
}
