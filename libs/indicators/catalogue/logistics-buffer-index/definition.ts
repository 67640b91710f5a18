import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.buffer_index',
  name: { en: 'Buffer index', fr: 'Indice de marge' },
  description: {
    en: 'Extra time, as a share of the mean transit time, to allow for so as to be on time with 95% of the consignments that arrived in the period. It takes 10 transit times: of fewer the 95th percentile would lie beyond the longest.',
    fr: 'Temps supplémentaire, en part de la durée moyenne de transit, à prévoir pour être à l’heure avec 95 % des envois arrivés dans la période. Il faut 10 durées de transit : avec moins, le 95e percentile se situerait au-delà de la plus longue.',
  },
  unit: '1',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: {
    en: '(95th percentile of transit time - mean transit time) / mean transit time',
    fr: '(95e percentile du temps de transit - temps de transit moyen) / temps de transit moyen',
  },
  latex: String.raw`\frac{P - m}{m},\quad P = Q_{0.95}\left(\{T_c\}_{c=1}^{n}\right),\quad m = \frac{1}{n} \sum_c T_c`,
  operands: {
    P: { en: '95th percentile of transit time, days', fr: '95e percentile de la durée de transit, jours' },
    m: { en: 'mean transit time, days', fr: 'durée moyenne de transit, jours' },
    n: { en: 'transit times that are known', fr: 'durées de transit connues' },
  },
  arithmetic: '({P} - {m}) / {m}',
  source: {
    en: 'Federal Highway Administration, Travel Time Reliability: Making It There On Time, All The Time (2006), report FHWA-HOP-06-070, buffer index; percentile by linear interpolation (percentile_cont)',
    fr: 'Federal Highway Administration, Travel Time Reliability: Making It There On Time, All The Time (2006), rapport FHWA-HOP-06-070, buffer index ; percentile par interpolation linéaire (percentile_cont)',
  },
  range: [-1, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is the departure known',
      fr: 'Le départ n’est connu pour aucun des envois arrivés',
    },
    'insufficient-coverage': {
      en: 'Fewer than 10 transit times are known',
      fr: 'Moins de 10 durées de transit sont connues',
    },
    'zero-denominator': { en: 'The mean transit time is zero', fr: 'La durée moyenne de transit est nulle' },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip', 'transit', 'statistic'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
