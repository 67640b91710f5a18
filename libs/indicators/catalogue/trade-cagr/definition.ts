import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.cagr',
  name: { en: 'Compound annual growth of trade', fr: 'Croissance annuelle composée des échanges' },
  description: {
    en: 'The constant yearly rate at which a direction of trade would have come from its level five years before to that of the period: 0.1 is ten per cent a year. Only the two ends count, not what lies between. Each direction is taken as its importer reports it, and as its exporter does where the importer has no figure.',
    fr: 'Le taux annuel constant auquel un sens des échanges serait passé de son niveau d’il y a cinq ans à celui de la période : 0,1 vaut dix pour cent par an. Seules comptent les deux extrémités, non ce qui les sépare. Chaque sens est pris tel que l’importateur le déclare, ou, sans chiffre de celui-ci, tel que l’exportateur le déclare.',
  },
  unit: '1',
  dimensions: ['exporter', 'importer', 'classification', 'commodity'],
  formula: {
    en: 'G(t) = (D(t) / D(t - 5 years))^(1/5) - 1, where D(e, i) = M(i, e), or X(e, i) where M(i, e) is not there',
    fr: 'G(t) = (D(t) / D(t - 5 ans))^(1/5) - 1, où D(e, i) = M(i, e), ou X(e, i) quand M(i, e) manque',
  },
  latex: String.raw`\left(\frac{D}{D_5}\right)^{1/5} - 1`,
  operands: {
    D: { en: 'trade of the period', fr: 'commerce de la période' },
    D5: { en: 'trade of the same period five years before', fr: 'commerce de la même période cinq ans plus tôt' },
  },
  arithmetic: '({D} / {D5})^(1/5) - 1',
  source: {
    en: 'Compound annual growth rate (geometric mean of yearly rates of change), of values as in United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
    fr: 'Taux de croissance annuel composé (moyenne géométrique des taux de variation annuels), de valeurs au sens de : Nations unies, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
  },
  range: [-1, null],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': { en: 'Trade of five years before is zero', fr: 'Le commerce d’il y a cinq ans est nul' },
    'not-reported': {
      en: 'One of the two periods, five years apart, is reported by neither side',
      fr: 'L’une des deux périodes, à cinq ans d’écart, n’est déclarée d’aucun côté',
    },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['pair_flow', 'mirror', 'direction', 'earlier'],
  reach: 'pair',
  lags: [5],
  dated: false,
  folder: new URL('./', import.meta.url),
};
