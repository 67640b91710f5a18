import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DecimalSum } from './decimal-sum.js';

const sumOf = (...amounts: (string | number)[]) => {
  const sum = new DecimalSum();
  for (const amount of amounts) sum.add(amount, 1);
  return String(sum);
};

test.each([
  [[], '0'],
  [['0.10', '0.2'], '0.30'],
  [['412500.00'], '412500.00'],
  [[0.1, 0.2], '0.3'],
  [['999999999999999999.999999', '0.000001'], '1000000000000000000.000000'],
  [[9_007_199_254_740_991, 1], '9007199254740992'],
  [[1e-7, '1'], '1.0000001'],
  [[1.5e-9], '0.0000000015'],
])('%j is %s', (amounts, sum) => {
  expect(sumOf(...amounts)).toBe(sum);
});

test('below nothing', () => {
  const sum = new DecimalSum();
  sum.add('0.05', -1);
  expect(String(sum)).toBe('-0.05');
});

test('amounts of any size, taken away again, leave nothing; their sum is that of their millionths', () => {
  const amount = fc
    .tuple(fc.bigInt({ min: 0n, max: 999_999_999_999_999_999n }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, '0')}`);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
      const expected = amounts.reduce((sum, text) => sum + BigInt(text.replace('.', '')), 0n);
      expect(
        sumOf(...amounts)
          .replace('.', '')
          .replace(/^0+(?=\d)/, ''),
      ).toBe(String(expected));
      const sum = new DecimalSum();
      for (const one of amounts) sum.add(one, 1);
      for (const one of amounts) sum.add(one, -1);
      expect(String(sum)).toBe('0.000000');
    }),
  );
});
