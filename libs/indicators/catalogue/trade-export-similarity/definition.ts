import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.export_similarity',
  name: { en: 'Export similarity', fr: 'Similarité des exportations' },
  description: {
    en: 'How much alike the exports of the two countries to the world are: 1 when the shares of all products are the same, 0 when no product is in both. Products are chapters of the Harmonized System (2 digits); of another classification, those that are published. Of the partners whose figures are there, two at least.',
    fr: 'Ressemblance des exportations des deux pays vers le monde : 1 quand les parts de tous les produits sont les mêmes, 0 quand aucun produit n’est commun. Les produits sont les chapitres du Système harmonisé (2 chiffres) ; d’une autre classification, ceux qui sont publiés. Sur les partenaires dont les chiffres sont là, deux au moins.',
  },
  unit: '1',
  dimensions: ['classification'],
  formula: {
    en: 'S(a, b) = sum over k of min(x(a, k), x(b, k)), where x are shares of products in exports',
    fr: 'S(a, b) = somme sur k de min(x(a, k), x(b, k)), où x désigne les parts des produits dans les exportations',
  },
  latex: String.raw`S_{a,b} = \sum_k \min(x_{a,k}, x_{b,k})`,
  operands: { S: { en: 'sum of the lesser shares', fr: 'somme des moindres parts' } },
  arithmetic: '{S}',
  source: {
    en: 'J. M. Finger and M. E. Kreinin, A Measure of “Export Similarity” and Its Possible Uses, The Economic Journal 89 (1979)',
    fr: 'J. M. Finger et M. E. Kreinin, A Measure of “Export Similarity” and Its Possible Uses, The Economic Journal 89 (1979)',
  },
  range: [0, 1],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': {
      en: 'Trade of one of the two countries is zero',
      fr: 'Le commerce de l’un des deux pays est nul',
    },
    'insufficient-coverage': {
      en: 'Of one of the two countries, the figures of products hold less than nine tenths of the published trade in all goods, or are of one partner alone, or there are none',
      fr: 'Pour l’un des deux pays, les chiffres par produit font moins de neuf dixièmes du commerce publié de tous produits, ou sont d’un seul partenaire, ou il n’y en a pas',
    },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['country_flow', 'country_sum', 'vector', 'likeness'],
  reach: 'country',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
