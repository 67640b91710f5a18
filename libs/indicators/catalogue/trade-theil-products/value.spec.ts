import { expect, test } from '@jest/globals';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
/** Another partner, without trade: figures of one alone would say nothing of the whole. */
const exported = (values: string[], period = '2016') => [
  ...values.map((value, n) => sold('KAZ', 'MAR', value, { commodity: ['10', '25', '26', '84'][n]!, period })),
  sold('KAZ', 'FRA', '0', { commodity: '10', period }),
];

test('0 where all are alike, and with a single product; more the more they differ', async () => {
  await facts.load([
    ...exported(['3', '1']),
    ...exported(['5', '5', '5', '0'], '2017'),
    ...exported(['5'], '2018'),
    ...exported(['0', '0'], '2019'),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS': '0.130812 1 2/2', // by hand: (1.5 ln 1.5 + 0.5 ln 0.5) / 2
    '2017 KAZ/X/HS': '0.000000 1 4/4', // three with trade, all the same
    '2018 KAZ/X/HS': '0.000000 1 1/1',
    '2019 KAZ/X/HS': 'zero-denominator 1 2/2',
  });
});
