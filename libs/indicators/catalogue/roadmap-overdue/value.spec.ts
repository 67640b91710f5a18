import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { commitment } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-06-15T12:00:00Z';

test('overdue is what should have been delivered before the end of the period and was not', async () => {
  await facts.load([
    commitment({ commitment: 'A', date: '2025-04-10', due: '2025-05-31' }),
    commitment({ commitment: 'B', date: '2025-04-10', due: '2025-05-10' }),
    commitment({ commitment: 'B', date: '2025-06-01', action: 'delivered' }),
    commitment({ commitment: 'C', date: '2025-04-10', due: '2025-05-10' }),
    commitment({ commitment: 'C', date: '2025-05-05', action: 'cancelled' }),
    commitment({ commitment: 'D', date: '2025-04-10', due: '2025-06-15' }),
    commitment({ commitment: 'E', date: '2025-05-01' }),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-04 economic': '0 1 4/4', // none has come
    '2025-05 economic': '1 1 4/5', // B, delivered in June only; A has until the last day, C was cancelled
    '2025-06 economic': '1 1 4/5', // as of the 15th: A; B was delivered; D has until the evening
    '2025-Q2 economic': '1 1 4/5',
    '2025 economic': '1 1 4/5',
  });
});

test('the day after it was due, UTC, a commitment is overdue, without any new fact', async () => {
  await facts.client.query(`set local time zone 'Pacific/Kiritimati'`); // the 15th begins there at 10:00 UTC of the 14th
  await facts.load([commitment({ date: '2025-06-01', due: '2025-06-14' })]);
  expect(await facts.read(indicator, '2025-06-14T23:59:59Z')).toMatchObject({ '2025-06 economic': '0 1 1/1' });
  expect(await facts.read(indicator, '2025-06-15T00:00:00Z')).toMatchObject({ '2025-06 economic': '1 1 1/1' });
});

test('where no commitment of a domain has a day, none is said to be in time', async () => {
  await facts.load([
    commitment({ date: '2025-06-01' }),
    commitment({ commitment: 'C2', domain: 'cultural', date: '2025-06-01', due: '2025-07-01' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025 economic': 'not-reported 1 0/1',
    '2025 cultural': '0 1 1/1',
  });
});

test('the deadline that holds is the last one named, and bears on what the value is made of', async () => {
  await facts.load([
    commitment({ date: '2025-03-01', due: '2025-04-30' }, { id: 'pledged', source: simulatedSource }),
    commitment({ action: 'started', date: '2025-04-01' }, { id: 'started' }),
    commitment({ action: 'delayed', date: '2025-05-20', due: '2025-12-31' }, { id: 'delayed' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-04 economic': '0 1 1/1 simulated', // due on the last day
    '2025-05 economic': '0 1 1/1', // put off before the end of May
  });
  expect(await facts.read(indicator, '2025-05-19T00:00:00Z')).toMatchObject({
    '2025-05 economic': '1 1 1/1 simulated',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-04 economic': ['pledged', 'started'],
    '2025-05 economic': ['delayed'],
  });
});

test('a delivery that was withdrawn leaves the commitment overdue', async () => {
  await facts.load([commitment({ date: '2025-03-01', due: '2025-04-30' })], '2025-03-01T00:00:00Z');
  const delivery = { action: 'delivered', date: '2025-04-20' } as const;
  await facts.load([commitment(delivery)], '2025-04-20T00:00:00Z');
  await facts.load([commitment({ ...delivery, retracted: true, revision: 1 })], '2025-06-01T00:00:00Z');
  expect(await facts.read(indicator, '2025-05-15T00:00:00Z')).toMatchObject({ '2025-05 economic': '0 1 1/1' });
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-05 economic': '1 1 1/1' });
});
