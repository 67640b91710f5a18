import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.throughput_trips',
  name: { en: 'Throughput, trips', fr: 'Trafic, envois' },
  description: {
    en: 'Consignments that arrived at their destination in the period.',
    fr: 'Envois arrivés à destination dans la période.',
  },
  unit: '1',
  dimensions: ['corridor', 'origin', 'destination'],
  formula: {
    en: 'number of consignments with an actual arrival at destination',
    fr: 'nombre d’envois effectivement arrivés à destination',
  },
  latex: String.raw`n = \left|\{c : \mathrm{ARRI}_c \in t\}\right|`,
  operands: {
    n: { en: 'consignments that arrived', fr: 'envois arrivés' },
  },
  arithmetic: '{n}',
  source: {
    en: 'After DCSA Track & Trace: actual (ACT) transport event ARRI, at the destination of the consignment',
    fr: 'D’après DCSA Track & Trace : événement de transport ARRI constaté (ACT), à la destination de l’envoi',
  },
  range: [0, null],
  missing: {},
  version: 1,
  inputs: ['logistics.movements'],
  relations: ['trip'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
