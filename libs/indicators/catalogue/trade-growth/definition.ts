import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.growth',
  name: { en: 'Growth of trade', fr: 'Croissance des échanges' },
  description: {
    en: 'Change of a direction of trade against the same period of the year before, as a ratio: 0.5 is half as much again. Each direction is taken as its importer reports it, and as its exporter does where the importer has no figure.',
    fr: 'Variation d’un sens des échanges par rapport à la même période de l’année précédente, en ratio : 0,5 vaut moitié plus. Chaque sens est pris tel que l’importateur le déclare, ou, sans chiffre de celui-ci, tel que l’exportateur le déclare.',
  },
  unit: '1',
  dimensions: ['exporter', 'importer', 'classification', 'commodity'],
  formula: {
    en: 'G(t) = D(t) / D(t - 1 year) - 1, where D(e, i) = M(i, e), or X(e, i) where M(i, e) is not there',
    fr: 'G(t) = D(t) / D(t - 1 an) - 1, où D(e, i) = M(i, e), ou X(e, i) quand M(i, e) manque',
  },
  latex: String.raw`\frac{D}{D_0} - 1`,
  operands: {
    D: { en: 'trade of the period', fr: 'commerce de la période' },
    D0: { en: 'trade of the same period a year before', fr: 'commerce de la même période un an plus tôt' },
  },
  arithmetic: '{D} / {D0} - 1',
  source: {
    en: 'Year-on-year rate of change, of values as in United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
    fr: 'Taux de variation d’une année sur l’autre, de valeurs au sens de : Nations unies, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
  },
  range: [-1, null],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': { en: 'Trade of the year before is zero', fr: 'Le commerce de l’année précédente est nul' },
    'not-reported': {
      en: 'The period, or that of the year before, is reported by neither side',
      fr: 'La période, ou celle de l’année précédente, n’est déclarée d’aucun côté',
    },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['pair_flow', 'mirror', 'direction', 'earlier'],
  reach: 'pair',
  lags: [1],
  dated: false,
  folder: new URL('./', import.meta.url),
};
