import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.share',
  name: { en: 'Share of the partner', fr: 'Part du partenaire' },
  description: {
    en: 'Share of the partner in the exports or imports of the reporter, as the reporter tells them: of the partners whose figures are there. Partial, as nobody says how many partners there are; coverage says of how many there are figures.',
    fr: 'Part du partenaire dans les exportations ou les importations du déclarant, d’après lui : sur les partenaires dont les chiffres sont là. Valeur partielle, car personne ne dit combien de partenaires il y a ; la couverture dit pour combien il y a des chiffres.',
  },
  unit: '1',
  dimensions: ['reporter', 'partner', 'flow', 'classification', 'commodity'],
  formula: {
    en: 'S(r, p) = v(r, p) / sum over q of v(r, q)',
    fr: 'S(r, p) = v(r, p) / somme sur q de v(r, q)',
  },
  latex: String.raw`\frac{P}{A},\quad P = v_{r,p},\quad A = \sum_q v_{r,q}`,
  operands: {
    P: { en: 'trade with the partner', fr: 'commerce avec le partenaire' },
    A: {
      en: 'trade with the partners whose figures are there',
      fr: 'commerce avec les partenaires dont les chiffres sont là',
    },
  },
  arithmetic: '{P} / {A}',
  source: {
    en: 'World Bank, World Integrated Trade Solution (WITS), Trade Indicators: partner share',
    fr: 'Banque mondiale, World Integrated Trade Solution (WITS), Trade Indicators : partner share',
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
  relations: ['country_flow', 'country_sum'],
  reach: 'country',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
