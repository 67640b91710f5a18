export default {
  skip: 'To the content',
  asOf: 'As of (UTC)',
  language: 'Language',
  pair: 'Pair of countries',
  navigation: 'Views',
  live: { on: 'live', off: 'not live', lost: 'connection lost: trying again' },
  views: {
    overview: 'Overview',
    roadmap: 'Roadmap',
    trade: 'Trade',
    logistics: 'Logistics',
    agreements: 'Agreements',
    quality: 'Quality',
  },
  past: (at: string) => `You see what was known on ${at}.`,
  backToNow: 'Back to now',
  noRoadmap:
    'No roadmap has been sent yet. Events of the stream roadmap.commitments, which the ministries of foreign affairs send, fill this page.',
  about:
    'Entente joins trade, logistics and agreements of two countries from the events that their institutions send. Every number opens to what it is made of.',
  interface: 'The interface (OpenAPI)',
  catalogue: 'Definitions of all indicators',
  shapes: 'Shapes of countries: Natural Earth, public domain.',
  credential: 'API key or token',
  credentialKept: 'Kept in this tab only, until it is closed.',
  signIn: 'Go on',
  refused: 'The moment is refused:',
  unknownPair: (name: string) =>
    `Nothing has been recorded of this pair: ${name}. Events of the streams trade.flows (statistical offices and customs), roadmap.commitments (ministries of foreign affairs) and logistics.movements (railways, ports and carriers) that name both countries fill it. Choose another pair above.`,
  noPair: (pair: string) =>
    `${pair} is no pair of two countries. Write the codes of both in the address, such as KAZ-MAR, or choose a pair above.`,
  unread: {
    view: (given: string) => `The address asks for a view that does not exist: ${given}. You see the overview.`,
    lang: (given: string) =>
      `The address asks for a language that this page does not speak: ${given}. You see one that it does.`,
    year: (given: string) => `The address asks for a year that is not understood: ${given}. You see the latest.`,
    asOf: (given: string) =>
      `The address asks for a moment that is not understood: ${given}. You see what is known now. Write a date such as 2026-05-01.`,
  },
  nothingThen: (at: string) =>
    `As of means: recorded by Entente by then. Nothing of this pair had been recorded by ${at}.`,
  firstThen: (at: string) => `The first of what is known of it was recorded on ${at}.`,
  toFirst: (at: string) => `See it as of ${at}`,
  changed: (names: string) => `Changed: ${names}.`,
  printed: (at: string) => `Printed on ${at}.`,
};
