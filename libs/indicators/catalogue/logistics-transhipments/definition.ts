import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.transhipments',
  name: { en: 'Transhipments', fr: 'Transbordements' },
  description: {
    en: 'Least number of changes from one service to another between the two countries, at the end of the period (or today): 0 where a service calls in both. Goods change where two services call at the same place; services within one country are not looked at. It is made of all services that are known, and is simulated when one of them is.',
    fr: 'Plus petit nombre de changements de service entre les deux pays, à la fin de la période (ou aujourd’hui) : 0 si un service dessert les deux. On change là où deux services desservent le même lieu ; les services internes à un pays ne sont pas considérés. L’indicateur repose sur tous les services connus, et il est simulé dès que l’un d’eux l’est.',
  },
  unit: '1',
  dimensions: [],
  formula: {
    en: 'least number of changes on a way between the two countries, at most 2',
    fr: 'plus petit nombre de changements sur un chemin entre les deux pays, au plus 2',
  },
  latex: String.raw`\min_{s_0, \dots, s_k \in \{1, \dots, n\}} k,\quad s_0 \ni a,\ s_k \ni b,\ \mathrm{stops}_{s_{i-1}} \cap \mathrm{stops}_{s_i} \neq \emptyset`,
  operands: {
    k: { en: 'changes', fr: 'changements' },
    n: { en: 'services in operation, wherever they call', fr: 'services en exploitation, où qu’ils desservent' },
  },
  arithmetic: '{k}',
  source: {
    en: 'After the number of transhipments required, a component of UNCTAD’s Liner Shipping Bilateral Connectivity Index (LSBCI): Fugazza, UNCTAD Transport and Trade Facilitation Newsletter No. 84, article No. 41 (2019); here of every mode',
    fr: 'D’après le nombre de transbordements nécessaires, une composante du Liner Shipping Bilateral Connectivity Index (LSBCI) de la CNUCED : Fugazza, UNCTAD Transport and Trade Facilitation Newsletter No. 84, article No. 41 (2019) ; ici de tous les modes',
  },
  range: [0, 2],
  missing: {
    'insufficient-coverage': {
      en: 'Over the services that are known there is no way with two changes or fewer',
      fr: 'Les services connus n’offrent aucun trajet avec deux changements au plus',
    },
  },
  version: 1,
  inputs: ['logistics.services'],
  relations: ['network'],
  reach: 'world',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
