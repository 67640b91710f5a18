import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.transit_time',
  name: { en: 'Transit time', fr: 'Durée de transit' },
  description: {
    en: 'Time of the consignments that arrived in the period, from departure at the origin to arrival at the destination: the median (p50), and what 90% and 95% of them did not exceed (p90, p95). Coverage: of how many the departure is known; an arrival before the departure tells no time.',
    fr: 'Durée des envois arrivés dans la période, du départ de l’origine à l’arrivée à destination : la médiane (p50) et ce que 90 % et 95 % d’entre eux n’ont pas dépassé (p90, p95). Couverture : de combien le départ est connu ; une arrivée antérieure au départ ne donne pas de durée.',
  },
  unit: 'd',
  dimensions: ['corridor', 'origin', 'destination', 'statistic'],
  formula: {
    en: 'percentile of (actual arrival at destination - actual departure from origin)',
    fr: 'percentile de (arrivée effective à destination - départ effectif de l’origine)',
  },
  latex: String.raw`Q_q\left(\{t^{\mathrm{ARRI}}_c - t^{\mathrm{DEPA}}_c\}_{c=1}^{n}\right)`,
  operands: {
    n: { en: 'times that are known', fr: 'durées connues' },
    q: { en: 'the share of times that are not longer', fr: 'part des durées qui ne sont pas plus longues' },
  },
  arithmetic: { en: 'percentile {q} of {n} times', fr: 'percentile {q} de {n} durées' },
  source: {
    en: 'After DCSA Track & Trace: actual (ACT) transport events DEPA and ARRI. Percentiles by linear interpolation (percentile_cont); the least numbers of times after Hazen’s plotting position, (i - 0.5) / n',
    fr: 'D’après DCSA Track & Trace : événements de transport DEPA et ARRI constatés (ACT). Percentiles par interpolation linéaire (percentile_cont) ; les nombres minimaux de durées suivent la position de Hazen, (i - 0.5) / n',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is the departure known',
      fr: 'Le départ n’est connu pour aucun des envois arrivés',
    },
    'insufficient-coverage': {
      en: 'Too few times for this percentile: the 90th needs 5, the 95th needs 10',
      fr: 'Trop peu de durées pour ce percentile : le 90e en demande 5, le 95e en demande 10',
    },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip', 'transit', 'statistic'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
