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
  latex: String.raw`\mathrm{median}_c\,(t^{\mathrm{ARRI}}_c - t^{\mathrm{DEPA}}_c)`,
  operands: {
    n: { en: 'consignments whose departure is known too', fr: 'envois dont le départ est connu aussi' },
  },
  arithmetic: 'median({n})',
  source: 'After DCSA Track & Trace: actual (ACT) transport events DEPA and ARRI; median as percentile_cont(0.5)',
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'Of none of the consignments that arrived is the departure known',
      fr: 'Le départ n’est connu pour aucun des envois arrivés',
    },
  },
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
