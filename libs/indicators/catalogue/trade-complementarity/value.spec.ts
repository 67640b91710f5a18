import { expect, test } from '@jest/globals';
import { flow, sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { computeValues } from '../../engine/read-values.js';
import { keptCommodities } from '../../engine/scope.js';
import { indicator } from './definition.js';

const facts = useFacts();
/** Beside China another partner, without trade: figures of one alone would say nothing of the whole. */
const exported = (reporter: string, values: Record<string, string>, data = {}) =>
  Object.entries(values).flatMap(([commodity, value]) => [
    sold(reporter, 'CHN', value, { commodity, ...data }),
    sold(reporter, 'USA', '0', { commodity, ...data }),
  ]);
const imported = (reporter: string, values: Record<string, string>, data = {}) =>
  Object.entries(values).flatMap(([commodity, value]) => [
    flow({ reporter, partner: 'CHN', value, commodity, valuation: 'CIF', ...data }),
    flow({ reporter, partner: 'USA', value: '0', commodity, valuation: 'CIF', ...data }),
  ]);
const fits = (exporter: string, importer: string, period = '2016') => `${period} ${exporter}/${importer}/HS`;

test('exports of the one beside imports of the other, product by product', async () => {
  await facts.load([
    ...exported('KAZ', { '10': '50', '27': '30', '74': '20' }),
    ...imported('MAR', { '10': '100', '27': '40', '84': '60' }),
    ...exported('MAR', { '31': '9' }),
    ...imported('KAZ', { '84': '70', '87': '30' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    // By hand: shares of exports 0.5 0.3 0.2 0, of imports 0.5 0.2 0 0.3: 1 - (0 + 0.1 + 0.2 + 0.3) / 2.
    [fits('KAZ', 'MAR')]: '0.700000 1 6/6',
    [fits('MAR', 'KAZ')]: '0.000000 1 3/3',
  });
  const narrowed = { commodities: keptCommodities };
  const asked = await computeValues(facts.client, indicator, { ...narrowed, subjects: ['KAZ-MAR'] });
  expect(asked.map(({ value, valuation }) => [value, valuation])).toEqual([
    ['0.700000', 'CIF+FOB'],
    ['0.000000', 'CIF+FOB'],
  ]);
  expect(await computeValues(facts.client, indicator, { ...narrowed, touching: ['KAZ'] })).toEqual(asked);
  expect(await computeValues(facts.client, indicator, { ...narrowed, touching: ['FRA'] })).toEqual([]);
});

test('the same baskets fit wholly, whatever the money that they are told in', async () => {
  await facts.load([
    ...exported('KAZ', { '10': '1', '27': '2' }, { currency: 'KZT' }),
    ...imported('MAR', { '10': '100', '27': '200' }),
  ]);
  expect(await facts.read(indicator)).toEqual({ [fits('KAZ', 'MAR')]: '1.000000 1 4/4' });
});

test('without one of the baskets there is no value: it says why', async () => {
  await facts.load([
    ...[...exported('KAZ', { '10': '1' }, { confidentiality: 'C' }), ...imported('MAR', { '10': '1' })],
    ...[...exported('KAZ', { '10': '0' }, { period: '2017' }), ...imported('MAR', { '10': '1' }, { period: '2017' })],
    ...[...exported('KAZ', { '10': '1', TOTAL: '2' }, { period: '2018' })],
    ...imported('MAR', { '10': '1' }, { period: '2018' }),
    ...[...exported('KAZ', { '10': '1' }, { period: '2019' })],
    ...[...exported('KAZ', { '27': '1' }, { period: '2019', currency: 'EUR' })],
    ...imported('MAR', { '10': '1' }, { period: '2019' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [fits('KAZ', 'MAR')]: 'suppressed 1 1/2',
    [fits('KAZ', 'MAR', '2017')]: 'zero-denominator 1 2/2',
    [fits('KAZ', 'MAR', '2018')]: 'insufficient-coverage 1 2/2',
    [fits('KAZ', 'MAR', '2019')]: 'mixed-units 1 3/3',
  });
});

test('trade with one partner alone says nothing of that with the world, on either side', async () => {
  const soldToOne = { reporter: 'KAZ', partner: 'CHN', flow: 'X', value: '1', commodity: '10' } as const;
  const boughtOfOne = { reporter: 'MAR', partner: 'CHN', value: '1', commodity: '10' };
  await facts.load([
    ...[flow(soldToOne), ...imported('MAR', { '10': '1' })],
    ...[...exported('KAZ', { '10': '1' }, { period: '2017' }), flow({ ...boughtOfOne, period: '2017' })],
  ]);
  expect(await facts.read(indicator)).toEqual({
    [fits('KAZ', 'MAR')]: 'insufficient-coverage 1 2/2',
    [fits('KAZ', 'MAR', '2017')]: 'insufficient-coverage 1 2/2',
  });
});
