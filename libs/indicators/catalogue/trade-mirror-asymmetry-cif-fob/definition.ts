import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.mirror_asymmetry_cif_fob',
  name: { en: 'Mirror asymmetry, freight and insurance removed', fr: 'Asymétrie miroir, fret et assurance déduits' },
  description: {
    en: 'How far the importer and the exporter disagree on one direction of trade when both are brought to FOB: a value that holds cost, insurance and freight (CIF) is divided by 1.06, one that is FOB stays. 0 when they agree, 1 when only the importer, -1 when only the exporter reports a value above zero. The factor is one convention for all goods, ways and years; a direction whose valuation is unknown is not corrected by guess.',
    fr: 'Écart entre ce que déclarent l’importateur et l’exportateur pour un même sens, ramenés tous deux à FAB : une valeur qui comprend coût, assurance et fret (CAF) est divisée par 1,06, une valeur FAB reste telle quelle. 0 s’ils concordent, 1 si seul l’importateur, -1 si seul l’exportateur déclare une valeur non nulle. Le facteur est une convention, la même pour tous les biens, trajets et années ; un sens dont l’évaluation est inconnue n’est pas corrigé au jugé.',
  },
  unit: '1',
  dimensions: ['exporter', 'importer', 'classification', 'commodity'],
  formula: {
    en: 'A(e, i) = (M(i, e) / f_M - X(e, i) / f_X) / (M(i, e) / f_M + X(e, i) / f_X), where f = 1.06 of a CIF value and 1 of a FOB value',
    fr: 'A(e, i) = (M(i, e) / f_M - X(e, i) / f_X) / (M(i, e) / f_M + X(e, i) / f_X), où f = 1,06 pour une valeur CAF et 1 pour une valeur FAB',
  },
  latex: String.raw`\frac{M / F_M - X / F_X}{M / F_M + X / F_X},\quad F_{\mathrm{CIF}} = 1.06,\ F_{\mathrm{FOB}} = 1`,
  operands: {
    M: { en: 'imports, as the importer reports them', fr: 'importations déclarées par l’importateur' },
    X: { en: 'exports, as the exporter reports them', fr: 'exportations déclarées par l’exportateur' },
    FM: {
      en: 'CIF/FOB factor that imports are divided by',
      fr: 'facteur CAF/FAB par lequel sont divisées les importations',
    },
    FX: {
      en: 'CIF/FOB factor that exports are divided by',
      fr: 'facteur CAF/FAB par lequel sont divisées les exportations',
    },
  },
  arithmetic: '({M} / {FM} - {X} / {FX}) / ({M} / {FM} + {X} / {FX})',
  source: {
    en: 'Factor: International Monetary Fund, Direction of Trade Statistics Yearbook 2017 (1.06; the uniform 1.10 of before: X. Gong, IMF Working Paper 94/142). Asymmetry: United Nations, IMTS: Compilers Manual, Revision 1 (IMTS 2010-CM), on bilateral asymmetries and mirror statistics',
    fr: 'Facteur : Fonds monétaire international, Direction of Trade Statistics Yearbook 2017 (1,06 ; le 1,10 uniforme d’avant : X. Gong, IMF Working Paper 94/142). Asymétrie : Nations unies, IMTS: Compilers Manual, Revision 1 (IMTS 2010-CM), sur les asymétries bilatérales et les statistiques miroirs',
  },
  range: [-1, 1],
  missing: {
    ...reasonsOfFigures,
    'unknown-source-semantics': {
      en: 'One side does not say whether its value is CIF or FOB, or what a figure that is not there means',
      fr: 'L’un des côtés ne dit pas si sa valeur est CAF ou FAB, ou ce que signifie un chiffre absent',
    },
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
