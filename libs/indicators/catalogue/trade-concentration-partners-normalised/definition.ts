import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.concentration_partners_normalised',
  name: { en: 'Concentration over partners, normalised', fr: 'Concentration par partenaire, normalisée' },
  description: {
    en: 'How concentrated the trade of a country over its partners is, from 0, when all partners have the same share, to 1. Partners without trade do not count.',
    fr: 'Concentration du commerce d’un pays sur ses partenaires, de 0, quand tous les partenaires ont la même part, à 1. Les partenaires sans échange ne comptent pas.',
  },
  unit: '1',
  dimensions: ['reporter', 'flow', 'classification', 'commodity'],
  formula: {
    en: 'N = (sqrt(sum of s(k)^2) - sqrt(1 / n)) / (1 - sqrt(1 / n)), where s(k) = v(k) / V',
    fr: 'N = (sqrt(somme de s(k)^2) - sqrt(1 / n)) / (1 - sqrt(1 / n)), où s(k) = v(k) / V',
  },
  latex: String.raw`\frac{\sqrt{S / V^2} - \sqrt{1/n}}{1 - \sqrt{1/n}},\quad S = \sum_{k=1}^{n} v_k^2,\quad V = \sum_{k=1}^{n} v_k`,
  operands: {
    S: { en: 'sum of the squared values by partner', fr: 'somme des carrés des valeurs par partenaire' },
    V: { en: 'trade with all partners', fr: 'commerce avec tous les partenaires' },
    n: { en: 'number of partners with trade', fr: 'nombre de partenaires avec échange' },
  },
  arithmetic: '(sqrt({S}) / {V} - sqrt(1 / {n})) / (1 - sqrt(1 / {n}))',
  source: {
    en: 'After UNCTAD, UNCTADstat, Merchandise trade: product concentration and diversification indices of exports and imports (normalised Herfindahl-Hirschmann index)',
    fr: 'D’après la CNUCED, UNCTADstat, Merchandise trade: product concentration and diversification indices of exports and imports (indice de Herfindahl-Hirschmann normalisé)',
  },
  range: [0, 1],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': {
      en: 'Trade is zero, or with a single partner: there is nothing to normalise by',
      fr: 'Le commerce est nul, ou avec un seul partenaire : il n’y a pas de quoi normaliser',
    },
    'insufficient-coverage': {
      en: 'Of the partners that are named, half or less have a figure, or only one',
      fr: 'La moitié au plus des partenaires nommés ont un chiffre, ou un seul',
    },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['country_flow', 'country_sum', 'vector', 'concentration'],
  reach: 'country',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
