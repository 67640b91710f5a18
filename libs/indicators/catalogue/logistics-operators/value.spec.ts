import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { service } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-08-15T12:00:00Z';

test('operators of the services that run, each once; by hand', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01', operator: 'A' }),
    service({ service: 'S2', validFrom: '2025-06-01', operator: 'A' }),
    service({ service: 'S3', validFrom: '2025-07-01', operator: 'B' }, { source: simulatedSource }),
    service({ service: 'S4', validFrom: '2025-06-01', operator: 'C', stops: ['KZALA', 'GEPTI'] }),
    service({ validFrom: '2025-08-01', operator: 'A', action: 'closed' }),
    service({ service: 'S2', validFrom: '2025-08-01', operator: 'A', action: 'closed' }),
    service({ service: 'S3', validFrom: '2025-08-01', operator: 'B', action: 'closed' }),
  ]);
  const kazakhstanMorocco = (await facts.values(indicator, asked)).filter(({ subject }) => subject === 'KAZ-MAR');
  expect(Object.fromEntries(kazakhstanMorocco.map(({ period, value }) => [period, value]))).toMatchObject({
    '2025-06': '1',
    '2025-07': '2',
    '2025-08': '0',
  });
  expect(kazakhstanMorocco.find(({ period }) => period === '2025-06')).toMatchObject({ simulated: false });
  expect(kazakhstanMorocco.find(({ period }) => period === '2025-07')).toMatchObject({ simulated: true });
});

test('of one service that both countries report, the operator is the one told last', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01', operator: 'Line' }),
    service({ reporter: 'MAR', validFrom: '2025-06-02', operator: 'Line Ltd' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-06': '1 1 1/1' });
});
