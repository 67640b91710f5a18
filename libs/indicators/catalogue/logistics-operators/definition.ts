import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.operators',
  name: { en: 'Operators', fr: 'Opérateurs' },
  description: {
    en: 'Operators of the services in operation at the end of the period (or today) that call in both countries. Of one that several parties report, the newest state counts.',
    fr: 'Opérateurs des services en exploitation à la fin de la période (ou aujourd’hui) qui desservent les deux pays. D’un service que plusieurs parties déclarent, l’état le plus récent compte.',
  },
  unit: '1',
  dimensions: [],
  formula: {
    en: 'number of different operators of direct services',
    fr: 'nombre d’opérateurs différents de services directs',
  },
  latex: String.raw`n = \left|\{o_s : s \in S_{ab}\}\right|`,
  operands: {
    n: {
      en: 'operators of services that call in both countries',
      fr: 'opérateurs des services qui desservent les deux pays',
    },
  },
  arithmetic: '{n}',
  source: {
    en: 'After the level of competition on services that connect two countries, a component of UNCTAD’s Liner Shipping Bilateral Connectivity Index (LSBCI): Fugazza, UNCTAD Transport and Trade Facilitation Newsletter No. 84, article No. 41 (2019)',
    fr: 'D’après le degré de concurrence des services qui relient deux pays, une composante du Liner Shipping Bilateral Connectivity Index (LSBCI) de la CNUCED : Fugazza, UNCTAD Transport and Trade Facilitation Newsletter No. 84, article No. 41 (2019)',
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
