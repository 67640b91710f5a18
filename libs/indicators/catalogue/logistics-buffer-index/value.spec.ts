import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const index = (period: string) => `${period} C1/KZKSN/MAPTM`;

/** Consignments that left on 1 March 2026, 00:00 UTC, and arrived so many days later. */
const trips = (...days: number[]) =>
  days.flatMap((length, nth) => [
    departure({ consignment: `W${nth}`, at: '2026-03-01T00:00:00Z' }),
    arrival({ consignment: `W${nth}`, at: new Date(Date.UTC(2026, 2, 1) + length * 86_400_000).toISOString() }),
  ]);

test('the published case: a mean of 20 and an index of 40 % make a buffer of 8', async () => {
  // Federal Highway Administration, Travel Time Reliability: a buffer index of 40 % means that for an average travel time
  // of 20 minutes 8 more are to be budgeted. Here days; 18 * 19 + 22 + 2 * 28 = 420 = 21 * 20, the 95th percentile is 28.
  await facts.load(trips(...Array<number>(18).fill(19), 22, 28, 28));
  expect(await facts.read(indicator)).toMatchObject({ [index('2026-03')]: '0.400000 1 21/21' });
});

test('the 95th percentile of fewer than ten would lie beyond the longest', async () => {
  await facts.load(trips(10, 10, 10, 10, 10, 10, 10, 10, 10));
  expect(await facts.read(indicator)).toMatchObject({ [index('2026')]: 'insufficient-coverage 1 9/9' });
  await facts.load(trips(10, 10, 10, 10, 10, 10, 10, 10, 10, 20).slice(-2));
  // By hand: mean 11; 0.95 * 9 = 8.55: 10 + 0.55 * 10 = 15.5; 4.5 / 11.
  expect(await facts.read(indicator)).toMatchObject({ [index('2026')]: '0.409091 1 10/10' });
});

test('without departures it is not known, and of a mean of zero it is no share', async () => {
  await facts.load([
    arrival({ consignment: 'X', corridor: 'C2', at: '2026-03-01T00:00:00Z' }),
    ...trips(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    '2026 C2/KZKSN/MAPTM': 'not-reported 1 0/1',
    [index('2026')]: 'zero-denominator 1 10/10',
  });
});

test('one simulated arrival makes the index simulated', async () => {
  await facts.load(trips(10, 10, 10, 10, 10, 10, 10, 10, 10, 10));
  const corrected = { consignment: 'W0', at: '2026-03-11T00:00:00Z', revision: 1 };
  await facts.load([arrival(corrected, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toMatchObject({ [index('2026')]: '0.000000 1 10/10 simulated' });
});
