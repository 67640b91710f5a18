import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { commitment } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-06-15T12:00:00Z';

test('a commitment is due from its day on, delivered or not; coverage tells how many have a day', async () => {
  await facts.load([
    commitment({ commitment: 'A', date: '2025-04-10', due: '2025-05-31' }),
    commitment({ commitment: 'B', date: '2025-04-10', due: '2025-06-15' }),
    commitment({ commitment: 'B', date: '2025-04-20', action: 'delivered' }),
    commitment({ commitment: 'C', date: '2025-04-10', due: '2025-06-16' }),
    commitment({ commitment: 'D', date: '2025-05-01' }),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-04 economic': '0 1 3/3', // known by the end of April: A, B, C; none due yet
    '2025-05 economic': '1 1 3/4', // A, on the last day; D has no day
    '2025-06 economic': '2 1 3/4', // as of the 15th: B, too; C is due tomorrow
    '2025-Q2 economic': '2 1 3/4',
    '2025 economic': '2 1 3/4',
  });
});

test('where no commitment of a domain has a day, none is said to be due', async () => {
  await facts.load([commitment({ date: '2025-06-01' })]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 economic': 'not-reported 1 0/1' });
});

test('the latest action that names a day decides it, and is told with what the value is made of', async () => {
  await facts.load(
    [
      commitment({ date: '2025-03-01', due: '2025-04-30' }, { id: 'pledged' }),
      commitment(
        { action: 'delayed', date: '2025-04-15', due: '2025-05-31' },
        { id: 'delayed', source: simulatedSource },
      ),
    ],
    '2025-06-02T00:00:00Z',
  );
  await facts.load([commitment({ action: 'started', date: '2025-05-01' }, { id: 'started' })], '2025-06-01T00:00:00Z');
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-03 economic': '0 1 1/1',
    '2025-04 economic': '0 1 1/1 simulated', // put off in time
    '2025-05 economic': '1 1 1/1 simulated',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-03 economic': ['pledged'],
    '2025-05 economic': ['delayed', 'started'],
  });
  const values = await facts.values(indicator, asked);
  // The day's fact is the newer of the two.
  expect(values.find(({ period }) => period === '2025-05')).toMatchObject({
    freshAt: new Date('2025-06-02T00:00:00Z'),
  });
});

test('a day that was withdrawn holds no longer, and the one named before it does', async () => {
  await facts.load([commitment({ date: '2025-03-01', due: '2025-04-30' })], '2025-03-01T00:00:00Z');
  const delay = { action: 'delayed', date: '2025-03-10', due: '2025-12-31' } as const;
  await facts.load([commitment(delay)], '2025-03-10T00:00:00Z');
  await facts.load([commitment({ ...delay, retracted: true, revision: 1 })], '2025-06-10T00:00:00Z');
  expect(await facts.read(indicator, '2025-06-05T00:00:00Z')).toMatchObject({ '2025 economic': '0 1 1/1' });
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 economic': '1 1 1/1' });
});
