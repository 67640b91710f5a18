import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.unit_value',
  name: { en: 'Unit value', fr: 'Valeur unitaire' },
  description: {
    en: 'Value of a flow by kilogram of net mass, as the reporter gives both. It is no price: the mix of goods, qualities and valuations (CIF, FOB) moves it as well.',
    fr: 'Valeur d’un flux par kilogramme de masse nette, telles que le déclarant donne l’une et l’autre. Ce n’est pas un prix : la composition en biens, en qualités et en évaluations (CAF, FAB) la fait varier aussi.',
  },
  unit: 'currency/kg',
  dimensions: ['reporter', 'partner', 'flow', 'classification', 'commodity'],
  formula: 'UV = V / W',
  latex: String.raw`UV = \frac{V}{W}`,
  operands: {
    V: { en: 'value of the flow', fr: 'valeur du flux' },
    W: { en: 'its net mass in kilograms', fr: 'sa masse nette en kilogrammes' },
  },
  arithmetic: '{V} / {W}',
  source: {
    en: 'IMF and others, Export and Import Price Index Manual: Theory and Practice (2009), chapter 2, Unit Value Indices',
    fr: 'FMI et autres, Export and Import Price Index Manual: Theory and Practice (2009), chapitre 2, Unit Value Indices',
  },
  range: [0, null],
  missing: {
    ...reasonsOfFigures,
    'not-reported': {
      en: 'The reporter does not give the value, or not the net mass of all of it',
      fr: 'Le déclarant ne donne pas la valeur, ou pas la masse nette de l’ensemble',
    },
    'insufficient-coverage': {
      en: 'There is no figure of the period, and not all of its months are reported, or not all of the finer codes',
      fr: 'La période est sans chiffre, et ses mois, ou les codes plus fins, ne sont pas tous déclarés',
    },
    'zero-denominator': { en: 'The net mass is zero', fr: 'La masse nette est nulle' },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['pair_flow'],
  reach: 'pair',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
