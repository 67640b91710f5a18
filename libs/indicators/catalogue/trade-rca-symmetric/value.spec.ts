import { expect, test } from '@jest/globals';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const wheat = { commodity: '1001' };

test('-1 without exports of the product, 0 at the share of the world, and nothing where nobody exports it', async () => {
  await facts.load([
    ...[sold('KAZ', 'MAR', '30', wheat), sold('KAZ', 'MAR', '40')],
    ...[sold('MAR', 'KAZ', '0', wheat), sold('MAR', 'KAZ', '40')],
    ...[sold('FRA', 'KAZ', '10', wheat), sold('FRA', 'KAZ', '20')],
    // Another partner, without trade: of one alone nothing would be said.
    ...[sold('KAZ', 'FRA', '0'), sold('MAR', 'FRA', '0'), sold('FRA', 'MAR', '0')],
    ...[
      sold('KAZ', 'MAR', '0', { commodity: '87' }),
      sold('MAR', 'KAZ', '5', { commodity: '84', confidentiality: 'C' }),
    ],
  ]);
  // By hand: 40 of 100 in the world.
  expect(await facts.read(indicator)).toMatchObject({
    '2016 KAZ/HS/1001': '0.304348 1 3/3', // RCA 0.75 / 0.4 = 1.875
    '2016 FRA/HS/1001': '0.111111 1 3/3', // RCA 0.5 / 0.4 = 1.25
    '2016 MAR/HS/1001': '-1.000000 1 3/3',
    '2016 KAZ/HS/87': 'zero-denominator 1 3/3',
    '2016 MAR/HS/84': 'suppressed 1 0/?',
  });
});
