import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.intensity',
  name: { en: 'Trade intensity index', fr: 'Indice d’intensité des échanges' },
  description: {
    en: 'Share of the partner in the exports of a country against its share in those of the world: above 1 they trade more than the weight of the partner in world trade makes expect. As exporters report. The world is of the countries that report exports of all goods in the same currency; coverage says how many do, of those that the figures of the period name.',
    fr: 'Part du partenaire dans les exportations d’un pays rapportée à sa part dans celles du monde : au-dessus de 1, ils échangent plus que le poids mondial du partenaire ne le laisse attendre. D’après les exportateurs. Le monde est celui des pays qui déclarent leurs exportations de tous produits dans la même monnaie ; la couverture dit combien le font, parmi ceux que nomment les chiffres de la période.',
  },
  unit: '1',
  dimensions: ['reporter', 'partner', 'classification', 'commodity'],
  formula: 'T(i, j) = (x(i, j) / x(i)) / (x(w, j) / x(w))',
  latex: String.raw`\frac{x / X}{J / W},\quad x = x_{i,j},\ X = \sum_p x_{i,p},\ J = \sum_c x_{c,j},\ W = \sum_{c,p} x_{c,p}`,
  operands: {
    x: { en: 'exports of the country to the partner', fr: 'exportations du pays vers le partenaire' },
    X: { en: 'exports of the country to all partners', fr: 'exportations du pays vers tous ses partenaires' },
    J: { en: 'exports of the world to the partner', fr: 'exportations du monde vers le partenaire' },
    W: { en: 'exports of the world', fr: 'exportations du monde' },
  },
  arithmetic: '({x} / {X}) / ({J} / {W})',
  source: {
    en: 'World Bank, World Integrated Trade Solution (WITS), Trade Indicators: trade intensity index',
    fr: 'Banque mondiale, World Integrated Trade Solution (WITS), Trade Indicators : trade intensity index',
  },
  range: [0, null],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': {
      en: 'Exports of the country, or of the world to the partner, are zero',
      fr: 'Les exportations du pays, ou celles du monde vers le partenaire, sont nulles',
    },
    'insufficient-coverage': {
      en: 'Of the countries that the figures of the period name, half or less report exports of all goods in this currency, or only two countries are named, or of the partners of the country half or less have a figure, or only one',
      fr: 'Parmi les pays que nomment les chiffres de la période, la moitié au plus déclarent leurs exportations de tous produits dans cette monnaie, ou deux pays seulement sont nommés, ou la moitié au plus des partenaires du pays ont un chiffre, ou un seul',
    },
  },
  version: 3,
  inputs: ['trade.flows'],
  relations: ['world_flow', 'world_sum', 'world_export', 'world'],
  reach: 'world',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
