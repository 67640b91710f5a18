import { expect, test } from '@jest/globals';
import { sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { computeValues } from '../../engine/read-values.js';
import { keptCommodities } from '../../engine/scope.js';
import { indicator } from './definition.js';

const facts = useFacts();
/** Another partner, without trade: figures of one alone would say nothing of the whole. */
const elsewhere = (data = {}) => sold('KAZ', 'FRA', '0', { commodity: '10', ...data });
const ofChapters = (values: Record<string, string>, data = {}) =>
  Object.entries(values).map(([commodity, value]) => sold('KAZ', 'MAR', value, { commodity, ...data }));

test('four shares of 30, 30, 20 and 20 per cent, over all partners, whatever product is asked for', async () => {
  // 900 + 900 + 400 + 400 = 2600 of 10000: the example of the U.S. Department of Justice, Herfindahl-Hirschman Index.
  await facts.load([
    ...ofChapters({ '10': '30', '25': '20', '26': '20', '84': '10' }),
    sold('KAZ', 'FRA', '20', { commodity: '84' }),
  ]);
  expect(await facts.read(indicator)).toEqual({ '2016 KAZ/X/HS': '0.260000 1 4/4' });
  const kept = await computeValues(facts.client, indicator, { commodities: keptCommodities });
  expect(kept).toMatchObject([{ value: '0.260000' }]);
});

test('headings make their chapter; products of another classification stand for themselves', async () => {
  await facts.load([
    ...ofChapters({ '1001': '2', '100111': '2', '1002': '1', '8701': '1' }),
    ...ofChapters({ A: '1', B: '1' }, { classification: 'FCL' }),
    elsewhere(),
    elsewhere({ commodity: 'A', classification: 'FCL' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS': '0.625000 1 2/2', // by hand: (3^2 + 1^2) / 4^2
    '2016 KAZ/X/FCL': '0.500000 1 2/2',
  });
});

test('products that hold less than nine tenths of all goods say nothing of the whole', async () => {
  await facts.load([
    ...ofChapters({ '10': '89', TOTAL: '100' }),
    ...ofChapters({ '10': '45', '84': '45', TOTAL: '100' }, { period: '2017' }),
    ...ofChapters({ TOTAL: '100' }, { period: '2018' }),
    ...['2016', '2017'].map((period) => elsewhere({ period })),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS': 'insufficient-coverage 1 1/1',
    '2017 KAZ/X/HS': '0.500000 1 2/2',
    '2018 KAZ/X/HS': 'insufficient-coverage 1 0/?',
  });
});

test('a product kept back is missing; of nothing and of two currencies there is no value', async () => {
  await facts.load([
    ...ofChapters({ '10': '3', '84': '1' }),
    ...ofChapters({ '27': '9' }, { confidentiality: 'C' }),
    ...ofChapters({ '10': '0' }, { period: '2017' }),
    ...ofChapters({ '10': '1' }, { period: '2018' }),
    ...ofChapters({ '84': '1' }, { period: '2018', currency: 'EUR' }),
    ...ofChapters({ '27': '9' }, { period: '2019', confidentiality: 'C' }),
    elsewhere(),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS': '0.625000 1 2/3',
    '2017 KAZ/X/HS': 'zero-denominator 1 1/1',
    '2018 KAZ/X/HS': 'mixed-units 1 2/2',
    '2019 KAZ/X/HS': 'suppressed 1 0/1',
  });
});

test('figures of one partner alone say nothing of the trade of a country', async () => {
  await facts.load([
    ...ofChapters({ '10': '3', '84': '1' }),
    ...ofChapters({ '10': '3', '84': '1' }, { period: '2017' }),
    sold('KAZ', 'FRA', '4', { commodity: '27', period: '2017' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/X/HS': 'insufficient-coverage 1 2/2',
    '2017 KAZ/X/HS': '0.406250 1 3/3', // by hand: (3^2 + 1^2 + 4^2) / 8^2
  });
});
