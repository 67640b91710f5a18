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
  formula: 'sum of receipts - sum of issues, up to the end of the period',
  source: 'Stock balance: what came in less what went out; no opening stock is assumed',
  version: 1,
  inputs: ['logistics.stocks'],
  relations: ['stock'],
  dated: false,
  folder: new URL('./', import.meta.url),
};
