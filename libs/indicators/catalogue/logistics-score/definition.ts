import type { Indicator } from '../../definition.js';
import { generally } from '../../reasons.js';

export const indicator: Indicator = {
  code: 'logistics.score',
  name: { en: 'Published score', fr: 'Score publié' },
  description: {
    en: 'Score of the country as published, by index and edition, on the scale of its publisher: 1 to 5 in the Logistics Performance Index (WB.LPI), 100 for the average of a base quarter in the Liner Shipping Connectivity Index (UNCTAD.LSCI). Scores of different indices, or of editions that were revised, do not compare.',
    fr: 'Score du pays tel que publié, par indice et édition, sur l’échelle de son éditeur : de 1 à 5 pour l’indice de performance logistique (WB.LPI), 100 pour la moyenne d’un trimestre de base pour l’indice de connectivité des transports maritimes réguliers (UNCTAD.LSCI). Les scores d’indices différents, ou d’éditions révisées, ne se comparent pas.',
  },
  unit: '1',
  dimensions: ['index', 'edition'],
  formula: {
    en: 'score as published',
    fr: 'indice tel que publié',
  },
  latex: String.raw`S`,
  operands: {
    S: { en: 'the score', fr: 'le score' },
  },
  arithmetic: '{S}',
  source: {
    en: 'As published: World Bank, Logistics Performance Index; UNCTAD, Liner Shipping Connectivity Index',
    fr: 'Tel que publié : Banque mondiale, Logistics Performance Index ; CNUCED, Liner Shipping Connectivity Index',
  },
  range: [0, null],
  missing: generally('retracted'),
  version: 1,
  inputs: ['logistics.scores'],
  relations: ['score'],
  reach: 'country',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
