import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.dwell_time',
  name: { en: 'Dwell time', fr: 'Durée de séjour' },
  description: {
    en: 'Time that consignments which left a port, hub or terminal in the period had stood there, from arrival or gate-in, whichever came first, to departure or gate-out, whichever came last: the median (p50), and what 90% and 95% of them did not exceed (p90, p95). Border crossings are apart. Coverage: of how many the arrival is known.',
    fr: 'Temps passé dans un port, une plateforme ou un terminal par les envois qui en sont sortis dans la période, de l’arrivée ou de l’entrée, la première des deux, au départ ou à la sortie, le dernier des deux : la médiane (p50) et ce que 90 % et 95 % d’entre eux n’ont pas dépassé (p90, p95). Les postes-frontières sont à part. Couverture : de combien l’arrivée est connue.',
  },
  unit: 'd',
  dimensions: ['corridor', 'place', 'statistic'],
  formula: {
    en: 'percentile of (last of departure and gate-out - first of arrival and gate-in)',
    fr: 'percentile de (dernière des heures de départ et de sortie - première des heures d’arrivée et d’entrée)',
  },
  latex: String.raw`Q_q\left(\{\max(t^{\mathrm{DEPA}}_c, t^{\mathrm{GTOT}}_c) - \min(t^{\mathrm{ARRI}}_c, t^{\mathrm{GTIN}}_c)\}_{c=1}^{n}\right)`,
  operands: {
    n: { en: 'times that are known', fr: 'durées connues' },
    q: { en: 'the share of times that are not longer', fr: 'part des durées qui ne sont pas plus longues' },
  },
  arithmetic: { en: 'percentile {q} of {n} times', fr: 'percentile {q} de {n} durées' },
  source: {
    en: 'After DCSA Track & Trace: actual (ACT) transport events ARRI and DEPA, equipment events GTIN and GTOT. Percentiles by linear interpolation (percentile_cont); the least numbers of times after Hazen’s plotting position, (i - 0.5) / n',
    fr: 'D’après DCSA Track & Trace : événements de transport ARRI et DEPA et d’équipement GTIN et GTOT constatés (ACT). Percentiles par interpolation linéaire (percentile_cont) ; les nombres minimaux de durées suivent la position de Hazen, (i - 0.5) / n',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that left is the arrival known',
      fr: 'L’arrivée n’est connue pour aucun des envois partis',
    },
    'insufficient-coverage': {
      en: 'Too few times for this percentile: the 90th needs 5, the 95th needs 10',
      fr: 'Trop peu de durées pour ce percentile : le 90e en demande 5, le 95e en demande 10',
    },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['stay', 'statistic'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
