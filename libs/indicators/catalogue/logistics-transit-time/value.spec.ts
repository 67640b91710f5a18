import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const transit = (period: string, statistic = 'p50') => `${period} C1/KZKSN/MAPTM/${statistic}`;

/** A consignment that left on 1 March 2026, 00:00 UTC, and arrived so many days later. */
const trip = (consignment: string, days: number) => [
  departure({ consignment, at: '2026-03-01T00:00:00Z' }, { id: `${consignment}-out` }),
  arrival(
    { consignment, at: new Date(Date.UTC(2026, 2, 1) + days * 86_400_000).toISOString() },
    { id: `${consignment}-in` },
  ),
];

test('the median of an odd number is the one in the middle, of an even number halfway between two', async () => {
  await facts.load([...trip('A', 10), ...trip('B', 13), ...trip('C', 30), ...trip('D', 40), ...trip('E', 43.5)]);
  expect(await facts.read(indicator)).toMatchObject({
    [transit('2026-03')]: '13.000 d 3/3', // 10, 13, 30
    [transit('2026-04')]: '41.750 d 2/2', // 40, 43.5: arrived in April
    [transit('2026-Q1')]: '13.000 d 3/3',
    [transit('2026-Q2')]: '41.750 d 2/2',
    [transit('2026')]: '30.000 d 5/5',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [transit('2026-04')]: ['D-in', 'D-out', 'E-in', 'E-out'] });
});

test('a percentile lies between two times; of too few it would lie beyond the longest', async () => {
  await facts.load([...trip('A', 10), ...trip('B', 13), ...trip('C', 20), ...trip('D', 24)]);
  expect(await facts.read(indicator)).toMatchObject({
    [transit('2026', 'p50')]: '16.500 d 4/4',
    [transit('2026', 'p90')]: 'insufficient-coverage d 4/4',
    [transit('2026', 'p95')]: 'insufficient-coverage d 4/4',
  });
  await facts.load(trip('E', 30));
  expect(await facts.read(indicator)).toMatchObject({
    [transit('2026', 'p90')]: '27.600 d 5/5', // by hand: 0.9 * (5 - 1) = 3.6: 24 + 0.6 * (30 - 24)
    [transit('2026', 'p95')]: 'insufficient-coverage d 5/5',
  });
  await facts.load([11, 12, 14, 15, 16].flatMap((days) => trip(`F${days}`, days)));
  // 10 11 12 13 14 15 16 20 24 30
  expect(await facts.read(indicator)).toMatchObject({
    [transit('2026', 'p50')]: '14.500 d 10/10',
    [transit('2026', 'p90')]: '24.600 d 10/10', // 0.9 * 9 = 8.1: 24 + 0.1 * 6
    [transit('2026', 'p95')]: '27.300 d 10/10', // 0.95 * 9 = 8.55: 24 + 0.55 * 6
  });
});

test('an arrival before the departure is no time below zero', async () => {
  await facts.load([...trip('A', 10), ...trip('B', -2)]);
  expect(await facts.read(indicator)).toMatchObject({
    [transit('2026-02')]: 'not-reported d 0/1',
    [transit('2026-03')]: '10.000 d 1/1',
    [transit('2026')]: '10.000 d 1/2',
  });
});

test('a time is told to the thousandth of a day, whatever zones its ends were told in', async () => {
  await facts.load([
    departure({ at: '2026-03-01T05:00:00+05:00' }), // midnight UTC
    arrival({ at: '2026-03-11T09:00:00+01:00' }), // 8:00 UTC, ten days and a third later
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [transit('2026')]: '10.333 d 1/1' });
});

test('an arrival without a departure is no transit of zero days', async () => {
  await facts.load([
    arrival({ consignment: 'X', at: '2026-02-02T00:00:00Z' }),
    ...trip('A', 10),
    arrival({ consignment: 'B', at: '2026-03-05T00:00:00Z' }),
    departure({ consignment: 'C', at: '2026-03-01T00:00:00Z' }),
    arrival({ consignment: 'C', at: '2026-03-05T00:00:00Z' }),
    departure({ consignment: 'C', at: '2026-03-01T00:00:00Z', retracted: true, revision: 1 }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [transit('2026-02')]: 'not-reported d 0/1',
    [transit('2026-03')]: '10.000 d 1/3', // B and C have no departure
  });
});

test('a corrected time replaces the one before; freshness and simulation are those of both ends', async () => {
  await facts.load(trip('A', 10), '2026-03-12T00:00:00Z');
  const corrected = { consignment: 'A', at: '2026-03-03T00:00:00Z', revision: 1 };
  await facts.load([departure(corrected, { source: simulatedSource })], '2026-03-13T00:00:00Z');
  expect(await facts.read(indicator)).toMatchObject({ [transit('2026')]: '8.000 d 1/1 simulated' });
  expect(await facts.values(indicator)).toMatchObject(
    ['2026', '2026-03', '2026-Q1'].flatMap((period) =>
      ['p50', 'p90', 'p95'].map(() => ({ period, freshAt: new Date('2026-03-13T00:00:00Z') })),
    ),
  );
  expect(await facts.read(indicator, '2026-03-12T12:00:00Z')).toMatchObject({ [transit('2026')]: '10.000 d 1/1' });
});
