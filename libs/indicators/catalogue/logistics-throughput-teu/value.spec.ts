import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure, movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const of = (period: string) => `${period} C1/KZKSN/MAPTM`;
const march = { at: '2026-03-20T00:00:00Z' };

test('what the consignments carry is summed; coverage tells how many say it', async () => {
  await facts.load([
    arrival({ ...march, consignment: 'A', teu: '40.5' }),
    arrival({ ...march, consignment: 'B', teu: 0 }),
    arrival({ ...march, consignment: 'C' }),
    // Not arrived: not counted.
    departure({ ...march, consignment: 'D', teu: 7 }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [of('2026-03')]: '40.5 TEU 2/3',
    [of('2026-Q1')]: '40.5 TEU 2/3',
    [of('2026')]: '40.5 TEU 2/3',
  });
});

test('empty is zero; not told is not', async () => {
  await facts.load([arrival({ ...march, teu: 0 }), arrival({ ...march, consignment: 'X', corridor: 'C2' })]);
  expect(await facts.read(indicator)).toMatchObject({
    [of('2026')]: '0 TEU 1/1',
    '2026 C2/KZKSN/MAPTM': 'not-reported TEU 0/1',
  });
});

test('told at any place on the way, it counts once', async () => {
  await facts.load([
    departure({ at: '2026-03-01T00:00:00Z', teu: 40 }, { id: 'departure' }),
    movement({ at: '2026-03-09T00:00:00Z', place: 'GEPTI', activity: 'ARRI', call: 5, teu: 40 }, { id: 'transit' }),
    movement({ at: '2026-03-08T00:00:00Z', place: 'AZBAK', activity: 'ARRI', call: 4 }, { id: 'not told' }),
    movement({ at: '2026-03-01T00:00:00Z', place: 'KZKSN', activity: 'DEPA', classifier: 'PLN', teu: 99 }),
    arrival(march, { id: 'arrival' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [of('2026')]: '40 TEU 1/1' });
  expect(await facts.explain(indicator)).toMatchObject({ [of('2026')]: ['arrival', 'departure', 'transit'] });
});

test('told of its containers only, they are summed, each once', async () => {
  const load = { at: '2026-03-01T00:00:00Z', place: 'KZKSN', activity: 'LOAD' } as const;
  await facts.load([
    movement({ ...load, equipment: 'BOX1', teu: 2 }),
    movement({ ...load, equipment: 'BOX2', teu: 1 }),
    movement({ ...load, place: 'MAPTM', activity: 'DISC', call: 9, equipment: 'BOX1', teu: 2 }),
    arrival(march),
  ]);
  // BOX1 2 + BOX2 1
  expect(await facts.read(indicator)).toMatchObject({ [of('2026')]: '3 TEU 1/1' });

  // The consignment itself says more than the containers that were told of.
  await facts.load([arrival({ ...march, teu: 5, revision: 1 })]);
  expect(await facts.read(indicator)).toMatchObject({ [of('2026')]: '5 TEU 1/1' });
});

test('a figure that was withdrawn is not counted; a simulated one is marked', async () => {
  await facts.load([arrival(march), departure({ at: '2026-03-01T00:00:00Z', teu: 40 }, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toMatchObject({ [of('2026')]: '40 TEU 1/1 simulated' });
  const withdrawn = departure({ at: '2026-03-01T00:00:00Z', teu: 40, retracted: true, revision: 1 });
  await facts.load([withdrawn], '2026-04-04T00:00:00Z');
  expect(await facts.read(indicator)).toMatchObject({ [of('2026')]: 'not-reported TEU 0/1' });
});
