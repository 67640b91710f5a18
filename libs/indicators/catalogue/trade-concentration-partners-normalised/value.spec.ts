import { expect, test } from '@jest/globals';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const exported = (values: string[], period = '2016') =>
  values.map((value, n) => sold('KAZ', ['MAR', 'FRA', 'CHN', 'RUS'][n]!, value, { period }));

test('0 where all are alike; of a single partner there is nothing to normalise by', async () => {
  await facts.load([
    ...exported(['30', '30', '20', '20']),
    ...exported(['5', '5', '5', '0'], '2017'),
    ...exported(['5', '0'], '2018'),
    ...exported(['0', '0'], '2019'),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS/TOTAL': '0.019804 1 4/?', // by hand: (sqrt(0.26) - sqrt(1/4)) / (1 - sqrt(1/4))
    '2017 KAZ/X/HS/TOTAL': '0.000000 1 4/?', // three with trade, one third each
    '2018 KAZ/X/HS/TOTAL': 'zero-denominator 1 2/?',
    '2019 KAZ/X/HS/TOTAL': 'zero-denominator 1 2/?',
  });
});
