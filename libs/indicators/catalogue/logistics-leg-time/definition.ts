import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.leg_time',
  name: { en: 'Transit time of a leg', fr: 'Durée de transit d’une étape' },
  description: {
    en: 'Time of the consignments that came to a place in the period, from the place where they called before it: from departure or gate-out there, whichever came last, to arrival or gate-in here, whichever came first; the median (p50), and what 90% and 95% of them did not exceed (p90, p95). Legs and stays together are the whole way. A leg is the two UN/LOCODEs with a hyphen. Coverage: of how many the departure is known; an arrival before the departure tells no time.',
    fr: 'Durée des envois arrivés à un lieu dans la période, depuis le lieu de leur escale précédente : du départ ou de la sortie de celui-là, le dernier des deux, à l’arrivée ou à l’entrée ici, la première des deux ; la médiane (p50) et ce que 90 % et 95 % d’entre eux n’ont pas dépassé (p90, p95). Étapes et séjours ensemble font tout le trajet. Une étape s’écrit par les deux UN/LOCODE et un trait d’union. Couverture : de combien le départ est connu ; une arrivée antérieure au départ ne donne pas de durée.',
  },
  unit: 'd',
  dimensions: ['corridor', 'leg', 'statistic'],
  formula: {
    en: 'percentile of (first of arrival and gate-in at a place - last of departure and gate-out at the place before it)',
    fr: 'percentile de (première des heures d’arrivée et d’entrée en un lieu - dernière des heures de départ et de sortie au lieu précédent)',
  },
  latex: String.raw`Q_q\left(\{\min(t^{\mathrm{ARRI}}_{c,k}, t^{\mathrm{GTIN}}_{c,k}) - \max(t^{\mathrm{DEPA}}_{c,k-1}, t^{\mathrm{GTOT}}_{c,k-1})\}_{c=1}^{n}\right)`,
  operands: {
    n: { en: 'times that are known', fr: 'durées connues' },
    q: { en: 'the share of times that are not longer', fr: 'part des durées qui ne sont pas plus longues' },
  },
  arithmetic: { en: 'percentile {q} of {n} times', fr: 'percentile {q} de {n} durées' },
  source: {
    en: 'After DCSA Track & Trace: actual (ACT) transport events DEPA and ARRI, equipment events GTOT and GTIN. Percentiles by linear interpolation (percentile_cont); the least numbers of times after Hazen’s plotting position, (i - 0.5) / n',
    fr: 'D’après DCSA Track & Trace : événements de transport DEPA et ARRI et d’équipement GTOT et GTIN constatés (ACT). Percentiles par interpolation linéaire (percentile_cont) ; les nombres minimaux de durées suivent la position de Hazen, (i - 0.5) / n',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that came is the departure from the place before known',
      fr: 'Le départ du lieu précédent n’est connu pour aucun des envois arrivés',
    },
    'insufficient-coverage': {
      en: 'Too few times for this percentile: the 90th needs 5, the 95th needs 10',
      fr: 'Trop peu de durées pour ce percentile : le 90e en demande 5, le 95e en demande 10',
    },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['leg', 'statistic'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
