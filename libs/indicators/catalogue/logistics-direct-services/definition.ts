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
  formula: {
    en: 'number of services whose latest state by the end of the period is not closed and whose stops lie in both countries',
    fr: 'nombre de services dont le dernier état à la fin de la période n’est pas fermé et dont les escales touchent les deux pays',
  },
  latex: String.raw`n = \left|\{s : \mathrm{stops}_s \cap a \neq \emptyset,\ \mathrm{stops}_s \cap b \neq \emptyset\}\right|`,
  operands: {
    n: { en: 'services that call in both countries', fr: 'services qui desservent les deux pays' },
  },
  arithmetic: '{n}',
  source: {
    en: 'After the number of regular services, a component of UNCTAD’s Liner Shipping Connectivity Index (LSCI): here of two countries and of every mode',
    fr: 'D’après le nombre de services réguliers, une composante du Liner Shipping Connectivity Index (LSCI) de la CNUCED : ici de deux pays et de tous les modes',
  },
  range: [0, null],
  missing: {},
  version: 1,
  inputs: ['logistics.services'],
  relations: ['service', 'service_standing'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
