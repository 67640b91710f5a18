import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { stock } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const issue = (movement: string, movedOn: string, tonnes: string, destination?: string) =>
  stock(
    { movement, movedOn, tonnes, direction: 'out', ...(destination === undefined ? {} : { destination }) },
    { id: movement },
  );

test('issues of the period by destination, by hand; receipts are none', async () => {
  await facts.load([
    stock({ movement: 'R1', movedOn: '2026-01-01', tonnes: '500' }),
    issue('I1', '2026-01-31', '100.5', 'SEN'),
    issue('I2', '2026-02-01', '20', 'SEN'),
    issue('I3', '2026-02-01', '30', 'MLI'),
    issue('I4', '2026-02-01', '7'),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    '2026-01 HUB/1001/SEN': '100.5 t 1/1',
    '2026-02 HUB/1001/SEN': '20 t 1/1',
    '2026-02 HUB/1001/MLI': '30 t 1/1',
    '2026-02 HUB/1001/': '7 t 1/1', // nobody said where to
    '2026 HUB/1001/SEN': '120.5 t 2/2',
  });
  expect(await facts.explain(indicator)).toMatchObject({ '2026 HUB/1001/SEN': ['I1', 'I2'] });
});

test('a corrected issue is counted as corrected, and one that is simulated marks what it is counted in', async () => {
  await facts.load([issue('I1', '2026-01-31', '100', 'SEN')]);
  const corrected = {
    movement: 'I1',
    movedOn: '2026-01-31',
    tonnes: '90',
    direction: 'out',
    destination: 'SEN',
  } as const;
  await facts.load([stock({ ...corrected, revision: 1 }, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toMatchObject({ '2026 HUB/1001/SEN': '90 t 1/1 simulated' });
});
