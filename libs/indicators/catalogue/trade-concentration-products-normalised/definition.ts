import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.concentration_products_normalised',
  name: { en: 'Concentration over products, normalised', fr: 'Concentration par produit, normalisée' },
  description: {
    en: 'How concentrated the trade of a country over its products is, from 0, when all products have the same share, to 1. Products are chapters of the Harmonized System (2 digits); of another classification, those that are published. Products without trade do not count. Of the partners whose figures are there, two at least.',
    fr: 'Concentration du commerce d’un pays sur ses produits, de 0, quand tous les produits ont la même part, à 1. Les produits sont les chapitres du Système harmonisé (2 chiffres) ; d’une autre classification, ceux qui sont publiés. Les produits sans échange ne comptent pas. Sur les partenaires dont les chiffres sont là, deux au moins.',
  },
  unit: '1',
  dimensions: ['reporter', 'flow', 'classification'],
  formula: {
    en: 'N = (sqrt(sum of s(k)^2) - sqrt(1 / n)) / (1 - sqrt(1 / n)), where s(k) = v(k) / V',
    fr: 'N = (sqrt(somme de s(k)^2) - sqrt(1 / n)) / (1 - sqrt(1 / n)), où s(k) = v(k) / V',
  },
  latex: String.raw`\frac{\sqrt{S / V^2} - \sqrt{1/n}}{1 - \sqrt{1/n}},\quad S = \sum_{k=1}^{n} v_k^2,\quad V = \sum_{k=1}^{n} v_k`,
  operands: {
    S: { en: 'sum of the squared values by product', fr: 'somme des carrés des valeurs par produit' },
    V: { en: 'trade in all products', fr: 'commerce de tous les produits' },
    n: { en: 'number of products with trade', fr: 'nombre de produits avec échange' },
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
      en: 'Trade is zero, or in a single product: there is nothing to normalise by',
      fr: 'Le commerce est nul, ou d’un seul produit : il n’y a pas de quoi normaliser',
    },
    'insufficient-coverage': {
      en: 'The figures of products hold less than nine tenths of the published trade in all goods, or are of one partner alone, or there are none',
      fr: 'Les chiffres par produit font moins de neuf dixièmes du commerce publié de tous produits, ou sont d’un seul partenaire, ou il n’y en a pas',
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
