import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.weekly_capacity',
  name: { en: 'Weekly capacity', fr: 'Capacité hebdomadaire' },
  description: {
    en: 'TEU a week of the services in operation at the end of the period (or today) that call in both countries: departures a week by the capacity of one. Coverage: of how many services the capacity is told.',
    fr: 'EVP par semaine des services en exploitation à la fin de la période (ou aujourd’hui) qui desservent les deux pays : départs par semaine multipliés par la capacité d’un départ. Couverture : pour combien de services la capacité est indiquée.',
  },
  unit: 'TEU/wk',
  dimensions: [],
  formula: {
    en: 'sum over direct services of departures a week times TEU of a departure',
    fr: 'somme sur les services directs de départs par semaine fois EVP par départ',
  },
  latex: String.raw`Q = \sum_{s=1}^{n} f_s q_s,\quad s \in S_{ab}`,
  operands: {
    Q: { en: 'TEU a week', fr: 'EVP par semaine' },
    n: { en: 'services whose capacity is told', fr: 'services dont la capacité est indiquée' },
  },
  arithmetic: '{Q}',
  source: {
    en: 'After deployed capacity, a component of UNCTAD’s Liner Shipping Connectivity Index (LSCI): here of two countries and of every mode',
    fr: 'D’après la capacité déployée, une composante du Liner Shipping Connectivity Index (LSCI) de la CNUCED : ici de deux pays et de tous les modes',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the services is the capacity told',
      fr: 'La capacité n’est indiquée pour aucun des services',
    },
  },
  version: 1,
  inputs: ['logistics.services'],
  relations: ['service', 'service_standing'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
