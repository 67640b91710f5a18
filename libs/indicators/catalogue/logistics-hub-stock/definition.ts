import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.hub_stock',
  name: { en: 'Hub stock', fr: 'Stock de la plateforme' },
  description: {
    en: 'Tonnes in the hub at the end of the period: all that was received less all that was issued until then.',
    fr: 'Tonnes sur la plateforme en fin de période : tout ce qui a été reçu moins tout ce qui en est sorti jusque-là.',
  },
  unit: 't',
  dimensions: ['hub', 'commodity'],
  formula: {
    en: 'sum of receipts - sum of issues, up to the end of the period',
    fr: 'somme des entrées - somme des sorties, jusqu’à la fin de la période',
  },
  latex: String.raw`S_t = \sum_{\tau \le t} (I_\tau - O_\tau)`,
  operands: {
    I: { en: 'tonnes received until the end of the period', fr: 'tonnes reçues jusqu’à la fin de la période' },
    O: { en: 'tonnes issued until then', fr: 'tonnes sorties jusque-là' },
  },
  arithmetic: '{I} - {O}',
  source: {
    en: 'Stock balance: what came in less what went out; no opening stock is assumed',
    fr: 'Bilan des stocks : ce qui est entré moins ce qui est sorti ; aucun stock initial n’est supposé',
  },
  range: [null, null],
  missing: {},
  version: 1,
  inputs: ['logistics.stocks'],
  relations: ['stock'],
  reach: 'pair',
  lags: null,
  dated: false,
  folder: new URL('./', import.meta.url),
};
