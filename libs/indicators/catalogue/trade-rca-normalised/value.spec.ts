import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();

test('what is exported beyond the share of the country, as a part of the exports of the world', async () => {
  await facts.load([
    ...[sold('KAZ', 'MAR', '30', { commodity: '1001' }), sold('KAZ', 'MAR', '40')],
    ...[sold('MAR', 'KAZ', '10', { commodity: '1001' }), sold('MAR', 'KAZ', '60')],
    sold('MAR', 'KAZ', '7', { commodity: '87', confidentiality: 'C' }),
    ...[sold('KAZ', 'MAR', '0', { period: '2017', commodity: '1001' }), sold('KAZ', 'MAR', '0', { period: '2017' })],
    sold('MAR', 'KAZ', '0', { period: '2017' }),
    ...[sold('FRA', 'KAZ', '0'), sold('FRA', 'KAZ', '0', { period: '2017' })],
    // Another partner, without trade: of one alone nothing would be said.
    ...[sold('KAZ', 'FRA', '0'), sold('MAR', 'FRA', '0'), sold('KAZ', 'FRA', '0', { period: '2017' })],
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    '2016 KAZ/HS/1001': '0.140000000000 1 3/3', // by hand: 30 / 100 - 40 * 40 / 100^2
    '2016 MAR/HS/1001': '-0.140000000000 1 3/3', // by hand: 10 / 100 - 60 * 40 / 100^2
    '2016 MAR/HS/87': 'suppressed 1 0/?',
    '2017 KAZ/HS/1001': 'zero-denominator 1 3/3',
  });
});

test('over all products of a country, and over all countries of a product, it adds up to 0', async () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 9, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(amounts, fc.integer({ min: 2, max: 1000 }), async (values, scale) => {
      await facts.client.query('savepoint run');
      const countries = ['KAZ', 'MAR', 'FRA'];
      const exported = (period: string, times: number) =>
        values.map((value, n) => {
          const data = { period, classification: 'FCL', commodity: 'ABC'[Math.floor(n / 3)]! };
          // Of each country the second product goes to the one, the others to the other.
          const partner = countries[(n + (data.commodity === 'B' ? 2 : 1)) % 3]!;
          return sold(countries[n % 3]!, partner, String(value * times), data);
        });
      await facts.load([...exported('2016', 1), ...exported('2017', scale)]);
      const found = await facts.values(indicator);
      await facts.client.query('rollback to savepoint run');
      const sumOf = (name: string, is: string) =>
        found
          .filter(({ period, dimensions }) => period === '2016' && dimensions[name] === is)
          .reduce((sum, { value }) => sum + Number(value), 0);
      for (const country of countries) expect(Math.abs(sumOf('reporter', country))).toBeLessThan(1e-11);
      for (const product of 'ABC') expect(Math.abs(sumOf('commodity', product))).toBeLessThan(1e-11);
      // In another unit of the money the values are the same.
      const of = (year: string) => found.filter(({ period }) => period === year).map(({ value }) => value);
      expect(of('2016')).toEqual(of('2017'));
    }),
    { numRuns: 8 },
  );
});
