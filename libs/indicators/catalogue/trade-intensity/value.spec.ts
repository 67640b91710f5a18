import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow, sold } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { computeValues } from '../../engine/read-values.js';
import { indicator } from './definition.js';

const facts = useFacts();
const intensity = (reporter: string, partner: string, period = '2016') => `${period} ${reporter}/${partner}/HS/TOTAL`;
const world = [
  ...[sold('KAZ', 'MAR', '10'), sold('KAZ', 'FRA', '30')],
  ...[sold('MAR', 'KAZ', '20'), sold('MAR', 'FRA', '40')],
  ...[sold('FRA', 'KAZ', '60'), sold('FRA', 'MAR', '40')],
];

test('the weight of the partner in exports of the country, beside its weight in exports of the world', async () => {
  await facts.load([...world, flow({ value: '999' })]);
  expect(await facts.read(indicator)).toEqual({
    // By hand: the world exports 200, of it 50 to Morocco, 80 to Kazakhstan and 70 to France.
    [intensity('KAZ', 'MAR')]: '1.000000 1 3/3', // (10 / 40) / (50 / 200)
    [intensity('KAZ', 'FRA')]: '2.142857 1 3/3', // (30 / 40) / (70 / 200)
    [intensity('MAR', 'KAZ')]: '0.833333 1 3/3', // (20 / 60) / (80 / 200)
    [intensity('MAR', 'FRA')]: '1.904762 1 3/3', // (40 / 60) / (70 / 200)
    [intensity('FRA', 'KAZ')]: '1.500000 1 3/3', // (60 / 100) / (80 / 200)
    [intensity('FRA', 'MAR')]: '1.600000 1 3/3', // (40 / 100) / (50 / 200)
  });
  const asked = await computeValues(facts.client, indicator, { subjects: ['KAZ-MAR'], commodities: ['TOTAL'] });
  expect(asked.map(({ value }) => value)).toEqual(['0.833333', '1.000000']);
});

test('half a world is none: countries that are named and do not report, and those in another currency', async () => {
  await facts.load([
    ...[sold('KAZ', 'MAR', '10'), sold('KAZ', 'FRA', '30'), sold('MAR', 'KAZ', '20')],
    sold('KAZ', 'CHN', '1'),
    ...[sold('KAZ', 'MAR', '10', { period: '2017' }), sold('MAR', 'KAZ', '10', { period: '2017', currency: 'EUR' })],
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [intensity('KAZ', 'MAR')]: 'insufficient-coverage 1 2/4',
    [intensity('KAZ', 'MAR', '2017')]: 'insufficient-coverage 1 1/2',
  });
});

test('exports to one partner alone say nothing of all exports', async () => {
  await facts.load([sold('KAZ', 'MAR', '10'), sold('MAR', 'KAZ', '20'), sold('MAR', 'FRA', '40')]);
  expect(await facts.read(indicator)).toMatchObject({
    [intensity('KAZ', 'MAR')]: 'insufficient-coverage 1 2/3',
    [intensity('MAR', 'KAZ')]: '1.166667 1 2/3', // by hand: (20 / 60) / (20 / 70)
  });
});

test('a flow kept back, one of zero, and a country with two currencies', async () => {
  await facts.load([
    ...[sold('KAZ', 'MAR', '5', { confidentiality: 'C' }), sold('KAZ', 'FRA', '30'), sold('KAZ', 'CHN', '0')],
    ...[sold('MAR', 'KAZ', '20'), sold('MAR', 'FRA', '40', { currency: 'EUR' })],
    ...[sold('FRA', 'KAZ', '60'), sold('CHN', 'KAZ', '60')],
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [intensity('KAZ', 'MAR')]: 'suppressed 1 3/4',
    [intensity('KAZ', 'CHN')]: 'zero-denominator 1 3/4', // nobody sells to China
    [intensity('MAR', 'KAZ')]: 'mixed-units 1 3/4',
  });
});

test('made of what the whole world reports', async () => {
  await facts.load(world.slice(0, 4), '2020-01-01T00:00:00Z');
  await facts.load(
    [sold('FRA', 'KAZ', '60'), sold('FRA', 'MAR', '40', {}, { source: simulatedSource })],
    '2020-02-02T00:00:00Z',
  );
  const [value] = await facts.values(indicator, undefined, ['KAZ-MAR']);
  expect(value).toMatchObject({ simulated: true, freshAt: new Date('2020-02-02T00:00:00Z'), valuation: 'FOB' });
});
