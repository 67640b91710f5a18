import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure, movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const speed = (period: string) => `${period} C1/KZKSN/MAPTM`;

const left = departure({ at: '2026-03-01T00:00:00Z' });
const came = { place: 'KZAAU', call: 2, activity: 'ARRI', at: '2026-03-05T00:00:00Z' } as const;
const went = { place: 'KZAAU', call: 2, activity: 'DEPA', at: '2026-03-10T00:00:00Z' } as const;
const arrived = arrival({ at: '2026-03-26T00:00:00Z' });

test('kilometres from call to call by the hours between calls', async () => {
  await facts.load([left, movement(came), movement(went, { source: simulatedSource }), arrived]);
  // By hand: 1403.486 km to Aktau and 4829.795 on to Tanger Med, in 4 and 16 days = 480 h.
  expect(await facts.read(indicator)).toEqual({
    [speed('2026-03')]: '12.986 km/h 1/1 simulated',
    [speed('2026-Q1')]: '12.986 km/h 1/1 simulated',
    [speed('2026')]: '12.986 km/h 1/1 simulated',
  });
});

test('a stop whose departure nobody told was not driven through', async () => {
  await facts.load([left, movement(came), arrived]);
  expect(await facts.read(indicator)).toMatchObject({ [speed('2026')]: 'not-reported km/h 0/1' });
});

test('nor was a stop left before it was reached', async () => {
  await facts.load([left, movement(came), movement({ ...went, at: '2026-03-27T00:00:00Z' }), arrived]);
  expect(await facts.read(indicator)).toMatchObject({ [speed('2026')]: 'not-reported km/h 0/1' });
});

test('a place that nobody knows leaves the distance unknown', async () => {
  const place = { place: 'KZZZZ' };
  await facts.load([left, movement({ ...came, ...place }), movement({ ...went, ...place }), arrived]);
  expect(await facts.read(indicator)).toMatchObject({ [speed('2026')]: 'unknown-source-semantics km/h 0/1' });
});
