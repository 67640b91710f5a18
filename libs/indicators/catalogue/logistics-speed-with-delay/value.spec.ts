import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure, movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const speed = (period: string) => `${period} C1/KZKSN/MAPTM`;

const left = departure({ at: '2026-03-01T00:00:00Z' }, { id: 'left' });
const aktau = { place: 'KZAAU', call: 2 } as const;
const stop = [
  movement({ ...aktau, activity: 'ARRI', at: '2026-03-05T00:00:00Z' }, { id: 'stop-in' }),
  movement({ ...aktau, activity: 'DEPA', at: '2026-03-10T00:00:00Z' }, { id: 'stop-out' }),
];
const arrived = arrival({ at: '2026-03-26T00:00:00Z' }, { id: 'arrived' });

/*
 * Kilometres by hand, by the spherical law of cosines, d = R arccos(sin a sin b + cos a cos b cos(l - m)), where the
 * definition has the haversine formula:
 *   Kostanay (53.21 N, 63.63 E) - Aktau (43.60 N, 51.22 E)   1403.486
 *   Aktau - Tanger Med (35.88 N, 5.50 W)                     4829.795
 *   Kostanay - Tanger Med                                    5564.399
 */
test('kilometres from call to call by all the hours from departure to arrival', async () => {
  await facts.load([left, ...stop, arrived]);
  expect(await facts.read(indicator)).toEqual({
    [speed('2026-03')]: '10.389 km/h 1/1', // 6233.281 km in 25 days = 600 h
    [speed('2026-Q1')]: '10.389 km/h 1/1',
    [speed('2026')]: '10.389 km/h 1/1',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [speed('2026')]: ['arrived', 'left', 'stop-in', 'stop-out'] });
});

test('without calls on the way the distance is that from end to end', async () => {
  await facts.load([left, arrived]);
  expect(await facts.read(indicator)).toMatchObject({ [speed('2026')]: '9.274 km/h 1/1' }); // 5564.399 / 600
});

test('consignments are put together by distance and time', async () => {
  await facts.load([
    ...[left, ...stop, arrived],
    departure({ consignment: 'W2', at: '2026-03-01T00:00:00Z' }),
    arrival({ consignment: 'W2', at: '2026-03-11T00:00:00Z' }, { source: simulatedSource }),
    arrival({ consignment: 'no-departure', at: '2026-03-11T00:00:00Z' }),
  ]);
  // (6233.281 + 5564.399) / (600 + 240)
  expect(await facts.read(indicator)).toMatchObject({ [speed('2026')]: '14.045 km/h 2/3 simulated' });
});

test('why there is none: no departure, a place that nobody knows, no time', async () => {
  const unknown = { consignment: 'U', corridor: 'C2', call: 3, place: 'KZZZZ' };
  const instant = { consignment: 'I', corridor: 'C3', at: '2026-03-01T00:00:00Z' };
  await facts.load([
    arrived,
    departure({ consignment: 'U', corridor: 'C2', at: '2026-03-01T00:00:00Z' }),
    movement({ ...unknown, activity: 'ARRI', at: '2026-03-05T00:00:00Z' }),
    arrival({ consignment: 'U', corridor: 'C2', at: '2026-03-26T00:00:00Z' }),
    ...[departure(instant), arrival(instant)],
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [speed('2026')]: 'not-reported km/h 0/1',
    '2026 C2/KZKSN/MAPTM': 'unknown-source-semantics km/h 0/1',
    '2026 C3/KZKSN/MAPTM': 'zero-denominator km/h 1/1',
  });
});
