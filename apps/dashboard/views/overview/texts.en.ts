import { plural } from '../../i18n/plural.js';

const of = (one: string, other: string) => plural('en', { one, other });

export default {
  title: 'Overview',
  simulatedHere: 'marks what a simulator made and nobody reported.',
  toward: (from: string, to: string) => `${from} → ${to}`,
  keys: { trade: 'Trade', delivered: 'Delivered', overdue: 'Overdue', next: 'What comes next' },
  /** What the numbers of items count. */
  counted: {
    meaning:
      'Items of the roadmap, whatever they are: commitments, projects that are only supported, and also meetings, positions and agreements that nobody had pledged. An item is delivered when the facts prove it, or the parties say so; it is overdue when its day passed before that.',
    none: 'There is none.',
  },
  noTrade: 'No year of trade in both directions has been reported.',
  noRoadmap: 'No roadmap has been sent.',
  of: (part: string, whole: string) => `${part} of ${whole}`,
  share: (share: string, items: string) => `${share} of the ${items} of the roadmap`,
  nothingOverdue: 'Nothing is overdue.',
  notReported: of('# planned meeting passed without a report.', '# planned meetings passed without a report.'),
  noneComing: 'No date ahead is known',
  noneComingWhy: 'Dates come with commitments (due) and meetings (planned).',
  map: {
    title: 'Who sells how much to whom',
    subtitle: (year: string, currency: string) => `Value of goods, ${currency}, ${year}`,
    mostly: (way: string, share: string, of: string) => `${way}: ${share} of ${of}.`,
    balanced: (of: string) => `Both ways are about equal, of ${of}.`,
    none: 'No year has a figure for both directions.',
    way: 'Direction',
    value: 'Value',
    shapes: 'Stream trade.flows. Shapes: Natural Earth, public domain. Boundaries as drawn there imply no position.',
    noShapes: 'The shapes of the countries could not be loaded.',
    tooSmall: (names: string) => `Too small for this map: ${names}.`,
  },
  trend: {
    title: 'Trade between the two',
    subtitle: (currency: string, years: string) => `Goods, ${currency} a year, ${years}`,
    sentence: (value: string, year: string) => `Trade came to ${value} in ${year}.`,
    more: (share: string, before: string) => `That is ${share} more than in ${before}.`,
    less: (share: string, before: string) => `That is ${share} less than in ${before}.`,
    nothingSince: (year: string) => `No figure of all goods is later than ${year}.`,
    oneWay: of('# year has one direction only, drawn pale.', '# years have one direction only, drawn pale.'),
    year: 'Year',
    total: 'Total',
    source: (years: string, most: string, at: string) =>
      `Stream trade.flows; the importer’s figure, else the exporter’s. Years with both directions: ${years} of ${most}. As of ${at}.`,
    empty:
      'No trade of this pair has been sent. Events of the stream trade.flows, which the statistical offices send, fill this.',
  },
  commitments: {
    title: 'Roadmap by domain',
    subtitle: 'Items by what became of them',
    domain: 'Domain',
    source: (at: string) => `Streams roadmap.commitments, agreements.actions and cooperation.meetings. As of ${at}.`,
  },
  dates: {
    title: 'Dates',
    passed: 'Meetings passed without a report',
    coming: 'To come',
    due: 'due',
    meeting: 'meeting planned',
    nonePassed: 'none',
    noneComing: 'none known',
    source: (at: string) => `Streams roadmap.commitments and cooperation.meetings. As of ${at}.`,
  },
  corridors: {
    title: 'Corridors',
    sentence: (least: string, most: string) => `The median transit takes ${least} to ${most} days, by route.`,
    route: 'Route',
    transit: 'Median transit',
    onTime: 'On time',
    source: (at: string) => `Stream logistics.movements. As of ${at}.`,
    empty:
      'No movement on a corridor of this pair has been sent. Events of the stream logistics.movements, which railways, ports and carriers send, fill this.',
  },
  arrivals: {
    title: 'What the two countries send',
    sentence: (present: string, expected: string) =>
      `Streams of the two countries that have brought something, of whichever pair: ${present} of ${expected}.`,
    refused: of('# event was refused.', '# events were refused.'),
    noneRefused: 'No event was refused.',
    stream: 'Stream',
    last: 'Last recorded',
    none: 'none',
    source:
      'All events accepted of the two countries, those of other pairs too, and the day when the last was recorded.',
    empty: 'Neither country sends events here.',
  },
};
