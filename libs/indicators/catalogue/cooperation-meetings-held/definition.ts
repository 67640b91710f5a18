import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'cooperation.meetings_held',
  name: { en: 'Meetings held', fr: 'Réunions tenues' },
  description: {
    en: 'Meetings held in the period, of those agreed for it so far. Coverage: held of agreed; where none is known to have been held, there is no value.',
    fr: 'Réunions tenues dans la période, parmi celles convenues pour elle jusqu’ici. Couverture : tenues sur convenues ; si aucune n’est connue comme tenue, pas de valeur.',
  },
  unit: '1',
  dimensions: ['domain'],
  formula: {
    en: 'number of meetings with status held; coverage = held / (held + planned, date passed)',
    fr: 'nombre de réunions de statut « held » (tenue) ; couverture = tenues / (tenues + prévues dont la date est passée)',
  },
  latex: String.raw`n = \left|\{m : \mathrm{held}_m\}\right|`,
  operands: {
    n: { en: 'meetings that are reported as held', fr: 'réunions déclarées tenues' },
  },
  arithmetic: '{n}',
  source: { en: 'Count of reported meetings', fr: 'Décompte des réunions déclarées' },
  range: [0, null],
  missing: {
    'not-reported': {
      en: 'No meeting of the period is reported as held',
      fr: 'Aucune réunion de la période n’est déclarée tenue',
    },
  },
  version: 1,
  inputs: ['cooperation.meetings'],
  relations: ['meeting'],
  reach: 'pair',
  lags: null,
  dated: true,
  folder: new URL('./', import.meta.url),
};
