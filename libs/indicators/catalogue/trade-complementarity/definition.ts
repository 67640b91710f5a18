import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.complementarity',
  name: { en: 'Trade complementarity', fr: 'Complémentarité des échanges' },
  description: {
    en: 'How well what one country exports to the world fits what the other imports from it: 1 when the shares of all products agree, 0 when no product is in both. Products are chapters of the Harmonized System (2 digits); of another classification, those that are published. Of the partners whose figures are there, two at least.',
    fr: 'À quel point ce qu’un pays exporte vers le monde répond à ce que l’autre en importe : 1 quand les parts de tous les produits concordent, 0 quand aucun produit n’est commun. Les produits sont les chapitres du Système harmonisé (2 chiffres) ; d’une autre classification, ceux qui sont publiés. Sur les partenaires dont les chiffres sont là, deux au moins.',
  },
  unit: '1',
  dimensions: ['exporter', 'importer', 'classification'],
  formula: {
    en: 'C(i, j) = 1 - (sum over k of |m(j, k) - x(i, k)|) / 2, where m and x are shares of products in imports and exports',
    fr: 'C(i, j) = 1 - (somme sur k de |m(j, k) - x(i, k)|) / 2, où m et x sont les parts des produits dans les importations et les exportations',
  },
  latex: String.raw`1 - \frac{D}{2},\quad D = \sum_k \left| m_{j,k} - x_{i,k} \right|`,
  operands: { D: { en: 'sum of the differences of the shares', fr: 'somme des écarts des parts' } },
  arithmetic: '1 - {D} / 2',
  source: {
    en: 'M. Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment, World Bank Policy Research Working Paper 1583 (1996)',
    fr: 'M. Michaely, Trade Preferential Agreements in Latin America: An Ex-Ante Assessment, World Bank Policy Research Working Paper 1583 (1996)',
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
