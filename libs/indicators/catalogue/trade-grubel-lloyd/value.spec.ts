import { expect, test } from '@jest/globals';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { computeValues } from '../../engine/read-values.js';
import { indicator } from './definition.js';

const facts = useFacts();
const index = (period = '2016', product = 'HS/TOTAL') => `${period} MAR/KAZ/${product}`;
const both = (exports: string, imports: string, data = {}, attributes = {}) => [
  flow({ ...data, flow: 'X', value: exports }, { ...attributes }),
  flow({ ...data, flow: 'M', value: imports }, { ...attributes }),
];

test('of one product: how far its exports and imports balance', async () => {
  // The first: exports 300, imports 200, index 0.80, an exercise of economics at ixambee.com/questions/economics/research/477699.
  // The others by hand.
  await facts.load([
    ...both('300', '200', { commodity: '870323' }),
    ...both('5', '5', { commodity: '310520' }),
    ...both('0', '5', { commodity: '100119' }),
    ...both('0', '0', { commodity: '100590' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [index('2016', 'HS/870323')]: '0.800000 1 2/2',
    [index('2016', 'HS/310520')]: '1.000000 1 2/2',
    [index('2016', 'HS/100119')]: '0.000000 1 2/2',
    [index('2016', 'HS/100590')]: 'zero-denominator 1 2/2',
  });
});

test('of all goods: over the headings, as they are asked for or not', async () => {
  // By hand, of goods with exports 319, 43, 10 and imports 354, 141, 100: 1 - (35 + 98 + 90) / 967.
  await facts.load([
    ...both('372', '595', {}, {}),
    ...both('319', '354', { commodity: '1001' }),
    ...both('319', '0', { commodity: '100119' }), // counted in 1001
    ...both('0', '354', { commodity: '100199' }),
    ...both('43', '141', { commodity: '3105' }),
    ...both('10', '100', { commodity: '870323' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [index()]: '0.769390 1 3/?' });
  const stored = await computeValues(facts.client, indicator, { commodities: ['TOTAL'] });
  expect(stored).toMatchObject([{ dimensions: { commodity: 'TOTAL' }, value: '0.769390' }]);
});

test('a heading that is not listed is zero only where those that are make up the total', async () => {
  const wheat = { commodity: '1001', flow: 'M' } as const;
  const cars = { commodity: '8703', flow: 'X' } as const;
  await facts.load([
    ...both('100', '100', { period: '2010' }),
    flow({ ...wheat, period: '2010', value: '100' }),
    flow({ ...cars, period: '2010', value: '99' }),
    ...both('100', '100', { period: '2011' }),
    flow({ ...wheat, period: '2011', value: '100' }),
    flow({ ...cars, period: '2011', value: '98' }),
    ...both('0', '100', { period: '2012' }),
    flow({ ...wheat, period: '2012', value: '100' }),
    ...both('0', '0', { period: '2013' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [index('2010')]: '0.000000 1 2/?',
    [index('2010', 'HS/1001')]: 'not-reported 1 1/2', // of one product nothing says so
    [index('2011')]: 'insufficient-coverage 1 2/?',
    [index('2012')]: '0.000000 1 1/?',
    [index('2013')]: 'zero-denominator 1 0/?',
  });
});

test('only what one reporter says of both flows is put together', async () => {
  await facts.load([
    flow({ period: '2010', value: '1' }),
    flow({ period: '2010', reporter: 'KAZ', partner: 'MAR', value: '1' }),
    flow({ period: '2011', flow: 'M', value: '1' }),
    flow({ period: '2011', flow: 'X', value: '1', confidentiality: 'C' }),
    flow({ period: '2012', flow: 'M', value: '1', commodity: '1001' }),
    flow({ period: '2012', flow: 'X', value: '1', commodity: '1001', currency: 'EUR' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [index('2010')]: 'not-reported 1 0/?',
    '2010 KAZ/MAR/HS/TOTAL': 'not-reported 1 0/?',
    [index('2011')]: 'suppressed 1 0/?',
    [index('2012')]: 'not-reported 1 1/?', // no figure of all goods
    [index('2012', 'HS/1001')]: 'mixed-units 1 2/2',
  });
});
