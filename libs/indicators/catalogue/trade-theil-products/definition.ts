import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.theil_products',
  name: { en: 'Theil index over products', fr: 'Indice de Theil par produit' },
  description: {
    en: 'How unequal the values are over the products that a country trades in: 0 when all are the same, at most ln n. Products are chapters of the Harmonized System (2 digits); of another classification, those that are published. Products without trade do not count. Of the partners whose figures are there, two at least.',
    fr: 'Inégalité des valeurs entre les produits d’un pays : 0 quand toutes sont égales, ln n au plus. Les produits sont les chapitres du Système harmonisé (2 chiffres) ; d’une autre classification, ceux qui sont publiés. Les produits sans échange ne comptent pas. Sur les partenaires dont les chiffres sont là, deux au moins.',
  },
  unit: '1',
  dimensions: ['reporter', 'flow', 'classification'],
  formula: {
    en: 'T = (1 / n) sum of (v(k) / m) ln(v(k) / m), where m = V / n',
    fr: 'T = (1 / n) somme de (v(k) / m) ln(v(k) / m), où m = V / n',
  },
  latex: String.raw`\frac{1}{n} \sum_k \frac{v_k}{\mu} \ln \frac{v_k}{\mu} = \frac{L}{V} - \ln \frac{V}{n},\quad \mu = \frac{V}{n},\quad L = \sum_k v_k \ln v_k`,
  operands: {
    L: { en: 'sum of v ln v over the products', fr: 'somme de v ln v sur les produits' },
    V: { en: 'trade in all products', fr: 'commerce de tous les produits' },
    n: { en: 'number of products with trade', fr: 'nombre de produits avec échange' },
  },
  arithmetic: '{L} / {V} - ln({V} / {n})',
  source: {
    en: 'H. Theil, Economics and Information Theory (1967); counted over lines with trade alone, after O. Cadot, C. Carrère and V. Strauss-Kahn, Export Diversification: What’s behind the Hump?, The Review of Economics and Statistics 93 (2011)',
    fr: 'H. Theil, Economics and Information Theory (1967) ; compté sur les seules lignes avec échange, d’après O. Cadot, C. Carrère et V. Strauss-Kahn, Export Diversification: What’s behind the Hump?, The Review of Economics and Statistics 93 (2011)',
  },
  range: [0, null],
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
