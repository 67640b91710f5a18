import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const border = (period: string, statistic = 'p50') => `${period} C1/GEGAR/${statistic}`;

const crossing = { place: 'GEGAR', facility: 'BOCR', call: 4 } as const;
/** A consignment that came to Gardabani on 1 March 2026 and left it so many hours later. */
const passage = (consignment: string, hours: number) => [
  movement({ ...crossing, consignment, activity: 'ARRI', at: '2026-03-01T00:00:00Z' }),
  movement({
    ...crossing,
    consignment,
    activity: 'DEPA',
    at: new Date(Date.UTC(2026, 2, 1) + hours * 3_600_000).toISOString(),
  }),
];

test('hours from arrival at the crossing to departure', async () => {
  await facts.load([...passage('A', 6), ...passage('B', 30)]);
  expect(await facts.read(indicator)).toMatchObject({
    [border('2026-03')]: '18.000 h 2/2',
    [border('2026-03', 'p90')]: 'insufficient-coverage h 2/2',
  });
  await facts.load([10, 12, 14, 16, 18, 20, 22, 24].flatMap((hours) => passage(`W${hours}`, hours)));
  // By hand, of 6 10 12 14 16 18 20 22 24 30.
  expect(await facts.read(indicator)).toMatchObject({
    [border('2026', 'p50')]: '17.000 h 10/10',
    [border('2026', 'p90')]: '24.600 h 10/10', // 0.9 * 9 = 8.1: 24 + 0.1 * 6
    [border('2026', 'p95')]: '27.300 h 10/10', // 0.95 * 9 = 8.55: 24 + 0.55 * 6
  });
});

test('a departure without an arrival has no time; a place that is no border crossing is none', async () => {
  const [, left] = passage('A', 6);
  await facts.load([
    left!,
    movement({ consignment: 'A', place: 'KZAAU', facility: 'POTE', activity: 'ARRI', at: '2026-03-01T00:00:00Z' }),
    movement({ consignment: 'A', place: 'KZAAU', facility: 'POTE', activity: 'DEPA', at: '2026-03-02T00:00:00Z' }),
  ]);
  const read = await facts.read(indicator);
  expect(read).toMatchObject({ [border('2026-03')]: 'not-reported h 0/1' });
  expect(Object.keys(read)).toHaveLength(9); // three statistics of a month, quarter and year of one place
});

test('one simulated end makes the value simulated', async () => {
  const [came] = passage('A', 6);
  const left = { ...crossing, consignment: 'A', activity: 'DEPA', at: '2026-03-01T06:00:00Z' } as const;
  await facts.load([came!, movement(left, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toMatchObject({ [border('2026-03')]: '6.000 h 1/1 simulated' });
});
