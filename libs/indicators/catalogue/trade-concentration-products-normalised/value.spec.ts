import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
/** Another partner, without trade: figures of one alone would say nothing of the whole. */
const exported = (values: string[], period = '2016') => [
  ...values.map((value, n) => sold('KAZ', 'MAR', value, { commodity: ['10', '25', '26', '84'][n]!, period })),
  sold('KAZ', 'FRA', '0', { commodity: '10', period }),
];

test('0 where all are alike; of a single product there is nothing to normalise by', async () => {
  await facts.load([
    ...exported(['30', '30', '20', '20']),
    ...exported(['5', '5', '5', '0'], '2017'),
    ...exported(['5', '0'], '2018'),
    ...exported(['0', '0'], '2019'),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS': '0.019804 1 4/4', // by hand: (sqrt(0.26) - sqrt(1/4)) / (1 - sqrt(1/4))
    '2017 KAZ/X/HS': '0.000000 1 4/4', // three with trade, one third each
    '2018 KAZ/X/HS': 'zero-denominator 1 2/2',
    '2019 KAZ/X/HS': 'zero-denominator 1 2/2',
  });
});

test('it is between 0 and 1, in any unit of the money', async () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(amounts, fc.integer({ min: 2, max: 1000 }), async (values, scale) => {
      await facts.client.query('savepoint run');
      await facts.load([
        ...exported(values.map(String)),
        ...exported(
          values.map((value) => String(value * scale)),
          '2017',
        ),
      ]);
      const [one, scaled] = (await facts.values(indicator)).map(({ value }) => value);
      await facts.client.query('rollback to savepoint run');
      expect(Number(one)).toBeGreaterThanOrEqual(0);
      expect(Number(one)).toBeLessThanOrEqual(1);
      expect(scaled).toBe(one);
    }),
    { numRuns: 8 },
  );
});
