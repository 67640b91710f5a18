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
  formula:
    'sum of the TEU of those consignments: of the whole as told, or else summed over its containers, wagons or trucks',
  source: 'After DCSA Track & Trace: actual (ACT) transport event ARRI, at the destination of the consignment',
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip', 'teu'],
  dated: false,
  folder: new URL('./', import.meta.url),
};
