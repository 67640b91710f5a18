import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival, departure, movement } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const trips = (period: string) => `${period} C1/KZKSN/MAPTM`;

test('consignments count in the month, quarter and year of their arrival, UTC', async () => {
  await facts.load([
    arrival({ consignment: 'A', at: '2026-03-31T23:59:59Z' }),
    // One minute past midnight in Tanger, but still March in UTC.
    arrival({ consignment: 'B', at: '2026-04-01T00:01:00+01:00' }, { id: 'B' }),
    arrival({ consignment: 'C', at: '2026-04-01T00:00:00Z' }, { id: 'C' }),
    arrival({ consignment: 'D', at: '2026-04-09T00:00:00Z', corridor: undefined }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [trips('2026-03')]: '2 1 2/2',
    [trips('2026-04')]: '1 1 1/1',
    [trips('2026-Q1')]: '2 1 2/2',
    [trips('2026-Q2')]: '1 1 1/1',
    [trips('2026')]: '3 1 3/3',
    '2026-04 /KZKSN/MAPTM': '1 1 1/1',
    '2026-Q2 /KZKSN/MAPTM': '1 1 1/1',
    '2026 /KZKSN/MAPTM': '1 1 1/1',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [trips('2026-04')]: ['C'] });
});

test('on the way, planned, estimated or withdrawn is not arrived', async () => {
  await facts.load([
    departure({ consignment: 'A', at: '2026-03-01T00:00:00Z' }),
    arrival({ consignment: 'A', at: '2026-03-20T00:00:00Z', classifier: 'PLN' }),
    arrival({ consignment: 'A', at: '2026-03-21T00:00:00Z', classifier: 'EST' }),
    movement({ consignment: 'A', at: '2026-03-10T00:00:00Z', place: 'GEPTI', activity: 'ARRI', call: 5 }),
    arrival({ consignment: 'B', at: '2026-03-20T00:00:00Z' }),
    arrival({ consignment: 'B', at: '2026-03-20T00:00:00Z', retracted: true, revision: 1 }),
  ]);
  expect(await facts.read(indicator)).toEqual({});
});

test('a consignment that both countries report arrives once, at the later time', async () => {
  await facts.load([
    arrival({ at: '2026-03-31T00:00:00Z' }, { id: 'MAR' }),
    arrival({ at: '2026-04-01T00:00:00Z', reporter: 'KAZ' }, { id: 'KAZ' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [trips('2026')]: '1 1 1/1', [trips('2026-04')]: '1 1 1/1' });
  expect(await facts.explain(indicator)).toMatchObject({ [trips('2026')]: ['KAZ', 'MAR'] });
});

test('freshness and the mark of simulation are those of the arrivals', async () => {
  await facts.load([arrival({ at: '2026-03-20T00:00:00Z' })], '2026-03-21T00:00:00Z');
  const left = departure({ at: '2026-03-01T00:00:00Z' }, { source: simulatedSource });
  await facts.load([left], '2026-05-05T00:00:00Z');
  const [value] = await facts.values(indicator);
  expect(value).toMatchObject({ simulated: false, freshAt: new Date('2026-03-21T00:00:00Z') });

  await facts.load([arrival({ consignment: 'S', at: '2026-03-22T00:00:00Z' }, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toMatchObject({ [trips('2026')]: '2 1 2/2 simulated' });
});
