import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { meeting } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-11-15T12:00:00Z';

test('of the meetings agreed for a period, how many were held', async () => {
  await facts.load([
    meeting({ meeting: 'A', date: '2025-02-28' }),
    meeting({ meeting: 'B', date: '2025-03-31' }),
    meeting({ meeting: 'C', date: '2025-03-01', status: 'planned' }),
    meeting({ meeting: 'D', date: '2025-03-02', status: 'cancelled' }),
    meeting({ meeting: 'E', date: '2025-03-03', status: 'postponed' }),
    meeting({ meeting: 'F', date: '2025-11-16', status: 'planned' }),
    meeting({ meeting: 'G', date: '2025-02-01', status: 'cancelled', domain: 'economic' }),
  ]);
  // By hand. What became of C nobody said; F is to come.
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-02 political': '1.000000 1 1/1', // A
    '2025-03 political': '0.333333 1 3/4', // B of B, D, E
    '2025-Q1 political': '0.500000 1 4/5', // A, B of A, B, D, E
    '2025 political': '0.500000 1 4/5',
    '2025-02 economic': '0.000000 1 1/1',
    '2025-Q1 economic': '0.000000 1 1/1',
    '2025 economic': '0.000000 1 1/1',
    '2025-02 TOTAL': '0.500000 1 2/2',
    '2025-03 TOTAL': '0.333333 1 3/4',
    '2025-Q1 TOTAL': '0.400000 1 5/6', // A, B of A, B, D, E, G
    '2025 TOTAL': '0.400000 1 5/6',
  });
});

test('a day that passed without a word is no meeting that was not held', async () => {
  await facts.load([meeting({ status: 'planned', date: '2025-11-15' })]);
  expect(await facts.read(indicator, '2025-11-14T23:59:59Z')).toEqual({});
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-11 political': 'not-reported 1 0/1' });
});

test('it is made of every meeting of the period, told or not', async () => {
  await facts.load([
    meeting({ meeting: 'A', date: '2025-02-28' }, { id: 'A', source: simulatedSource }),
    meeting({ meeting: 'B', date: '2025-02-27', status: 'planned' }, { id: 'B' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 political': '1.000000 1 1/2 simulated' });
  expect(await facts.explain(indicator, asked)).toMatchObject({ '2025 political': ['A', 'B'] });
});
