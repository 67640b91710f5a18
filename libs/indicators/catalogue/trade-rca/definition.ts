import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.rca',
  name: { en: 'Revealed comparative advantage', fr: 'Avantage comparatif révélé' },
  description: {
    en: 'Share of a product in the exports of a country against its share in those of the world: above 1 the country is specialised in it. As exporters report. Given of single products, when they are asked for. The world is of the countries that report exports of all goods in the same currency; coverage says how many do, of those that the figures of the period name.',
    fr: 'Part d’un produit dans les exportations d’un pays rapportée à sa part dans celles du monde : au-dessus de 1, le pays y est spécialisé. D’après les exportateurs. Donné par produit, à la demande. Le monde est celui des pays qui déclarent leurs exportations de tous produits dans la même monnaie ; la couverture dit combien le font, parmi ceux que nomment les chiffres de la période.',
  },
  unit: '1',
  dimensions: ['reporter', 'classification', 'commodity'],
  formula: 'RCA(c, k) = (x(c, k) / x(c)) / (x(w, k) / x(w))',
  latex: String.raw`\frac{x / C}{K / W},\quad x = x_{c,k},\ C = \sum_k x_{c,k},\ K = \sum_c x_{c,k},\ W = \sum_{c,k} x_{c,k}`,
  operands: {
    x: { en: 'exports of the product by the country', fr: 'exportations du produit par le pays' },
    C: { en: 'exports of all goods by the country', fr: 'exportations de tous produits par le pays' },
    K: { en: 'exports of the product by the world', fr: 'exportations mondiales du produit' },
    W: { en: 'exports of all goods by the world', fr: 'exportations mondiales de tous produits' },
  },
  arithmetic: '({x} / {C}) / ({K} / {W})',
  source: {
    en: 'B. Balassa, Trade Liberalisation and “Revealed” Comparative Advantage, The Manchester School 33 (1965)',
    fr: 'B. Balassa, Trade Liberalisation and “Revealed” Comparative Advantage, The Manchester School 33 (1965)',
  },
  range: [0, null],
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
