import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'trade.total',
  name: { en: 'Total trade', fr: 'Commerce total' },
  description: {
    en: 'Trade between the two countries in both directions. Each direction is taken as its importer reports it, and as its exporter does where the importer has no figure. Not given while one direction is missing.',
    fr: 'Échanges entre les deux pays, dans les deux sens. Chaque sens est pris tel que l’importateur le déclare, ou, sans chiffre de celui-ci, tel que l’exportateur le déclare. Absent tant qu’un sens manque.',
  },
  unit: 'currency',
  dimensions: ['classification', 'commodity'],
  formula: 'T(a, b) = D(a, b) + D(b, a), where D(e, i) = M(i, e), or X(e, i) where M(i, e) is not there',
  source: 'United Nations, International Merchandise Trade Statistics: Concepts and Definitions 2010 (IMTS 2010)',
  version: 1,
  inputs: ['trade.flows'],
  relations: ['flow', 'mirror', 'direction'],
  dated: false,
  folder: new URL('./', import.meta.url),
};
