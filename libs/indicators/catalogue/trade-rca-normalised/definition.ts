import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.rca_normalised',
  name: { en: 'Normalised revealed comparative advantage', fr: 'Avantage comparatif révélé normalisé' },
  description: {
    en: 'How far exports of a product stand above what the share of the country in the trade of the world would make them, as a part of the exports of the world: over all products, and over all countries, these add up to 0. Given of single products, when they are asked for. The world is of the countries that report exports of all goods in the same currency; coverage says how many do, of those that the figures of the period name.',
    fr: 'Écart des exportations d’un produit à ce que ferait la part du pays dans le commerce mondial, rapporté aux exportations mondiales : sur tous les produits, comme sur tous les pays, la somme est 0. Donné par produit, à la demande. Le monde est celui des pays qui déclarent leurs exportations de tous produits dans la même monnaie ; la couverture dit combien le font, parmi ceux que nomment les chiffres de la période.',
  },
  unit: '1',
  dimensions: ['reporter', 'classification', 'commodity'],
  formula: 'NRCA(c, k) = x(c, k) / x(w) - x(c) x(w, k) / x(w)^2',
  latex: String.raw`\frac{x}{W} - \frac{C \, K}{W^2},\quad x = x_{c,k},\ C = \sum_k x_{c,k},\ K = \sum_c x_{c,k},\ W = \sum_{c,k} x_{c,k}`,
  operands: {
    x: { en: 'exports of the product by the country', fr: 'exportations du produit par le pays' },
    C: { en: 'exports of all goods by the country', fr: 'exportations de tous produits par le pays' },
    K: { en: 'exports of the product by the world', fr: 'exportations mondiales du produit' },
    W: { en: 'exports of all goods by the world', fr: 'exportations mondiales de tous produits' },
  },
  arithmetic: '{x} / {W} - {C} * {K} / {W}^2',
  source: {
    en: 'R. Yu, J. Cai and P. Leung, The normalized revealed comparative advantage index, The Annals of Regional Science 43 (2009)',
    fr: 'R. Yu, J. Cai et P. Leung, The normalized revealed comparative advantage index, The Annals of Regional Science 43 (2009)',
  },
  range: [-0.25, 0.25],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': {
      en: 'Exports of all goods by the world are zero',
      fr: 'Les exportations mondiales de tous produits sont nulles',
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
