import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { commitment } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-06-15T12:00:00Z';

test('of those whose day has come, how many were delivered by then', async () => {
  const pledged = { date: '2025-04-10', due: '2025-05-31' };
  await facts.load([
    commitment({ ...pledged, commitment: 'A' }),
    commitment({ ...pledged, commitment: 'B' }),
    commitment({ commitment: 'B', action: 'delivered', date: '2025-06-02' }),
    commitment({ ...pledged, commitment: 'C' }),
    commitment({ commitment: 'C', action: 'cancelled', date: '2025-05-02' }),
    commitment({ ...pledged, commitment: 'D', domain: 'cultural', due: '2025-06-30' }),
    commitment({ commitment: 'D', domain: 'cultural', action: 'delivered', date: '2025-05-02' }),
    commitment({ commitment: 'E', date: '2025-05-01' }),
  ]);
  // By hand: due are A, B and C from the last of May; D, delivered early, is not due; E has no day.
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-04 economic': 'zero-denominator 1 3/3',
    '2025-05 economic': '0.000000 1 3/4', // B comes in June
    '2025-06 economic': '0.333333 1 3/4', // B of A, B, C
    '2025 cultural': 'zero-denominator 1 1/1',
    '2025 TOTAL': '0.333333 1 4/5',
  });
});

test('where no commitment has a day, nothing is said', async () => {
  await facts.load([commitment({ action: 'delivered', date: '2025-06-01' })]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 economic': 'not-reported 1 0/1' });
});

test('it is made of the last action and of the one that names the day', async () => {
  await facts.load([
    commitment({ date: '2025-03-01', due: '2025-04-30' }, { id: 'pledged', source: simulatedSource }),
    commitment({ action: 'delivered', date: '2025-04-20' }, { id: 'delivered' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025 economic': '1.000000 1 1/1 simulated' });
  expect(await facts.explain(indicator, asked)).toMatchObject({ '2025 TOTAL': ['delivered', 'pledged'] });
});
