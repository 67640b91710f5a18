import { expect, test } from '@jest/globals';
import { adviceOf, type StreamState } from './advice.js';

const now = Date.parse('2026-05-01T12:00:00Z');
const state: StreamState = {
  ...{ stream: 'trade.flows', owner: { code: 'MAR' }, topic: 'trade.flows.v1.MAR', group: 'trade-ingest' },
  ...{ received: 10, accepted: 10, duplicate: 0, quarantined: 0, lag: 0, freshAt: '2026-05-01T11:00:00Z' },
};

test.each<[string, Partial<StreamState>, string | undefined]>([
  ['all is taken in', {}, undefined],
  ['something waits and was taken in just now', { lag: 5, freshAt: '2026-05-01T11:59:30Z' }, undefined],
  ['something waits for long', { lag: 5 }, '5 records wait and nothing was taken in since 2026-05-01T11:00:00Z'],
  ['nobody reads', { lag: 5, group: null, freshAt: null }, 'nothing was ever taken in: see that the ingest service'],
  ['the log is silent', { lag: null }, 'the log does not say'],
  ['events were refused', { quarantined: 3 }, '3 refused: /v1/quarantine?owner=MAR&stream=trade.flows'],
])('where %s', (_, other, told) => {
  const advice = adviceOf([], [{ ...state, ...other }], now);
  expect(advice).toEqual(told === undefined ? [] : [expect.stringContaining(told)]);
});

test.each([
  [2, undefined],
  [0, 'indicators is away: start it'],
  [null, 'whether it runs cannot be told'],
])('where %s processes of a service run', (processes, told) => {
  const advice = adviceOf([{ service: 'indicators', processes }], [], now);
  expect(advice).toEqual(told === undefined ? [] : [expect.stringContaining(told)]);
});
