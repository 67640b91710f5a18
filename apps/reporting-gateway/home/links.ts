/** What is here beside the dashboard: path and title by name. */
export const links = {
  docs: ['/docs/api', 'The interface, to read and to try'],
  openapi: ['/openapi.json', 'The interface as OpenAPI 3.1'],
  events: ['/docs/events', 'Events: what they say, and how to send them'],
  asyncapi: ['/docs/asyncapi.json', 'The events as AsyncAPI 3.0'],
  upload: ['/docs/upload', 'CSV files: columns, and how to send them'],
  indicators: ['/docs/indicators', 'The indicators, each with its formula'],
  problems: ['/docs/problems', 'Problems that a request is answered with'],
  pairs: ['/v1/pairs', 'Pairs of countries'],
  roadmaps: ['/v1/roadmaps', 'Roadmaps, item by item'],
  catalogue: ['/v1/catalogue', 'Definitions of the indicators'],
  timeline: ['/v1/timeline', 'What happened, newest first'],
  quality: ['/v1/quality', 'What was received, and what became of it'],
  health: ['/health/ready', 'Whether everything answers'],
} as const;

export const about =
  'Entente: what became of what two countries agreed. Trade, logistics and agreements of a country pair.';
