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
  unreachable: 'The gateway does not answer:',
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
  unknownPair: (name: string) => `Nothing has been recorded of this pair: ${name}. Choose another pair above.`,
  nothingThen: (at: string) =>
    `As of means: recorded by Entente by then. Nothing of this pair had been recorded by ${at}.`,
};
