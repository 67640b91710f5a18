import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.throughput_tonnes',
  name: { en: 'Throughput, tonnes', fr: 'Trafic, tonnes' },
  description: {
    en: 'Tonnes of the consignments that arrived in the period. Coverage: how many of these say it.',
    fr: 'Tonnes des envois arrivés dans la période. Couverture : combien l’indiquent.',
  },
  unit: 't',
  dimensions: ['corridor', 'origin', 'destination'],
  formula:
    'sum of the tonnes of those consignments: of the whole as told, or else summed over its containers, wagons or trucks',
  source: 'After DCSA Track & Trace: actual (ACT) transport event ARRI, at the destination of the consignment',
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip', 'tonnes'],
  dated: false,
  folder: new URL('./', import.meta.url),
};
