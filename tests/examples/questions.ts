/** What is asked for the example of each operation. */
import { examples } from '#contracts/examples.js';
import type { Language } from '#reference/languages.js';
import { templateOf } from '#tables/template.js';
import { csvContentType } from '../../apps/reporting-gateway/uploads/csv-bodies.js';
import { contentTypes } from '../../apps/reporting-gateway/events/raw-bodies.js';

export interface Question {
  /** Method and path as the document has them. */
  readonly operation: string;
  /** The address, with what is asked. */
  readonly path: string;
  readonly sent?: { readonly contentType: string; readonly body: unknown };
}

const language: Language = 'en';
const [{ event: example, owner }] = examples['trade.flows'];
export { owner };

/** A revision of what the sample has: something changes by it. */
export const event = { ...example, data: { ...(example.data as object), revision: 1, value: '27371442' } };

/** An event that its stream refuses. */
export const badEvent = { ...event, id: `${event.id}-again`, data: { ...(event.data as object), flow: 'import' } };

/** Nothing was sent yet. */
export const reading: readonly Question[] = [
  ['/v1/pairs', '?limit=1'],
  ['/v1/pairs/{pair}', '/v1/pairs/KAZ-MAR'],
  ['/v1/roadmaps', '?pair=KAZ-MAR'],
  ['/v1/roadmaps/{id}', '/v1/roadmaps/MAR-KAZ-2025'],
  ['/v1/trade/flows', '?reporter=MAR&partner=KAZ&flow=M&period=2019&limit=1'],
  ['/v1/trade/mirror', '?pair=KAZ-MAR&period=2019&commodity=TOTAL&limit=1'],
  ['/v1/timeline', '?pair=KAZ-MAR&stream=agreements.actions&limit=1'],
  ['/v1/corridors', '?pair=KAZ-MAR&limit=1'],
  ['/v1/hubs', '?pair=KAZ-MAR&limit=1'],
  ['/v1/services', '?pair=KAZ-MAR&limit=1'],
  ['/v1/scores', '?area=KAZ&limit=1'],
  ['/v1/agreements', '?instrument=MAR-KAZ-VISA-2024'],
  ['/v1/commitments', '?roadmap=MAR-KAZ-2025&limit=1'],
  ['/v1/meetings', '?pair=KAZ-MAR&kind=visit&limit=1'],
  ['/v1/catalogue', '?code=trade.balance'],
  ['/v1/indicators', '?pair=KAZ-MAR&code=trade.balance&period=2019&limit=1'],
  // Of a single fact: of several the order is that in which they were recorded.
  [
    '/v1/indicators/{code}/explain',
    '/v1/indicators/trade.imports/explain?pair=KAZ-MAR&reporter=MAR&period=2019&classification=HS',
  ],
  ['/v1/processes', ''],
  ['/v1/quality', '?owner=KAZ&stream=trade.flows'],
  ['/v1/templates/{stream}.csv', `/v1/templates/trade.flows.csv?lang=${language}`],
  ['/health/live', ''],
  ['/health/ready', ''],
  ['/metrics', ''],
].map(([path, asked]) => ({
  operation: `GET ${path}`,
  path: asked!.startsWith('/') ? asked! : `${path}${asked}`,
}));

export const sending: readonly Question[] = [
  {
    operation: 'POST /v1/events',
    path: `/v1/events?owner=${owner}`,
    sent: { contentType: contentTypes.structured, body: event },
  },
  {
    operation: 'POST /v1/uploads',
    path: `/v1/uploads?stream=trade.flows&owner=${owner}`,
    sent: { contentType: csvContentType, body: templateOf('trade.flows', { language }) },
  },
];

/** An event was refused. */
export const afterRefusal: readonly Question[] = [
  { operation: 'GET /v1/quarantine', path: '/v1/quarantine?open=true&limit=1' },
  { operation: 'POST /v1/quarantine/{id}/replay', path: '/v1/quarantine/1/replay' },
  { operation: 'GET /v1/audit', path: '/v1/audit?limit=1' },
];

/** It was replayed, and refused again. */
export const afterReplay: readonly Question[] = [
  {
    operation: 'POST /v1/quarantine/{id}/dismiss',
    path: `/v1/quarantine/2/dismiss?why=${encodeURIComponent('It was sent to see what becomes of it')}`,
  },
];
