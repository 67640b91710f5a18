import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.mirror_asymmetry',
  name: { en: 'Mirror asymmetry', fr: 'Asymétrie miroir' },
  description: {
    en: 'How far the importer and the exporter disagree on one direction of trade: 0 when they agree, 1 when only the importer, -1 when only the exporter reports a value above zero. Not given while a side is missing. Plain: imports, mostly CIF, and exports, mostly FOB, are compared as they are.',
    fr: 'Écart entre ce que déclarent l’importateur et l’exportateur pour un même sens : 0 s’ils concordent, 1 si seul l’importateur, -1 si seul l’exportateur déclare une valeur non nulle. Absente tant qu’un côté manque. Simple : les importations, le plus souvent CAF, et les exportations, le plus souvent FAB, sont comparées telles quelles.',
  },
  unit: '1',
  dimensions: ['exporter', 'importer', 'classification', 'commodity'],
  formula: 'A(e, i) = (M(i, e) - X(e, i)) / (M(i, e) + X(e, i))',
  latex: String.raw`A_{e,i} = \frac{M_{i,e} - X_{e,i}}{M_{i,e} + X_{e,i}}`,
  operands: {
    M: { en: 'imports, as the importer reports them', fr: 'importations déclarées par l’importateur' },
    X: { en: 'exports, as the exporter reports them', fr: 'exportations déclarées par l’exportateur' },
  },
  arithmetic: '({M} - {X}) / ({M} + {X})',
  source: {
    en: 'United Nations, IMTS: Compilers Manual, Revision 1 (IMTS 2010-CM), on bilateral asymmetries and mirror statistics',
    fr: 'Nations unies, IMTS: Compilers Manual, Revision 1 (IMTS 2010-CM), sur les asymétries bilatérales et les statistiques miroirs',
  },
  range: [-1, 1],
  missing: {
    ...reasonsOfFigures,
    'zero-denominator': { en: 'Both sides report zero', fr: 'Les deux côtés déclarent zéro' },
    'not-reported': { en: 'One of the two sides has not reported', fr: 'L’un des deux côtés n’a pas déclaré' },
  },
  version: 2,
  inputs: ['trade.flows'],
  relations: ['pair_flow', 'mirror'],
  reach: 'pair',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
