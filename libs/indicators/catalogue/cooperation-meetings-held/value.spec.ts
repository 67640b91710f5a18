import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { meeting } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-11-15T12:00:00Z';

test('meetings held are counted where they fall; coverage is held of agreed so far', async () => {
  await facts.load([
    meeting({ meeting: 'A', date: '2025-02-28' }, { id: 'A' }),
    meeting({ meeting: 'B', date: '2025-03-31' }, { id: 'B' }),
    meeting({ meeting: 'C', date: '2025-03-01', status: 'planned' }, { id: 'C' }),
    meeting({ meeting: 'D', date: '2025-03-02', status: 'cancelled' }),
    meeting({ meeting: 'E', date: '2025-03-03', status: 'postponed' }),
    meeting({ meeting: 'F', date: '2025-11-16', status: 'planned' }),
    meeting({ meeting: 'G', date: '2025-02-01', domain: 'economic' }),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-02 political': '1 1 1/1',
    '2025-03 political': '1 1 1/2', // B; what became of C nobody said
    '2025-Q1 political': '2 1 2/3',
    '2025 political': '2 1 2/3',
    '2025-02 economic': '1 1 1/1',
    '2025-Q1 economic': '1 1 1/1',
    '2025 economic': '1 1 1/1',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({ '2025-Q1 political': ['A', 'B', 'C'] });
});

test('a day that passed without a word gives no number', async () => {
  await facts.load([meeting({ status: 'planned', date: '2025-11-15' })]);
  expect(await facts.read(indicator, '2025-11-14T23:59:59Z')).toEqual({});
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-11 political': 'not-reported 1 0/1' });
});

test('of two reports of one meeting the newer counts; withdrawn, it leaves the other', async () => {
  const earlier = { time: '2025-03-01T00:00:00Z' };
  const later = { time: '2025-03-02T00:00:00Z', source: simulatedSource };
  await facts.load([
    meeting({ reporter: 'KAZ', date: '2025-02-28' }, later),
    meeting({ reporter: 'MAR', date: '2025-03-01', status: 'planned' }, earlier),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 political': '1 1 1/1 simulated' });
  await facts.load([meeting({ reporter: 'KAZ', date: '2025-02-28', retracted: true, revision: 1 }, later)]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 political': 'not-reported 1 0/1' });
});

test('a meeting that was planned and then held is one; before that was told, it was not', async () => {
  await facts.load([meeting({ status: 'planned', date: '2025-10-10' })], '2025-09-01T00:00:00Z');
  await facts.load([meeting({ status: 'held', date: '2025-10-12', revision: 1 })], '2025-10-13T00:00:00Z');
  expect(await facts.read(indicator, '2025-10-11T00:00:00Z')).toMatchObject({
    '2025-10 political': 'not-reported 1 0/1',
  });
  expect(await facts.values(indicator, asked)).toMatchObject(
    ['2025', '2025-10', '2025-Q4'].map((period) => ({ period, value: '1', freshAt: new Date('2025-10-13T00:00:00Z') })),
  );
});
