import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.concentration_products',
  name: {
    en: 'Concentration over products (Herfindahl-Hirschman)',
    fr: 'Concentration par produit (Herfindahl-Hirschman)',
  },
  description: {
    en: 'How concentrated the trade of a country over its products is: the sum of the squared shares, 1 when there is a single product. Products are chapters of the Harmonized System (2 digits); of another classification, those that are published. Products without trade do not count. Of the partners whose figures are there, two at least.',
    fr: 'Concentration du commerce d’un pays sur ses produits : la somme des carrés des parts, 1 quand il n’y a qu’un produit. Les produits sont les chapitres du Système harmonisé (2 chiffres) ; d’une autre classification, ceux qui sont publiés. Les produits sans échange ne comptent pas. Sur les partenaires dont les chiffres sont là, deux au moins.',
  },
  unit: '1',
  dimensions: ['reporter', 'flow', 'classification'],
  formula: {
    en: 'H = sum of s(k)^2, where s(k) = v(k) / V',
    fr: 'H = somme de s(k)^2, où s(k) = v(k) / V',
  },
  latex: String.raw`\frac{S}{V^2} = \sum_k \left( \frac{v_k}{V} \right)^2,\quad S = \sum_k v_k^2,\quad V = \sum_k v_k`,
  operands: {
    S: { en: 'sum of the squared values by product', fr: 'somme des carrés des valeurs par produit' },
    V: { en: 'trade in all products', fr: 'commerce de tous les produits' },
  },
  arithmetic: '{S} / {V}^2',
  source: {
    en: 'A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (1964); World Bank, World Integrated Trade Solution (WITS), Trade Indicators: Hirschman-Herfindahl index',
    fr: 'A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (1964) ; Banque mondiale, World Integrated Trade Solution (WITS), Trade Indicators : Hirschman-Herfindahl index',
  },
  range: [0, 1],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': { en: 'Trade in all products is zero', fr: 'Le commerce de tous les produits est nul' },
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
