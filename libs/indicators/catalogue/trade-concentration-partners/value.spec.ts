import { expect, test } from '@jest/globals';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const concentration = (period = '2016') => `${period} KAZ/X/HS/TOTAL`;

test('four shares of 30, 30, 20 and 20 per cent', async () => {
  // 900 + 900 + 400 + 400 = 2600 of 10000: the example of the U.S. Department of Justice, Herfindahl-Hirschman Index.
  await facts.load(['30', '30', '20', '20'].map((value, n) => sold('KAZ', ['MAR', 'FRA', 'CHN', 'RUS'][n]!, value)));
  expect(await facts.read(indicator)).toEqual({ [concentration()]: '0.260000 1 4/?' });
});

test('a partner kept back is missing; of too few, of none, of nothing and of two currencies there is no value', async () => {
  const hidden = { confidentiality: 'C' } as const;
  await facts.load([
    ...[sold('KAZ', 'MAR', '3'), sold('KAZ', 'FRA', '1'), sold('KAZ', 'CHN', '9', hidden)],
    ...[sold('KAZ', 'MAR', '3', { period: '2017' }), sold('KAZ', 'CHN', '9', { period: '2017', ...hidden })],
    sold('KAZ', 'CHN', '9', { period: '2018', ...hidden }),
    ...[sold('KAZ', 'CHN', '0', { period: '2019' }), sold('KAZ', 'FRA', '0', { period: '2019' })],
    ...[sold('KAZ', 'MAR', '3', { period: '2020' }), sold('KAZ', 'FRA', '1', { period: '2020', currency: 'EUR' })],
  ]);
  expect(await facts.read(indicator)).toEqual({
    [concentration()]: '0.625000 1 2/?', // by hand: (9 + 1) / 16
    [concentration('2017')]: 'insufficient-coverage 1 1/?',
    [concentration('2018')]: 'suppressed 1 0/?',
    [concentration('2019')]: 'zero-denominator 1 2/?',
    [concentration('2020')]: 'mixed-units 1 2/?',
  });
});
