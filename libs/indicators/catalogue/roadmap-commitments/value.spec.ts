import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { commitment } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-06-15T12:00:00Z';

test('a commitment has the status that the last action gave it, at the end of each period', async () => {
  await facts.load([
    commitment({ action: 'pledged', date: '2025-02-28' }, { id: 'pledged' }),
    commitment({ action: 'started', date: '2025-04-30' }, { id: 'started' }),
    commitment({ action: 'delivered', date: '2025-06-15' }, { id: 'delivered' }),
    commitment({ commitment: 'C2', action: 'supported', date: '2025-04-01' }),
    commitment({ commitment: 'C3', action: 'pledged', date: '2025-06-16' }),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-02 economic/pledged': '1 1 1/1',
    '2025-03 economic/pledged': '1 1 1/1',
    '2025-04 economic/under-way': '1 1 1/1', // started on the last day
    '2025-04 economic/supported': '1 1 1/1',
    '2025-05 economic/under-way': '1 1 1/1',
    '2025-05 economic/supported': '1 1 1/1',
    '2025-06 economic/delivered': '1 1 1/1', // delivered on the day asked; C3 is of tomorrow
    '2025-06 economic/supported': '1 1 1/1',
    '2025-Q1 economic/pledged': '1 1 1/1',
    '2025-Q2 economic/delivered': '1 1 1/1',
    '2025-Q2 economic/supported': '1 1 1/1',
    '2025 economic/delivered': '1 1 1/1',
    '2025 economic/supported': '1 1 1/1',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-03 economic/pledged': ['pledged'],
    '2025-05 economic/under-way': ['started'],
  });
});

test('on a past day neither later actions nor later records are known', async () => {
  await facts.load([commitment({ action: 'pledged', date: '2025-02-28' })], '2025-03-01T00:00:00Z');
  // Delivered in March, and told in May only.
  await facts.load([commitment({ action: 'delivered', date: '2025-03-31' })], '2025-05-05T00:00:00Z');
  expect(await facts.read(indicator, '2025-04-15T00:00:00Z')).toEqual({
    '2025-02 economic/pledged': '1 1 1/1',
    '2025-03 economic/pledged': '1 1 1/1',
    '2025-04 economic/pledged': '1 1 1/1',
    '2025-Q1 economic/pledged': '1 1 1/1',
    '2025-Q2 economic/pledged': '1 1 1/1',
    '2025 economic/pledged': '1 1 1/1',
  });
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-02 economic/pledged': '1 1 1/1',
    '2025-03 economic/delivered': '1 1 1/1',
  });
});

test('of several actions of one day the furthest counts, then the higher sequence, whichever came first', async () => {
  const day = { date: '2025-06-01' };
  const delayed = { ...day, commitment: 'C2', action: 'delayed' } as const;
  const inOrder = [
    commitment({ ...day, action: 'started' }),
    commitment({ ...day, action: 'delivered' }),
    commitment({ ...delayed, sequence: 9, domain: 'security' }),
    commitment({ ...delayed, sequence: 10, domain: 'cultural' }),
  ];
  const expected = { '2025 economic/delivered': '1 1 1/1', '2025 cultural/delayed': '1 1 1/1' };
  for (const records of [inOrder, inOrder.toReversed()]) {
    await facts.client.query('savepoint before');
    await facts.load(records);
    const read = await facts.read(indicator, asked);
    expect(Object.fromEntries(Object.entries(read).filter(([key]) => key.startsWith('2025 ')))).toEqual(expected);
    await facts.client.query('rollback to before');
  }
});

test('a withdrawn action gives no status; a simulated one is marked', async () => {
  await facts.load([
    commitment({ action: 'pledged', date: '2025-06-01' }, { source: simulatedSource }),
    commitment({ action: 'cancelled', date: '2025-06-02' }),
    commitment({ action: 'cancelled', date: '2025-06-02', retracted: true, revision: 1 }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-06 economic/pledged': '1 1 1/1 simulated' });
  expect(Object.keys(await facts.read(indicator, asked))).toHaveLength(3);
});
