import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.transit_time',
  name: { en: 'Transit time', fr: 'Durée de transit' },
  description: {
    en: 'Median time of the consignments that arrived in the period, from departure at the origin to arrival at the destination. Coverage: of how many the departure is known.',
    fr: 'Durée médiane des envois arrivés dans la période, du départ de l’origine à l’arrivée à destination. Couverture : de combien le départ est connu.',
  },
  unit: 'd',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: 'median of (actual arrival at destination - actual departure from origin)',
  source: 'After DCSA Track & Trace: actual (ACT) transport events DEPA and ARRI; median as percentile_cont(0.5)',
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip'],
  dated: false,
  folder: new URL('./', import.meta.url),
};
