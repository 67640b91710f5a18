import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.direct_services',
  name: { en: 'Direct services', fr: 'Services directs' },
  description: {
    en: 'Scheduled services in operation at the end of the period (or today) that call in both countries. One that several parties report is one.',
    fr: 'Services réguliers en exploitation à la fin de la période (ou aujourd’hui) qui desservent les deux pays. Un service que plusieurs parties déclarent compte une fois.',
  },
  unit: '1',
  dimensions: [],
  formula:
    'number of services whose latest state by the end of the period is not closed and whose stops lie in both countries',
  source:
    'After the number of regular services, a component of UNCTAD’s Liner Shipping Connectivity Index (LSCI): here of two countries and of every mode',
  version: 1,
  inputs: ['logistics.services'],
  relations: ['service'],
  dated: true,
  folder: new URL('./', import.meta.url),
};
