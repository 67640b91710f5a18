import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'roadmap.delivered_of_due',
  name: { en: 'Commitments delivered of due', fr: 'Part des engagements échus qui sont tenus' },
  description: {
    en: 'Share of the commitments whose due date had come by the end of the period (or today) that were delivered by then; one that was cancelled was not. Domain TOTAL: of all domains. Coverage: how many commitments have a due date at all, of those that were pledged and of those that are only supported.',
    fr: 'Part des engagements dont l’échéance était venue à la fin de la période (ou aujourd’hui) et qui étaient alors tenus ; un engagement annulé ne l’est pas. Domaine TOTAL : tous les domaines. Couverture : combien d’engagements ont une échéance, de ceux qui ont été pris et de ceux qui sont seulement soutenus.',
  },
  unit: '1',
  dimensions: ['domain'],
  formula: {
    en: 'delivered among those due / commitments with due date <= end of the period (or today)',
    fr: 'tenus parmi ceux qui sont échus / engagements dont l’échéance <= fin de la période (ou aujourd’hui)',
  },
  latex: String.raw`\frac{D}{n},\quad D = \left|\{c : \mathrm{due}_c \le t,\ \mathrm{status}_c = \mathrm{delivered}\}\right|,\quad n = \left|\{c : \mathrm{due}_c \le t\}\right|`,
  operands: {
    D: { en: 'commitments due that are delivered', fr: 'engagements échus et tenus' },
    n: { en: 'commitments that are due', fr: 'engagements échus' },
  },
  arithmetic: '{D} / {n}',
  source: {
    en: 'Statuses after the International Aid Transparency Initiative (IATI, activity status) and the Open Government Partnership (OGP, completion)',
    fr: 'États d’après l’Initiative internationale pour la transparence de l’aide (IATI, activity status) et le Partenariat pour un gouvernement ouvert (OGP, completion)',
  },
  range: [0, 1],
  missing: {
    'not-reported': { en: 'No commitment names a due date', fr: 'Aucun engagement n’indique d’échéance' },
    'zero-denominator': { en: 'No commitment has come due yet', fr: 'Aucun engagement n’est encore échu' },
  },
  version: 1,
  inputs: ['roadmap.commitments'],
  relations: ['commitment_action', 'commitment_standing'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
