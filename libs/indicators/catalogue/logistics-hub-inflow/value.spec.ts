import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { stock } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();

test('receipts of the period by hub and commodity, by hand; issues are none', async () => {
  await facts.load([
    stock({ movement: 'R1', movedOn: '2026-01-31', tonnes: '100.5' }, { id: 'R1' }),
    stock({ movement: 'R2', movedOn: '2026-02-01', tonnes: '20' }, { id: 'R2' }),
    stock({ movement: 'R3', movedOn: '2026-02-02', tonnes: '7', commodity: '1204' }, { source: simulatedSource }),
    stock({ movement: 'I1', movedOn: '2026-03-02', tonnes: '50', direction: 'out', destination: 'SEN' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2026-01 HUB/1001': '100.5 t 1/1',
    '2026-02 HUB/1001': '20 t 1/1',
    '2026-02 HUB/1204': '7 t 1/1 simulated',
    '2026-Q1 HUB/1001': '120.5 t 2/2',
    '2026-Q1 HUB/1204': '7 t 1/1 simulated',
    '2026 HUB/1001': '120.5 t 2/2',
    '2026 HUB/1204': '7 t 1/1 simulated',
  });
  expect(await facts.explain(indicator)).toMatchObject({ '2026 HUB/1001': ['R1', 'R2'] });
});

test('a withdrawn receipt is not counted', async () => {
  const receipt = { movement: 'R1', movedOn: '2026-01-31', tonnes: '100.5' };
  await facts.load([stock(receipt), stock({ ...receipt, revision: 1, retracted: true })]);
  expect(await facts.read(indicator)).toEqual({});
});
