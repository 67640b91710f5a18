import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'logistics.hub_outflow',
  name: { en: 'Hub outflow', fr: 'Sorties de la plateforme' },
  description: {
    en: 'Tonnes that left the hub in the period, by the country that they went to; no destination: nobody said.',
    fr: 'Tonnes sorties de la plateforme dans la période, par pays de destination ; sans destination : personne ne l’a indiquée.',
  },
  unit: 't',
  dimensions: ['hub', 'commodity', 'destination'],
  formula: {
    en: 'sum of issues to the destination in the period',
    fr: 'somme des sorties vers la destination dans la période',
  },
  latex: String.raw`O_{d,t} = \sum_{\tau \in t} O_{d,\tau}`,
  operands: {
    O: { en: 'tonnes issued', fr: 'tonnes sorties' },
  },
  arithmetic: '{O}',
  source: { en: 'Stock balance: what went out', fr: 'Bilan des stocks : ce qui est sorti' },
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
