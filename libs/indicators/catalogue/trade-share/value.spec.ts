import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flow, sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const share = (partner: string, period = '2016') => `${period} KAZ/${partner}/X/HS/TOTAL`;

test('the part of each partner in what the reporter exports, and apart from it in what it imports', async () => {
  await facts.load([
    sold('KAZ', 'MAR', '25'),
    sold('KAZ', 'FRA', '50'),
    sold('KAZ', 'CHN', '125'),
    flow({ reporter: 'KAZ', partner: 'MAR', flow: 'M', value: '7' }),
    // What others say of it is theirs.
    flow({ reporter: 'MAR', partner: 'KAZ', flow: 'M', value: '999' }),
  ]);
  // By hand, of 25 + 50 + 125 = 200.
  expect(await facts.read(indicator)).toEqual({
    [share('MAR')]: '0.125000 1 3/?',
    [share('FRA')]: '0.250000 1 3/?',
    [share('CHN')]: '0.625000 1 3/?',
    // What one partner alone is said to have is no share.
    '2016 KAZ/MAR/M/HS/TOTAL': 'insufficient-coverage 1 1/?',
    '2016 MAR/KAZ/M/HS/TOTAL': 'insufficient-coverage 1 1/?',
  });
  expect(await facts.values(indicator, undefined, ['KAZ-MAR'])).toHaveLength(3);
});

test('a partner without a figure is missing, and the share of the others is of those that are there', async () => {
  await facts.load([
    sold('KAZ', 'MAR', '25'),
    sold('KAZ', 'FRA', '75'),
    sold('KAZ', 'CHN', '900', { confidentiality: 'C' }),
    sold('KAZ', 'MAR', '10', { period: '2017' }),
    sold('KAZ', 'FRA', '90', { period: '2017', confidentiality: 'C' }),
    ...[sold('KAZ', 'MAR', '0', { period: '2018' }), sold('KAZ', 'FRA', '0', { period: '2018' })],
    sold('KAZ', 'MAR', '10', { period: '2019' }),
    sold('KAZ', 'FRA', '90', { period: '2019', currency: 'EUR' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [share('MAR')]: '0.250000 1 2/?',
    [share('FRA')]: '0.750000 1 2/?',
    [share('CHN')]: 'suppressed 1 2/?',
    [share('MAR', '2017')]: 'insufficient-coverage 1 1/?',
    [share('FRA', '2017')]: 'suppressed 1 1/?',
    [share('MAR', '2018')]: 'zero-denominator 1 2/?',
    [share('FRA', '2018')]: 'zero-denominator 1 2/?',
    [share('MAR', '2019')]: 'mixed-units 1 2/?',
    [share('FRA', '2019')]: 'mixed-units 1 2/?',
  });
});

test('figures with and without freight are both in the valuation', async () => {
  await facts.load([sold('KAZ', 'MAR', '25'), sold('KAZ', 'FRA', '75', { valuation: 'CIF' })]);
  expect(new Set((await facts.values(indicator)).map(({ valuation }) => valuation))).toEqual(new Set(['CIF+FOB']));
});

test('whatever the values, shares of all partners add up to 1, and the unit of the money makes no difference', async () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 4, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(amounts, fc.integer({ min: 2, max: 1000 }), async (values, scale) => {
      await facts.client.query('savepoint run');
      const partners = ['MAR', 'FRA', 'CHN', 'RUS'];
      await facts.load([
        ...partners.map((partner, n) => sold('KAZ', partner, String(values[n]!))),
        ...partners.map((partner, n) => sold('KAZ', partner, String(values[n]! * scale), { period: '2017' })),
      ]);
      const shares = await facts.values(indicator);
      await facts.client.query('rollback to savepoint run');
      const of = (period: string) =>
        shares.filter((one) => one.period === period).map(({ subject, value }) => [subject, value]);
      expect(of('2016')).toEqual(of('2017'));
      const sum = of('2016').reduce((total, [, value]) => total + Number(value), 0);
      expect(Math.abs(sum - 1)).toBeLessThan(4e-6);
    }),
    { numRuns: 8 },
  );
});
