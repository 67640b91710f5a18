import { expect, test } from '@jest/globals';
import { adviceOf, type Seen, type StreamState } from './advice.js';

const now = Date.parse('2026-05-01T12:00:00Z');
const nothing: Seen = { parts: {}, services: [], streams: [] };
const state: StreamState = {
  ...{ stream: 'trade.flows', owner: { code: 'MAR' }, topic: 'trade.flows.v1.MAR', group: 'trade-ingest' },
  ...{ received: 10, accepted: 10, duplicate: 0, quarantined: 0, lag: 0, freshAt: '2026-05-01T11:00:00Z' },
};

test.each<[string, Partial<StreamState>, string | undefined]>([
  ['all is taken in', {}, undefined],
  ['something waits and was taken in just now', { lag: 5, freshAt: '2026-05-01T11:59:30Z' }, undefined],
  ['something waits for long', { lag: 5 }, '5 records wait and nothing was taken in since 2026-05-01T11:00:00Z'],
  ['nobody reads', { lag: 5, group: null, freshAt: null }, 'nothing was ever taken in: see that the ingest service'],
  ['the log is silent', { lag: null }, 'trade.flows.v1.MAR: the log does not say how far it is'],
  [
    'events were refused',
    { quarantined: 3, open: 2 },
    '2 of 3 refused are open: "entente quarantine list --open --owner MAR --stream trade.flows"',
  ],
  ['nothing that was refused is open', { quarantined: 3, open: 0 }, undefined],
  ['every copy is there', { lackingCopies: 0 }, undefined],
  ['a broker is away', { lackingCopies: 2 }, 'trade.flows.v1.MAR: a broker is away, or lacks what others have'],
  ['nobody knows of copies', { lackingCopies: null }, undefined],
  ['the gateway does not tell what is open', { quarantined: 3 }, '3 of 3 refused are open'],
])('where %s', (_, other, told) => {
  const advice = adviceOf({ ...nothing, streams: [{ ...state, ...other }] }, now, 'en');
  expect(advice).toEqual(told === undefined ? [] : [expect.stringContaining(told)]);
});

test.each([
  [2, undefined],
  [0, 'indicators is away: start it'],
  [null, 'whether it runs cannot be told'],
])('where %s processes of a service run', (processes, told) => {
  const advice = adviceOf({ ...nothing, services: [{ service: 'indicators', processes }] }, now, 'en');
  expect(advice).toEqual(told === undefined ? [] : [expect.stringContaining(told)]);
});

test.each([
  ['database', 'connect ECONNREFUSED', 'database: see that PostgreSQL runs'],
  ['event-log', 'cannot reach Kafka', 'event-log: see that every broker of Kafka runs'],
  ['replica', 'it is 12 s behind: reads go to the primary', 'replica: see that it runs'],
  ['another', 'no answer within 2000 ms', 'another: see that it runs'],
  ['replica', '0.2 s behind', undefined],
  ['database', 'ok', undefined],
])('where %s is "%s"', (name, how, told) => {
  const advice = adviceOf({ ...nothing, parts: { [name]: how } }, now, 'en');
  expect(advice).toEqual(told === undefined ? [] : [expect.stringContaining(told)]);
});

test('while Kafka is away, what it does not tell has no cause of its own', () => {
  const parts = { database: 'ok', 'event-log': 'cannot reach Kafka' };
  const services = [{ service: 'indicators', processes: null }];
  expect(adviceOf({ parts, services, streams: [{ ...state, lag: null }] }, now, 'en')).toEqual([
    expect.stringContaining('event-log: see that every broker of Kafka runs'),
  ]);
});

test('what holds of many is told once', () => {
  const streams = ['trade.flows.v1.MAR', 'trade.flows.v1.KAZ'].map((topic) => ({
    ...state,
    topic,
    lag: null,
    lackingCopies: 1,
  }));
  const services = ['trade-ingest', 'indicators'].map((service) => ({ service, processes: null }));
  expect(adviceOf({ ...nothing, services, streams }, now, 'en')).toEqual([
    expect.stringContaining('trade-ingest, indicators: whether they run cannot be told'),
    expect.stringContaining('2 topics: the log does not say how far they are'),
    expect.stringContaining('2 topics: a broker is away'),
  ]);
});

test('what waits for the same reason in topics of one service, and what is open of one owner, is told once', () => {
  const of = (stream: string, owner: string, other: Partial<StreamState>): StreamState => ({
    ...{ ...state, stream, owner: { code: owner }, topic: `${stream}.v1.${owner}` },
    ...other,
  });
  const never = { lag: 4, group: null, freshAt: null };
  const streams = [
    of('trade.flows', 'MAR', { lag: 5, quarantined: 7, open: 4 }),
    of('trade.declarations', 'MAR', { lag: 1, freshAt: '2026-05-01T10:00:00Z', quarantined: 2, open: 1 }),
    of('trade.flows', 'KAZ', never),
    of('trade.declarations', 'KAZ', never),
    of('logistics.stocks', 'KAZ', { lag: 1, quarantined: 3, open: 0 }),
    of('a.later.stream', 'KAZ', { lag: 2, quarantined: 3, open: 3 }),
  ];
  const since = 'nothing was taken in since 2026-05-01T11:00:00Z';
  expect(adviceOf({ ...nothing, streams }, now, 'en')).toEqual([
    `2 topics of trade-ingest: 6 records wait and ${since}: see that it runs, and its log`,
    '2 topics of trade-ingest: 8 records wait and nothing was ever taken in: see that it runs, and its log',
    `logistics.stocks.v1.KAZ: 1 record waits and ${since}: see that the ingest service of logistics.stocks runs, and its log`,
    `a.later.stream.v1.KAZ: 2 records wait and ${since}: see that the ingest service of a.later.stream runs, and its log`,
    'MAR: 5 of 9 refused are open in 2 streams: "entente quarantine list --open --owner MAR" lists them, "entente quarantine show <number>" tells how to mend one',
    expect.stringMatching(/^a\.later\.stream\.v1\.KAZ: 3 of 3 refused are open: .* --stream a\.later\.stream"/),
  ]);
});

test('it is told in French', () => {
  const streams = [{ ...state, lag: 5, quarantined: 3, open: 2 }];
  expect(adviceOf({ ...nothing, streams }, now, 'fr')).toEqual([
    'trade.flows.v1.MAR : 5 événements attendent, et rien n’a été pris depuis 2026-05-01T11:00:00Z : voir si le service d’ingestion de trade.flows tourne, et son journal',
    'trade.flows.v1.MAR : refusés : 3, dont ouverts : 2 : « entente quarantine list --open --owner MAR --stream trade.flows » les donne, « entente quarantine show <numéro> » dit comment en corriger un',
  ]);
});
