import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure, movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const time = (period: string, leg: string, statistic = 'p50') => `${period} C1/${leg}/${statistic}`;
const on = (day: number, month = 3) => new Date(Date.UTC(2026, month - 1, 1) + (day - 1) * 86_400_000).toISOString();

/** A consignment that left Kostanay on 1 March 2026 and came to Aktau so many days later. */
const train = (consignment: string, days: number) => [
  departure({ consignment, at: on(1) }, { id: `${consignment}-left` }),
  movement({ consignment, place: 'KZAAU', call: 2, activity: 'ARRI', at: on(1 + days) }, { id: `${consignment}-came` }),
];

test('a leg counts in the period in which it ends; percentiles lie between two times', async () => {
  await facts.load([3, 1, 5, 2, 4].flatMap((days) => train(`W${days}`, days)));
  await facts.load(train('late', 31.5));
  expect(await facts.read(indicator)).toMatchObject({
    [time('2026-03', 'KZKSN-KZAAU', 'p50')]: '3.000 d 5/5',
    [time('2026-03', 'KZKSN-KZAAU', 'p90')]: '4.600 d 5/5', // by hand: 0.9 * (5 - 1) = 3.6: 4 + 0.6 * (5 - 4)
    [time('2026-03', 'KZKSN-KZAAU', 'p95')]: 'insufficient-coverage d 5/5',
    [time('2026-04', 'KZKSN-KZAAU', 'p50')]: '31.500 d 1/1',
    [time('2026', 'KZKSN-KZAAU', 'p50')]: '3.500 d 6/6', // 1 2 3 4 5 31.5
  });
  expect(await facts.explain(indicator)).toMatchObject({
    [time('2026-04', 'KZKSN-KZAAU')]: ['late-came', 'late-left'],
  });
});

test('the 95th percentile of ten times', async () => {
  await facts.load(Array.from({ length: 10 }, (_, index) => train(`W${index}`, index + 1)).flat());
  expect(await facts.read(indicator)).toMatchObject({
    [time('2026-03', 'KZKSN-KZAAU', 'p50')]: '5.500 d 10/10',
    [time('2026-03', 'KZKSN-KZAAU', 'p90')]: '9.100 d 10/10', // by hand: 0.9 * 9 = 8.1: 9 + 0.1 * (10 - 9)
    [time('2026-03', 'KZKSN-KZAAU', 'p95')]: '9.550 d 10/10', // by hand: 0.95 * 9 = 8.55: 9 + 0.55 * (10 - 9)
  });
});

test('a way is as many legs as it has places but one, and the stays between them belong to none', async () => {
  const port = { place: 'KZAAU', facility: 'POTE', call: 2 } as const;
  await facts.load([
    departure({ activity: 'GTIN', at: on(1, 2) }),
    departure({ at: on(1) }),
    movement({ ...port, activity: 'ARRI', at: on(5) }),
    movement({ ...port, activity: 'GTIN', at: on(4) }),
    movement({ ...port, activity: 'DEPA', at: on(8) }, { source: simulatedSource }),
    movement({ ...port, activity: 'GTOT', at: on(7) }),
    arrival({ activity: 'DISC', at: on(19) }),
    arrival({ at: on(18) }),
    arrival({ activity: 'GTOT', at: on(22) }),
  ]);
  const read = await facts.read(indicator);
  expect(read).toMatchObject({
    [time('2026', 'KZKSN-KZAAU')]: '3.000 d 1/1',
    [time('2026', 'KZAAU-MAPTM')]: '10.000 d 1/1 simulated',
  });
  expect(Object.keys(read).filter((key) => key.startsWith('2026 ') && key.endsWith('p50'))).toHaveLength(2);
});

test('of a departure that is not known, or after the arrival, there is no time, not one of zero days', async () => {
  const [, came] = train('no-departure', 4);
  const planned = departure({ consignment: 'no-departure', classifier: 'PLN', at: on(1) });
  await facts.load([planned, came!, ...train('backwards', -1)]);
  expect(await facts.read(indicator)).toMatchObject({
    [time('2026-02', 'KZKSN-KZAAU')]: 'not-reported d 0/1',
    [time('2026-03', 'KZKSN-KZAAU')]: 'not-reported d 0/1',
    [time('2026', 'KZKSN-KZAAU', 'p95')]: 'not-reported d 0/2',
  });
});

test('no leg leaps over a place that was only planned; what is still under way has none', async () => {
  await facts.load([
    departure({ at: on(1) }),
    movement({ place: 'KZAAU', call: 2, activity: 'ARRI', classifier: 'PLN', at: on(4) }),
    arrival({ at: on(20) }),
    departure({ consignment: 'W2', at: on(2) }),
    movement({ consignment: 'W2', place: 'KZAAU', call: 2, activity: 'ARRI', classifier: 'EST', at: on(6) }),
  ]);
  const read = await facts.read(indicator);
  expect(read).toMatchObject({ [time('2026', 'KZAAU-MAPTM')]: 'not-reported d 0/1' });
  expect(Object.keys(read).filter((key) => !key.includes('KZAAU-MAPTM'))).toEqual([]);
});

test('as of a moment it is what was recorded by then, whatever was corrected since', async () => {
  await facts.load(train('W1', 3), '2026-03-05T00:00:00Z');
  const came = { consignment: 'W1', place: 'KZAAU', call: 2, activity: 'ARRI', at: on(6), revision: 1 } as const;
  await facts.load([movement(came, { id: 'W1-corrected' })], '2026-04-01T00:00:00Z');
  const leg = time('2026', 'KZKSN-KZAAU');
  expect(await facts.read(indicator)).toMatchObject({ [leg]: '5.000 d 1/1' });
  expect(await facts.read(indicator, '2026-03-31T00:00:00Z')).toMatchObject({ [leg]: '3.000 d 1/1' });
  expect(await facts.read(indicator, '2026-03-04T00:00:00Z')).toEqual({});
});
