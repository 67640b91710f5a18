import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.border_time',
  name: { en: 'Border crossing time', fr: 'Durée de passage à la frontière' },
  description: {
    en: 'Time that consignments which left a border crossing point (facility BOCR) in the period had spent there, from arrival or gate-in, whichever came first, to departure or gate-out, whichever came last: the median (p50), and what 90% and 95% of them did not exceed (p90, p95). Coverage: of how many the arrival is known.',
    fr: 'Temps passé à un poste-frontière (installation BOCR) par les envois qui l’ont quitté dans la période, de l’arrivée ou de l’entrée, la première des deux, au départ ou à la sortie, le dernier des deux : la médiane (p50) et ce que 90 % et 95 % d’entre eux n’ont pas dépassé (p90, p95). Couverture : de combien l’arrivée est connue.',
  },
  unit: 'h',
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
    en: 'After CAREC Corridor Performance Measurement and Monitoring, trade facilitation indicator 1 (time taken to clear a border crossing point): here percentiles, not the mean. Percentiles by linear interpolation (percentile_cont); the least numbers of times after Hazen’s plotting position, (i - 0.5) / n',
    fr: 'D’après CAREC Corridor Performance Measurement and Monitoring, indicateur 1 de facilitation du commerce (durée du passage d’un poste-frontière) : ici des percentiles, non la moyenne. Percentiles par interpolation linéaire (percentile_cont) ; les nombres minimaux de durées suivent la position de Hazen, (i - 0.5) / n',
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
