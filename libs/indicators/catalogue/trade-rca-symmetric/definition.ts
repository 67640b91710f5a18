import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.rca_symmetric',
  name: { en: 'Symmetric revealed comparative advantage', fr: 'Avantage comparatif révélé symétrique' },
  description: {
    en: 'Revealed comparative advantage brought between -1 and 1, so that advantage and disadvantage weigh the same: 0 is the share of the world. Given of single products, when they are asked for. The world is of the countries that report exports of all goods in the same currency; coverage says how many do, of those that the figures of the period name.',
    fr: 'Avantage comparatif révélé ramené entre -1 et 1, pour que l’avantage et le désavantage pèsent autant : 0 est la part mondiale. Donné par produit, à la demande. Le monde est celui des pays qui déclarent leurs exportations de tous produits dans la même monnaie ; la couverture dit combien le font, parmi ceux que nomment les chiffres de la période.',
  },
  unit: '1',
  dimensions: ['reporter', 'classification', 'commodity'],
  formula: 'RSCA(c, k) = (RCA(c, k) - 1) / (RCA(c, k) + 1)',
  latex: String.raw`\frac{RCA - 1}{RCA + 1},\quad RCA = \frac{x / C}{K / W}`,
  operands: {
    x: { en: 'exports of the product by the country', fr: 'exportations du produit par le pays' },
    C: { en: 'exports of all goods by the country', fr: 'exportations de tous produits par le pays' },
    K: { en: 'exports of the product by the world', fr: 'exportations mondiales du produit' },
    W: { en: 'exports of all goods by the world', fr: 'exportations mondiales de tous produits' },
  },
  arithmetic: '(({x} / {C}) / ({K} / {W}) - 1) / (({x} / {C}) / ({K} / {W}) + 1)',
  source: {
    en: 'B. Dalum, K. Laursen and G. Villumsen, Structural Change in OECD Export Specialisation Patterns: de-specialisation and “stickiness”, International Review of Applied Economics 12 (1998)',
    fr: 'B. Dalum, K. Laursen et G. Villumsen, Structural Change in OECD Export Specialisation Patterns: de-specialisation and “stickiness”, International Review of Applied Economics 12 (1998)',
  },
  range: [-1, 1],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': {
      en: 'Exports of all goods by the country, or of the product by the world, are zero',
      fr: 'Les exportations de tous produits du pays, ou celles du produit par le monde, sont nulles',
    },
    'insufficient-coverage': {
      en: 'Of the countries that the figures of the period name, half or less report exports of all goods in this currency, or only two countries are named, or of the partners of the country only one has a figure',
      fr: 'Parmi les pays que nomment les chiffres de la période, la moitié au plus déclarent leurs exportations de tous produits dans cette monnaie, ou deux pays seulement sont nommés, ou un seul des partenaires du pays a un chiffre',
    },
    'not-reported': {
      en: 'The exports of the product, or those of all goods, are not reported',
      fr: 'Les exportations du produit, ou celles de tous produits, ne sont pas déclarées',
    },
  },
  version: 3,
  inputs: ['trade.flows'],
  relations: ['world_flow', 'world_sum', 'world_export', 'world', 'advantage'],
  reach: 'world',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
