import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.weekly_departures',
  name: { en: 'Weekly departures', fr: 'Départs hebdomadaires' },
  description: {
    en: 'Departures a week of the services in operation at the end of the period (or today) that call in both countries. Of one that several parties report, the newest state counts.',
    fr: 'Départs par semaine des services en exploitation à la fin de la période (ou aujourd’hui) qui desservent les deux pays. D’un service que plusieurs parties déclarent, l’état le plus récent compte.',
  },
  unit: '/wk',
  dimensions: [],
  formula: {
    en: 'sum of departures a week over direct services',
    fr: 'somme des départs par semaine sur les services directs',
  },
  latex: String.raw`F = \sum_{s=1}^{n} f_s,\quad s \in S_{ab}`,
  operands: {
    F: { en: 'departures a week', fr: 'départs par semaine' },
    n: { en: 'services that call in both countries', fr: 'services qui desservent les deux pays' },
  },
  arithmetic: '{F}',
  source: {
    en: 'After scheduled ship calls, a component of UNCTAD’s Liner Shipping Connectivity Index (LSCI): here of two countries and of every mode',
    fr: 'D’après les escales programmées, une composante du Liner Shipping Connectivity Index (LSCI) de la CNUCED : ici de deux pays et de tous les modes',
  },
  range: [0, null],
  missing: {},
  version: 1,
  inputs: ['logistics.services'],
  relations: ['service', 'service_standing'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
