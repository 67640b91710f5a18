import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.on_time_rate',
  name: { en: 'On-time rate', fr: 'Taux de ponctualité' },
  description: {
    en: 'Share of the consignments that arrived at their destination in the period not later than 24 hours after the planned arrival, or where no plan was sent, after the arrival last estimated. Early is on time. Coverage: of how many there is a plan or an estimate.',
    fr: 'Part des envois arrivés à destination dans la période au plus tard 24 heures après l’arrivée planifiée ou, à défaut de plan, après la dernière arrivée estimée. Une avance compte comme à l’heure. Couverture : combien ont un plan ou une estimation.',
  },
  unit: '1',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: {
    en: 'consignments that arrived by plan + 24 h / consignments that arrived and have a plan',
    fr: 'envois arrivés au plus tard à l’heure prévue + 24 h / envois arrivés qui ont une heure prévue',
  },
  latex: String.raw`\frac{k}{n},\quad k = \left|\{c : t^{\mathrm{ACT}}_c \le t^{\mathrm{PLN}}_c + 24\,\mathrm{h}\}\right|,\quad n = \left|\{c : \exists\,t^{\mathrm{PLN}}_c\}\right|`,
  operands: {
    k: { en: 'consignments that arrived on time', fr: 'envois arrivés à l’heure' },
    n: {
      en: 'consignments that arrived and have a planned or estimated arrival',
      fr: 'envois arrivés dont l’arrivée était planifiée ou estimée',
    },
  },
  arithmetic: '{k} / {n}',
  source: {
    en: 'After the timeliness component of the World Bank’s Logistics Performance Index (how often shipments arrive within the scheduled or expected time), with the tolerance of one day that is usual for liner schedules; DCSA classifiers ACT, PLN and EST',
    fr: 'D’après la composante de ponctualité du Logistics Performance Index de la Banque mondiale (fréquence à laquelle les envois arrivent dans le délai prévu ou attendu), avec la tolérance d’un jour usuelle pour les lignes régulières ; caractères DCSA ACT, PLN et EST',
  },
  range: [0, 1],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is there a planned or estimated arrival',
      fr: 'Aucun des envois arrivés n’avait d’arrivée planifiée ou estimée',
    },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip', 'plan'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
