import type { Indicator } from '../../definition.js';

export const indicator: Indicator = {
  code: 'cooperation.meetings_of_calendar',
  name: { en: 'Meetings held of those agreed', fr: 'Part des réunions convenues qui se sont tenues' },
  description: {
    en: 'Share of the meetings agreed for the period, of those whose day has come, that were held; postponed and cancelled ones were not. A meeting whose day has passed without a word counts neither way: it lessens coverage. Domain TOTAL: of all domains.',
    fr: 'Part des réunions convenues pour la période, parmi celles dont le jour est venu, qui se sont tenues ; celles qui ont été reportées ou annulées ne le sont pas. Une réunion dont le jour est passé sans nouvelle ne compte dans aucun sens : elle réduit la couverture. Domaine TOTAL : tous les domaines.',
  },
  unit: '1',
  dimensions: ['domain'],
  formula: {
    en: 'held / (held + postponed + cancelled); coverage = meetings of which the outcome is told / meetings agreed',
    fr: 'tenues / (tenues + reportées + annulées) ; couverture = réunions dont l’issue est connue / réunions convenues',
  },
  latex: String.raw`\frac{H}{n},\quad H = \left|\{m : \mathrm{held}_m\}\right|,\quad n = \left|\{m : \mathrm{held}_m \lor \mathrm{postponed}_m \lor \mathrm{cancelled}_m\}\right|`,
  operands: {
    H: { en: 'meetings that are reported as held', fr: 'réunions déclarées tenues' },
    n: {
      en: 'meetings agreed of which it is told what became of them',
      fr: 'réunions convenues dont on sait ce qu’elles sont devenues',
    },
  },
  arithmetic: '{H} / {n}',
  source: { en: 'Share of reported meetings', fr: 'Part des réunions déclarées' },
  range: [0, 1],
  missing: {
    'not-reported': {
      en: 'No meeting of the period is reported as held, postponed or cancelled',
      fr: 'Aucune réunion de la période n’est déclarée tenue, reportée ou annulée',
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
