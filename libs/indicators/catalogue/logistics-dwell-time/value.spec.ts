import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure, movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const dwell = (period: string, place: string, statistic = 'p50') => `${period} C1/${place}/${statistic}`;

const port = { place: 'KZAAU', facility: 'POTE', call: 2 } as const;
/** A consignment that came to Aktau on 1 March 2026 and left it so many days later. */
const stay = (consignment: string, days: number) => [
  movement({ ...port, consignment, activity: 'ARRI', at: '2026-03-01T00:00:00Z' }, { id: `${consignment}-in` }),
  movement(
    { ...port, consignment, activity: 'DEPA', at: new Date(Date.UTC(2026, 2, 1) + days * 86_400_000).toISOString() },
    { id: `${consignment}-out` },
  ),
];

test('a stay counts in the period in which it ends; percentiles lie between two stays', async () => {
  await facts.load([3, 1, 5, 2, 4].flatMap((days) => stay(`W${days}`, days)));
  await facts.load(stay('late', 31.5));
  expect(await facts.read(indicator)).toMatchObject({
    [dwell('2026-03', 'KZAAU', 'p50')]: '3.000 d 5/5',
    [dwell('2026-03', 'KZAAU', 'p90')]: '4.600 d 5/5', // by hand: 0.9 * (5 - 1) = 3.6: 4 + 0.6 * (5 - 4)
    [dwell('2026-03', 'KZAAU', 'p95')]: 'insufficient-coverage d 5/5',
    [dwell('2026-04', 'KZAAU', 'p50')]: '31.500 d 1/1',
    [dwell('2026', 'KZAAU', 'p50')]: '3.500 d 6/6', // 1 2 3 4 5 31.5
  });
  expect(await facts.explain(indicator)).toMatchObject({ [dwell('2026-04', 'KZAAU')]: ['late-in', 'late-out'] });
});

test('from the first of arrival and gate-in to the last of departure and gate-out', async () => {
  await facts.load([
    // At the origin a consignment comes by the gate, at the destination it leaves by it.
    departure({ activity: 'GTIN', at: '2026-02-27T12:00:00Z' }),
    departure({ at: '2026-03-01T00:00:00Z' }),
    arrival({ at: '2026-03-20T00:00:00Z' }),
    arrival({ activity: 'DISC', at: '2026-03-20T18:00:00Z' }),
    arrival({ activity: 'GTOT', at: '2026-03-22T00:00:00Z' }),
  ]);
  const read = await facts.read(indicator);
  expect(read).toMatchObject({
    [dwell('2026-03', 'KZKSN')]: '1.500 d 1/1',
    [dwell('2026-03', 'MAPTM')]: '2.000 d 1/1',
  });
});

test('what has not left yet has no time, nor has what leaves its origin without a gate', async () => {
  await facts.load([departure({ at: '2026-03-01T00:00:00Z' }), arrival({ at: '2026-03-20T00:00:00Z' })]);
  expect(await facts.read(indicator)).toEqual({});
});

test('a departure without an arrival, or before it, is no stay of zero days', async () => {
  const [, left] = stay('no-arrival', 4);
  await facts.load([left!, ...stay('backwards', -1)]);
  expect(await facts.read(indicator)).toMatchObject({
    [dwell('2026-02', 'KZAAU')]: 'not-reported d 0/1',
    [dwell('2026-03', 'KZAAU')]: 'not-reported d 0/1',
    [dwell('2026', 'KZAAU', 'p95')]: 'not-reported d 0/2',
  });
});

test('two calls at one place are two stays, planned ones none, those at a border another indicator', async () => {
  await facts.load([
    ...stay('A', 2),
    movement({ ...port, consignment: 'A', call: 4, activity: 'ARRI', at: '2026-03-10T00:00:00Z' }),
    movement(
      { ...port, consignment: 'A', call: 4, activity: 'DEPA', at: '2026-03-14T00:00:00Z' },
      { source: simulatedSource },
    ),
    movement({ ...port, consignment: 'A', call: 6, activity: 'ARRI', at: '2026-03-10T00:00:00Z', classifier: 'PLN' }),
    movement({ ...port, consignment: 'A', call: 6, activity: 'DEPA', at: '2026-03-19T00:00:00Z', classifier: 'PLN' }),
    movement({ consignment: 'A', place: 'GEGAR', facility: 'BOCR', activity: 'ARRI', at: '2026-03-10T00:00:00Z' }),
    movement({ consignment: 'A', place: 'GEGAR', facility: 'BOCR', activity: 'DEPA', at: '2026-03-11T00:00:00Z' }),
  ]);
  const read = await facts.read(indicator);
  expect(read).toMatchObject({ [dwell('2026', 'KZAAU')]: '3.000 d 2/2 simulated' });
  expect(Object.keys(read).filter((key) => key.includes('GEGAR'))).toEqual([]);
});
