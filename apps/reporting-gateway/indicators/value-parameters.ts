import Type, { type TOptional, type TString } from 'typebox';
import Format from 'typebox/format';
import { catalogue, indicatorOf } from '#indicators/catalogue.js';
import { AreaParameter, asOf, language, PairParameter, paging, PeriodParameter } from '../http/parameters.js';

Format.Set('indicator', (text) => indicatorOf(text) !== undefined);

const areas: readonly string[] = ['reporter', 'partner', 'exporter', 'importer'];

/** Every dimension that some indicator has. */
export const dimensionNames = [...new Set(catalogue.flatMap(({ dimensions }) => dimensions))].sort();

export const IndicatorCode = Type.String({
  pattern: '^[a-z][a-z0-9_.]{0,99}$',
  format: 'indicator',
  description: 'Code of an indicator, as /v1/catalogue lists them',
});

const dimension = (name: string) =>
  areas.includes(name)
    ? AreaParameter(`Dimension ${name}`)
    : Type.String({ minLength: 1, maxLength: 100, description: `Dimension ${name}, of the indicators that have it` });

const dimensions: Record<string, TOptional<TString>> = Object.fromEntries(
  dimensionNames.map((name) => [name, Type.Optional(dimension(name))]),
);

const which = {
  pair: Type.Optional(PairParameter),
  period: Type.Optional(PeriodParameter('Exactly this period')),
};

export const valueParameters = Type.Object({
  ...which,
  code: Type.Optional(IndicatorCode),
  from: Type.Optional(PeriodParameter('First period')),
  to: Type.Optional(PeriodParameter('Last period; a month lies in its year')),
  ...asOf,
  ...paging,
  ...language,
  ...dimensions,
});

export const explainParameters = Type.Object({
  code: IndicatorCode,
  ...which,
  ...asOf,
  ...paging,
  ...language,
  ...dimensions,
});

/** The dimensions among the parameters of a request. */
export function dimensionsIn(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => dimensionNames.includes(name)));
}
