export default {
  source: 'Source:',
  table: 'Table',
  chart: 'Chart',
  why: 'Why this number',
  /** Beside what the keyboard is at in a drawing. */
  pointer: '← → to move, Enter to open',
  workedOut: 'Worked out from the numbers of the table: show them',
  nothing: 'no value',
  partial: 'partial',
  stale: 'being computed',
  simulated: 'simulated',
  simulatedAbout: 'Made by a simulator, not reported by anybody: it shows what the page can do.',
  awaited: 'Loading…',
  failed: 'Not up to date:',
  noAnswer: 'the gateway does not answer; the page tries again by itself',
  quarter: (number: string, year: string) => `Q${number} ${year}`,
  /** Under a bar, where there is little room. */
  quarterShort: (number: string, year: string) => `Q${number}\n${year}`,
  units: {
    '1': '',
    d: 'days',
    h: 'hours',
    t: 't',
    TEU: 'TEU',
    'TEU/wk': 'TEU a week',
    '/wk': 'a week',
    'km/h': 'km/h',
  },
  statuses: {
    delivered: 'delivered',
    'under-way': 'under way',
    overdue: 'overdue',
    announced: 'announced',
    supported: 'supported',
    none: 'none yet',
    delayed: 'delayed',
    cancelled: 'cancelled',
  },
  /** Of a source line: the streams of the events. */
  events: (streams: string) => `events of ${streams}`,
  coverage: (available: string, all: string) => `${available} of ${all} values available`,
  knownAt: (at: string) => `as of ${at}`,
  /** Between the parts of a source line. */
  between: '; ',
  /** What goods of a code are called, where the page has a word. */
  goods: { '1001': 'wheat', TOTAL: 'all goods' },
  hs: 'HS',
  /** What each stream carries. */
  streams: {
    'trade.flows': 'Trade figures',
    'trade.declarations': 'Customs declarations',
    'logistics.movements': 'Movements of goods',
    'logistics.services': 'Transport services',
    'logistics.stocks': 'Stocks of hubs',
    'logistics.scores': 'Published scores',
    'agreements.actions': 'Actions on agreements',
    'roadmap.commitments': 'Roadmap commitments',
    'cooperation.meetings': 'Meetings',
  },
  given: 'A name, as it was sent',
  /** A name within a sentence. */
  quoted: (name: string) => `“${name}”`,
};
