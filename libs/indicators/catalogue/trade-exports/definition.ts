import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.exports',
  name: { en: 'Exports', fr: 'Exportations' },
  description: {
    en: 'What the reporter says that it exported to the partner, in its own valuation (IMTS recommends FOB-type values). Re-exports reported apart are not in it. Of several collections one counts: the country’s own, else UN Comtrade, else another. A quarter or a year without a figure of its own is the sum of its months, a product that of its finer codes.',
    fr: 'Ce que le déclarant dit avoir exporté vers le partenaire, selon sa propre évaluation (SCIM recommande des valeurs de type FAB). Les réexportations déclarées à part n’y sont pas. De plusieurs collections une seule compte : celle du pays, sinon UN Comtrade, sinon une autre. Un trimestre ou une année sans chiffre propre est la somme de ses mois, un produit celle de ses codes plus fins.',
  },
  unit: 'currency',
  dimensions: ['reporter', 'partner', 'classification', 'commodity'],
  formula: {
    en: 'X(reporter, partner), as reported by the reporter',
    fr: 'X(déclarant, partenaire), selon le déclarant',
  },
  latex: String.raw`X_{r,p}`,
  operands: {
    X: { en: 'exports, as the exporter reports them', fr: 'exportations déclarées par l’exportateur' },
  },
  arithmetic: '{X}',
  source: {
    en: 'United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
    fr: 'Nations unies, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
  },
  range: [0, null],
  missing: {
    ...reasonsOfFigures,
    'insufficient-coverage': {
      en: 'There is no figure of the period, and not all of its months are reported, or not all of the finer codes',
      fr: 'La période est sans chiffre, et ses mois, ou les codes plus fins, ne sont pas tous déclarés',
    },
  },
  version: 1,
  inputs: ['trade.flows'],
  relations: ['pair_flow', 'mirror'],
  reach: 'pair',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
