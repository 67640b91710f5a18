import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.imports',
  name: { en: 'Imports', fr: 'Importations' },
  description: {
    en: 'What the reporter says that it imported from the partner, in its own valuation (IMTS recommends CIF-type values). Of several collections one counts: the country’s own, else UN Comtrade, else another. A quarter or a year without a figure of its own is the sum of its months, a product that of its finer codes.',
    fr: 'Ce que le déclarant dit avoir importé du partenaire, selon sa propre évaluation (SCIM recommande des valeurs de type CAF). De plusieurs collections une seule compte : celle du pays, sinon UN Comtrade, sinon une autre. Un trimestre ou une année sans chiffre propre est la somme de ses mois, un produit celle de ses codes plus fins.',
  },
  unit: 'currency',
  dimensions: ['reporter', 'partner', 'classification', 'commodity'],
  formula: {
    en: 'M(reporter, partner), as reported by the reporter',
    fr: 'M(déclarant, partenaire), selon le déclarant',
  },
  latex: String.raw`M_{r,p}`,
  operands: {
    M: { en: 'imports, as the importer reports them', fr: 'importations déclarées par l’importateur' },
  },
  arithmetic: '{M}',
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
