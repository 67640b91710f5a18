import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.hub_inflow',
  name: { en: 'Hub inflow', fr: 'Entrées de la plateforme' },
  description: {
    en: 'Tonnes that the hub received in the period.',
    fr: 'Tonnes reçues par la plateforme dans la période.',
  },
  unit: 't',
  dimensions: ['hub', 'commodity'],
  formula: {
    en: 'sum of receipts in the period',
    fr: 'somme des entrées de la période',
  },
  latex: String.raw`I_t = \sum_{\tau \in t} I_\tau`,
  operands: {
    I: { en: 'tonnes received', fr: 'tonnes reçues' },
  },
  arithmetic: '{I}',
  source: { en: 'Stock balance: what came in', fr: 'Bilan des stocks : ce qui est entré' },
  range: [0, null],
  missing: {},
  version: 1,
  inputs: ['logistics.stocks'],
  relations: ['stock'],
  reach: 'pair',
  lags: [],
  dated: false,
  folder: new URL('./', import.meta.url),
};
