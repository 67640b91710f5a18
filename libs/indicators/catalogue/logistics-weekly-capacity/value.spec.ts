import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { service } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-07-15T12:00:00Z';

test('departures times capacity, over the services that tell it, by hand: 2 * 62 + 0.5 * 180', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01', departuresPerWeek: '2', capacityTeu: '62' }),
    service({ service: 'S2', validFrom: '2025-06-01', departuresPerWeek: '0.5', capacityTeu: '180' }),
    service({ service: 'S3', validFrom: '2025-07-01', departuresPerWeek: '7' }, { source: simulatedSource }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-06': '214.0 TEU/wk 2/2',
    '2025-07': '214.0 TEU/wk 2/3 simulated',
  });
});

test('of no service is the capacity told: not known; no service: none', async () => {
  await facts.load([
    service({ validFrom: '2025-05-01' }),
    service({ validFrom: '2025-06-01', action: 'closed', departuresPerWeek: 0 }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-05': 'not-reported TEU/wk 0/1',
    '2025-06': '0 TEU/wk 0/0',
  });
});
