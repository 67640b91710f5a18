import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { service } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-08-15T12:00:00Z';

test('departures of the services that run at the end of the period, by hand: 2 + 0.5', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01', departuresPerWeek: '1' }, { id: 'opened' }),
    service({ validFrom: '2025-07-20', departuresPerWeek: '2', action: 'changed' }, { id: 'changed' }),
    service({ service: 'S2', validFrom: '2025-07-31', departuresPerWeek: '0.5' }, { id: 'S2' }),
    service({ validFrom: '2025-08-01', departuresPerWeek: '0', action: 'closed' }, { id: 'closed' }),
    service(
      { service: 'S2', validFrom: '2025-08-10', stops: ['KZALA', 'GEPTI'], action: 'changed' },
      { id: 'S2 away' },
    ),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-06': '1 /wk 1/1',
    '2025-07': '2.5 /wk 1/1',
    '2025-08': '0 /wk 1/1', // closed, and gone elsewhere: none, and known to be none
    '2025-Q2': '1 /wk 1/1',
    '2025-Q3': '0 /wk 1/1',
    '2025': '0 /wk 1/1',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-07': ['S2', 'changed'],
    '2025-08': ['S2 away', 'closed'],
  });
});

test('of one service that both countries report the newest state counts, once', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01', departuresPerWeek: '3' }, { source: simulatedSource }),
    service({ reporter: 'MAR', validFrom: '2025-06-15', departuresPerWeek: '2' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-06': '2 /wk 1/1 simulated' });
});
