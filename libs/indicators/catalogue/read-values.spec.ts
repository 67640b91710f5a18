/** Which values of an indicator are computed. */
import { expect, test } from '@jest/globals';
import { flow } from '../../../tests/support/fact-events.js';
import { useFacts } from '../../../tests/support/facts.js';
import { indicatorOf } from '../catalogue.js';
import { type ValueFilter, computeValues, explainValues } from '../engine/read-values.js';

const facts = useFacts();
const imports = indicatorOf('trade.imports')!;
const everything = {};

async function periods(filter: ValueFilter): Promise<string[]> {
  const values = await computeValues(facts.client, imports, everything, filter);
  return values.map(({ period }) => period);
}

test('a span of years takes in their months and quarters', async () => {
  // Each month with its quarter: what a value is made of makes no difference.
  const given = ['2015', '2015-12', '2015-Q4', '2016', '2016-01', '2016-Q1', '2017', '2017-01', '2017-Q1'];
  await facts.load(given.map((period) => flow({ period, value: '1' })));
  expect(await periods({})).toEqual(given);
  expect(await periods({ from: '2016' })).toEqual(given.slice(3));
  expect(await periods({ to: '2016' })).toEqual(given.slice(0, 6));
  expect(await periods({ from: '2016', to: '2016' })).toEqual(given.slice(3, 6));
});

test('dimensions that are named must all be so', async () => {
  await facts.load([
    flow({ value: '1' }),
    flow({ reporter: 'KAZ', partner: 'MAR', value: '2' }),
    flow({ value: '3', partner: 'FRA' }),
  ]);
  const valuesOf = async (dimensions: Record<string, string>) => {
    const values = await computeValues(facts.client, imports, everything, { dimensions });
    return values.map(({ value }) => value);
  };
  expect(await valuesOf({ reporter: 'MAR' })).toEqual(['3', '1']);
  expect(await valuesOf({ reporter: 'MAR', partner: 'KAZ' })).toEqual(['1']);
  expect(await valuesOf({ reporter: 'FRA' })).toEqual([]);
});

test('an explained value is the value, with its numbers and each reference once', async () => {
  await facts.load([flow({ value: '1' }), flow({ period: '2017', value: '2' })]);
  const computed = await computeValues(facts.client, imports, everything, { from: '2017' });
  const explained = await explainValues(facts.client, imports, everything, { from: '2017' });
  const inputs = [expect.stringMatching(/^trade\.flows\/MAR\/\d+$/)];
  expect(explained).toEqual([{ ...computed[0], inputs, operands: { M: '2' } }]);

  // Growth of 2017 is made of both years.
  const growth = await explainValues(facts.client, indicatorOf('trade.growth')!, everything, { from: '2017' });
  expect(growth.map(({ inputs }) => new Set(inputs).size)).toEqual([2]);
});
