import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.throughput_teu',
  name: { en: 'Throughput, TEU', fr: 'Trafic, EVP' },
  description: {
    en: 'Twenty-foot equivalent units of the consignments that arrived in the period. Coverage: how many of these say it.',
    fr: 'Équivalents vingt pieds des envois arrivés dans la période. Couverture : combien l’indiquent.',
  },
  unit: 'TEU',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: {
    en: 'sum of the TEU of those consignments: of the whole as told, or else summed over its containers, wagons or trucks',
    fr: 'somme des EVP de ces envois : du tout tel que déclaré, sinon somme de ses conteneurs, wagons ou camions',
  },
  latex: String.raw`Q = \sum_{c=1}^{n} q_c,\quad \mathrm{ARRI}_c \in t`,
  operands: {
    Q: { en: 'TEU of the consignments that arrived', fr: 'EVP des envois arrivés' },
    n: { en: 'consignments whose quantity is told', fr: 'envois dont la quantité est connue' },
  },
  arithmetic: '{Q}',
  source: {
    en: 'After DCSA Track & Trace: actual (ACT) transport event ARRI, at the destination of the consignment',
    fr: 'D’après DCSA Track & Trace : événement de transport ARRI constaté (ACT), à la destination de l’envoi',
  },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is the quantity told',
      fr: 'La quantité n’est connue pour aucun des envois arrivés',
    },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip', 'cargo'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
