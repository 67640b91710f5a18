import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'roadmap.commitments',
  name: { en: 'Commitments by status', fr: 'Engagements par statut' },
  description: {
    en: 'Commitments by domain and declared status, at the end of the period (or today).',
    fr: 'Engagements par domaine et par statut déclaré, à la fin de la période (ou aujourd’hui).',
  },
  unit: '1',
  dimensions: ['domain', 'status'],
  formula: {
    en: 'number of commitments whose last action by the end of the period gives the status',
    fr: 'nombre d’engagements dont le dernier acte à la fin de la période donne ce statut',
  },
  latex: String.raw`n = \left|\{c : \mathrm{status}_c = s\}\right|`,
  operands: {
    n: { en: 'commitments of the status', fr: 'engagements de ce statut' },
  },
  arithmetic: '{n}',
  source: {
    en: 'Statuses after the International Aid Transparency Initiative (IATI, activity status) and the Open Government Partnership (OGP, completion)',
    fr: 'États d’après l’Initiative internationale pour la transparence de l’aide (IATI, activity status) et le Partenariat pour un gouvernement ouvert (OGP, completion)',
  },
  range: [0, null],
  missing: {},
  version: 1,
  inputs: ['roadmap.commitments'],
  relations: ['commitment_action', 'commitment_standing'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
