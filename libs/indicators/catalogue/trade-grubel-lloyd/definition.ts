import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.grubel_lloyd',
  name: { en: 'Grubel-Lloyd index of intra-industry trade', fr: 'Indice de Grubel-Lloyd du commerce intrabranche' },
  description: {
    en: 'How far exports and imports of the same goods balance, both as the reporter gives them: 0 when each good goes one way only, 1 when as much of it is exported as imported. Of a product, from its own exports and imports; a flow that is not reported is not taken for zero. Of all goods, the aggregate over the headings (4 digits) of the Harmonized System, when those of each flow make up 99 % of its published total: a heading that is not among them then counts as zero.',
    fr: 'Mesure dans laquelle exportations et importations des mêmes biens s’équilibrent, telles que le déclarant donne les unes et les autres : 0 si chaque bien ne va que dans un sens, 1 s’il est autant exporté qu’importé. Pour un produit, d’après ses propres exportations et importations ; un flux non déclaré n’est pas tenu pour nul. Pour tous les biens, l’agrégat sur les positions (4 chiffres) du Système harmonisé, si celles de chaque flux forment 99 % de son total publié : une position qui n’y figure pas compte alors pour zéro.',
  },
  unit: '1',
  dimensions: ['reporter', 'partner', 'classification', 'commodity'],
  formula: {
    en: 'GL = 1 - sum_k |X_k - M_k| / sum_k (X_k + M_k); of one product, k is that product',
    fr: 'GL = 1 - somme_k |X_k - M_k| / somme_k (X_k + M_k) ; pour un seul produit, k est ce produit',
  },
  latex: String.raw`1 - \frac{D}{X + M},\quad D = \sum_k \left|X_k - M_k\right|,\quad X = \sum_k X_k,\ M = \sum_k M_k`,
  operands: {
    X: { en: 'exports of the reporter to the partner', fr: 'exportations du déclarant vers le partenaire' },
    M: { en: 'imports of the reporter from the partner', fr: 'importations du déclarant en provenance du partenaire' },
    D: { en: 'sum of the differences |X - M| by product', fr: 'somme des écarts |X - M| par produit' },
  },
  arithmetic: '1 - {D} / ({X} + {M})',
  source: {
    en: 'H. G. Grubel and P. J. Lloyd, Intra-Industry Trade: The Theory and Measurement of International Trade in Differentiated Products, 1975: the elementary index, and the aggregate not adjusted for trade imbalance',
    fr: 'H. G. Grubel et P. J. Lloyd, Intra-Industry Trade: The Theory and Measurement of International Trade in Differentiated Products, 1975 : l’indice élémentaire, et l’agrégat non corrigé du déséquilibre commercial',
  },
  range: [0, 1],
  missing: {
    ...reasonsOfFigures,
    'not-reported': {
      en: 'The reporter does not give both exports and imports',
      fr: 'Le déclarant ne donne pas à la fois exportations et importations',
    },
    'insufficient-coverage': {
      en: 'The headings that are reported come to less than 99 % of a flow, or the period is not reported in full',
      fr: 'Les positions déclarées forment moins de 99 % d’un flux, ou la période n’est pas déclarée entière',
    },
    'zero-denominator': {
      en: 'Exports and imports are both zero',
      fr: 'Exportations et importations sont toutes deux nulles',
    },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['pair_headings_flow'],
  reach: 'pair',
  lags: [],
  dear: true,
  dated: false,
  folder: new URL('./', import.meta.url),
};
