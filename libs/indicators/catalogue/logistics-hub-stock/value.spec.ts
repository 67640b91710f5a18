import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { stock } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const wheat = (period: string) => `${period} HUB/1001`;

test('stock is carried over months without a movement, to the end of each month, quarter and year', async () => {
  await facts.load([
    stock({ movement: 'R1', movedOn: '2025-10-31', tonnes: '100.5' }, { id: 'R1' }),
    stock({ movement: 'I1', movedOn: '2026-01-01', tonnes: '40', direction: 'out', destination: 'SEN' }, { id: 'I1' }),
    stock(
      { movement: 'I2', movedOn: '2026-01-31', tonnes: '60.5', direction: 'out', destination: 'MLI' },
      { id: 'I2' },
    ),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [wheat('2025-10')]: '100.5 t 1/1',
    [wheat('2025-11')]: '100.5 t 1/1', // nothing moved
    [wheat('2025-12')]: '100.5 t 1/1',
    [wheat('2026-01')]: '0.0 t 3/3', // 100.5 - 40 - 60.5: empty, and known to be
    [wheat('2025-Q4')]: '100.5 t 1/1',
    [wheat('2026-Q1')]: '0.0 t 3/3',
    [wheat('2025')]: '100.5 t 1/1',
    [wheat('2026')]: '0.0 t 3/3',
  });
  const explained = await facts.explain(indicator);
  expect(explained[wheat('2025-12')]).toEqual(['R1']);
  expect(explained[wheat('2026-01')]).toEqual(['I1', 'I2', 'R1']);
});

test('hubs and commodities have stocks of their own', async () => {
  await facts.load([
    stock({ movement: 'R1', movedOn: '2026-02-01', tonnes: 10 }),
    stock({ movement: 'R2', movedOn: '2026-02-01', tonnes: 20, commodity: '1204' }),
    stock({ movement: 'R1', movedOn: '2026-02-01', tonnes: 30, hub: 'HUB2' }),
    // Goods of a third country are seen by that pair.
    stock({ movement: 'R3', movedOn: '2026-02-01', tonnes: 99, origin: 'UKR' }),
    // Goods of the hub's own country are of no pair.
    stock({ movement: 'R4', movedOn: '2026-02-01', tonnes: 99, origin: 'MAR' }),
  ]);
  const values = await facts.values(indicator);
  const yearly = values.filter(({ period }) => period === '2026');
  expect(yearly.map(({ subject, dimensions: { hub, commodity }, value }) => [subject, hub, commodity, value])).toEqual([
    ['KAZ-MAR', 'HUB', '1001', '10'],
    ['KAZ-MAR', 'HUB', '1204', '20'],
    ['KAZ-MAR', 'HUB2', '1001', '30'],
    ['MAR-UKR', 'HUB', '1001', '99'],
  ]);
});

test('a corrected receipt is counted as corrected, a withdrawn one not at all', async () => {
  await facts.load([
    stock({ movement: 'R1', movedOn: '2026-02-01', tonnes: 10 }),
    stock({ movement: 'R1', movedOn: '2026-02-01', tonnes: 12, revision: 1 }),
    stock({ movement: 'R2', movedOn: '2026-02-02', tonnes: 5 }),
    stock({ movement: 'R2', movedOn: '2026-02-02', tonnes: 5, revision: 1, retracted: true }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [wheat('2026-02')]: '12 t 1/1' });
});

test('freshness and the mark of simulation are those of the movements until then', async () => {
  await facts.load([stock({ movement: 'R1', movedOn: '2026-01-05', tonnes: 10 })], '2026-01-06T00:00:00Z');
  const later = stock({ movement: 'R2', movedOn: '2026-02-05', tonnes: 5 }, { source: simulatedSource });
  await facts.load([later], '2026-02-06T00:00:00Z');
  const values = await facts.values(indicator);
  expect(values.filter(({ period }) => period.length === 7 && !period.includes('Q'))).toMatchObject([
    { period: '2026-01', value: '10', simulated: false, freshAt: new Date('2026-01-06T00:00:00Z') },
    { period: '2026-02', value: '15', simulated: true, freshAt: new Date('2026-02-06T00:00:00Z') },
  ]);
});
