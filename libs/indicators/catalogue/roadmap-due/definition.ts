import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'roadmap.due',
  name: { en: 'Commitments due', fr: 'Engagements échus' },
  description: {
    en: 'Commitments whose due date had come by the end of the period (or today), delivered or not. Coverage: how many have a due date at all, of those that were pledged and of those that are only supported; where none has, there is no value.',
    fr: 'Engagements dont l’échéance était venue à la fin de la période (ou aujourd’hui), tenus ou non. Couverture : combien ont une échéance, de ceux qui ont été pris et de ceux qui sont seulement soutenus ; sans aucune, pas de valeur.',
  },
  unit: '1',
  dimensions: ['domain'],
  formula: {
    en: 'number of commitments with due date <= end of the period (or today)',
    fr: 'nombre d’engagements dont l’échéance <= fin de la période (ou aujourd’hui)',
  },
  latex: String.raw`n = \left|\{c : \mathrm{due}_c \le t\}\right|`,
  operands: {
    n: { en: 'commitments that are due', fr: 'engagements échus' },
  },
  arithmetic: '{n}',
  source: {
    en: 'Statuses after the International Aid Transparency Initiative (IATI, activity status) and the Open Government Partnership (OGP, completion)',
    fr: 'États d’après l’Initiative internationale pour la transparence de l’aide (IATI, activity status) et le Partenariat pour un gouvernement ouvert (OGP, completion)',
  },
  range: [0, null],
  missing: {
    'not-reported': { en: 'No commitment names a due date', fr: 'Aucun engagement n’indique d’échéance' },
  },
  version: 1,
  inputs: ['roadmap.commitments'],
  relations: ['commitment_action', 'commitment_standing'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
