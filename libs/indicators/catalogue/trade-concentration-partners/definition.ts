import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.concentration_partners',
  name: {
    en: 'Concentration over partners (Herfindahl-Hirschman)',
    fr: 'Concentration par partenaire (Herfindahl-Hirschman)',
  },
  description: {
    en: 'How concentrated the trade of a country over its partners is: the sum of the squared shares, 1 when there is a single partner. Partners without trade do not count.',
    fr: 'Concentration du commerce d’un pays sur ses partenaires : la somme des carrés des parts, 1 quand il n’y a qu’un partenaire. Les partenaires sans échange ne comptent pas.',
  },
  unit: '1',
  dimensions: ['reporter', 'flow', 'classification', 'commodity'],
  formula: {
    en: 'H = sum of s(k)^2, where s(k) = v(k) / V',
    fr: 'H = somme de s(k)^2, où s(k) = v(k) / V',
  },
  latex: String.raw`\frac{S}{V^2} = \sum_k \left( \frac{v_k}{V} \right)^2,\quad S = \sum_k v_k^2,\quad V = \sum_k v_k`,
  operands: {
    S: { en: 'sum of the squared values by partner', fr: 'somme des carrés des valeurs par partenaire' },
    V: { en: 'trade with all partners', fr: 'commerce avec tous les partenaires' },
  },
  arithmetic: '{S} / {V}^2',
  source: {
    en: 'A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (1964); World Bank, World Integrated Trade Solution (WITS), Trade Indicators: Hirschman-Herfindahl index',
    fr: 'A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (1964) ; Banque mondiale, World Integrated Trade Solution (WITS), Trade Indicators : Hirschman-Herfindahl index',
  },
  range: [0, 1],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': { en: 'Trade with all partners is zero', fr: 'Le commerce avec tous les partenaires est nul' },
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
