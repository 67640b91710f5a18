import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.theil_partners',
  name: { en: 'Theil index over partners', fr: 'Indice de Theil par partenaire' },
  description: {
    en: 'How unequal the values are over the partners that a country trades with: 0 when all are the same, at most ln n. Partners without trade do not count.',
    fr: 'Inégalité des valeurs entre les partenaires d’un pays : 0 quand toutes sont égales, ln n au plus. Les partenaires sans échange ne comptent pas.',
  },
  unit: '1',
  dimensions: ['reporter', 'flow', 'classification', 'commodity'],
  formula: {
    en: 'T = (1 / n) sum of (v(k) / m) ln(v(k) / m), where m = V / n',
    fr: 'T = (1 / n) somme de (v(k) / m) ln(v(k) / m), où m = V / n',
  },
  latex: String.raw`\frac{1}{n} \sum_k \frac{v_k}{\mu} \ln \frac{v_k}{\mu} = \frac{L}{V} - \ln \frac{V}{n},\quad \mu = \frac{V}{n},\quad L = \sum_k v_k \ln v_k`,
  operands: {
    L: { en: 'sum of v ln v over the partners', fr: 'somme de v ln v sur les partenaires' },
    V: { en: 'trade with all partners', fr: 'commerce avec tous les partenaires' },
    n: { en: 'number of partners with trade', fr: 'nombre de partenaires avec échange' },
  },
  arithmetic: '{L} / {V} - ln({V} / {n})',
  source: {
    en: 'H. Theil, Economics and Information Theory (1967); counted over lines with trade alone, after O. Cadot, C. Carrère and V. Strauss-Kahn, Export Diversification: What’s behind the Hump?, The Review of Economics and Statistics 93 (2011)',
    fr: 'H. Theil, Economics and Information Theory (1967) ; compté sur les seules lignes avec échange, d’après O. Cadot, C. Carrère et V. Strauss-Kahn, Export Diversification: What’s behind the Hump?, The Review of Economics and Statistics 93 (2011)',
  },
  range: [0, null],
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
  relations: ['country_flow', 'country_sum', 'vector', 'concentration'],
  reach: 'country',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
