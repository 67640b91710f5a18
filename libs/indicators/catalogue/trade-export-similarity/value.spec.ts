import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
/** Beside China another partner, without trade: figures of one alone would say nothing of the whole. */
const exported = (reporter: string, values: Record<string, string>, data = {}) =>
  Object.entries(values).flatMap(([commodity, value]) => [
    sold(reporter, 'CHN', value, { commodity, ...data }),
    sold(reporter, 'USA', '0', { commodity, ...data }),
  ]);

test('the lesser share of each product', async () => {
  await facts.load([
    ...exported('KAZ', { '10': '50', '27': '30', '74': '20' }),
    ...exported('MAR', { '10': '10', '27': '20', '31': '70' }),
    ...exported('FRA', { '84': '5' }),
  ]);
  const values = await facts.values(indicator);
  expect(values.map(({ subject, value, present }) => [subject, value, present])).toEqual([
    ['FRA-KAZ', '0.000000', 4],
    ['FRA-MAR', '0.000000', 4],
    ['KAZ-MAR', '0.300000', 6], // by hand: 0.1 + 0.2
  ]);
});

test('without one of the baskets there is no value: it says why', async () => {
  await facts.load([
    ...[...exported('KAZ', { '10': '1' }, { confidentiality: 'C' }), ...exported('MAR', { '10': '1' })],
    ...[...exported('KAZ', { '10': '0' }, { period: '2017' }), ...exported('MAR', { '10': '1' }, { period: '2017' })],
  ]);
  expect(await facts.read(indicator)).toEqual({ '2016 HS': 'suppressed 1 1/2', '2017 HS': 'zero-denominator 1 2/2' });
});

test('exports to one partner alone say nothing of those to the world', async () => {
  const basket = { '10': '50', '27': '30' };
  const toOne = Object.entries(basket).map(([commodity, value]) => sold('MAR', 'CHN', value, { commodity }));
  await facts.load([...exported('KAZ', basket), ...toOne]);
  expect(await facts.read(indicator)).toEqual({ '2016 HS': 'insufficient-coverage 1 4/4' });
  await facts.load([sold('MAR', 'USA', '0', { commodity: '27' })]);
  expect(await facts.read(indicator)).toEqual({ '2016 HS': '1.000000 1 4/4' });
});

test('it is between 0 and 1, the same both ways and in any unit of the money, and 1 of a country with its like', async () => {
  const basket = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 5, maxLength: 5 });
  const traded = basket.filter((values) => values.some((value) => value > 0));
  await fc.assert(
    fc.asyncProperty(traded, traded, fc.integer({ min: 2, max: 1000 }), async (one, other, scale) => {
      await facts.client.query('savepoint run');
      const of = (reporter: string, values: number[], period: string) =>
        values.flatMap((value, n) => {
          const data = { period, classification: 'FCL', commodity: 'ABCDE'[n]! };
          return [sold(reporter, 'CHN', String(value), data), sold(reporter, 'USA', '0', data)];
        });
      await facts.load([
        ...[...of('KAZ', one, '2016'), ...of('MAR', other, '2016')],
        ...[
          ...of('KAZ', other, '2017'),
          ...of(
            'MAR',
            one.map((value) => value * scale),
            '2017',
          ),
        ],
        ...[
          ...of('KAZ', one, '2018'),
          ...of(
            'MAR',
            one.map((value) => value * scale),
            '2018',
          ),
        ],
      ]);
      const [first, turned, same] = (await facts.values(indicator)).map(({ value }) => value);
      await facts.client.query('rollback to savepoint run');
      expect(Number(first)).toBeGreaterThanOrEqual(0);
      expect(Number(first)).toBeLessThanOrEqual(1);
      expect(turned).toBe(first);
      expect(same).toBe('1.000000');
    }),
    { numRuns: 8 },
  );
});
