import type { Indicator } from '../../definition.js';
import { reasonsOfFigures } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'trade.declared_gap',
  name: { en: 'Gap between published and declared trade', fr: 'Écart entre commerce publié et commerce déclaré' },
  description: {
    en: 'Share of a published flow that the customs declarations at hand do not account for: 0 when they add up to it, 1 when they come to nothing, below zero when they exceed it. Declarations count in the month of their acceptance, under the code they name; a quarter or a year is compared when something was declared in each of its months. Given where there are declarations.',
    fr: 'Part d’un flux publié dont les déclarations en douane disponibles ne rendent pas compte : 0 si leur somme l’égale, 1 si elle est nulle, moins de zéro si elle le dépasse. Une déclaration compte pour le mois de son acceptation, sous le code qu’elle indique ; un trimestre ou une année sont comparés lorsque chacun de leurs mois a des déclarations. Donné là où il y a des déclarations.',
  },
  unit: '1',
  dimensions: ['reporter', 'partner', 'flow', 'classification', 'commodity'],
  formula: {
    en: 'E = (P - C) / P, where C is the sum of the declarations',
    fr: 'E = (P - C) / P, où C est la somme des déclarations',
  },
  latex: String.raw`E = \frac{P - C}{P},\quad C = \sum_d v_d`,
  operands: {
    P: { en: 'value that the reporter publishes', fr: 'valeur que publie le déclarant' },
    C: { en: 'sum of the values of its customs declarations', fr: 'somme des valeurs de ses déclarations en douane' },
  },
  arithmetic: '({P} - {C}) / {P}',
  source: {
    en: 'Relative difference of two sources of the same flow; customs declarations as the source of merchandise trade statistics: United Nations, IMTS: Compilers Manual, Revision 1 (IMTS 2010-CM)',
    fr: 'Écart relatif de deux sources du même flux ; les déclarations en douane comme source des statistiques du commerce de marchandises : Nations unies, IMTS: Compilers Manual, Revision 1 (IMTS 2010-CM)',
  },
  range: [null, 1],
  missing: {
    ...reasonsOfFigures,
    'not-reported': { en: 'The reporter has published no figure', fr: 'Le déclarant n’a publié aucun chiffre' },
    'zero-denominator': { en: 'The published figure is zero', fr: 'Le chiffre publié est nul' },
    'insufficient-coverage': {
      en: 'In some month of the period nothing was declared, or the published figure does not cover all of it',
      fr: 'Un mois de la période est sans déclaration, ou le chiffre publié ne la couvre pas entière',
    },
  },
  version: 1,
  inputs: ['trade.flows', 'trade.declarations'],
  relations: ['pair_flow', 'pair_declared_month', 'pair_declared'],
  reach: 'pair',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
