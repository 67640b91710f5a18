import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { declaration, flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { computeValues, explainValues } from '../../engine/read-values.js';
import { indicator } from './definition.js';

const facts = useFacts();
const gap = (period = '2016-05', product = 'TOTAL') => `${period} MAR/KAZ/M/HS/${product}`;
const may = { period: '2016-05' } as const;

test('what the declarations of a month do not account for, of each product and of all', async () => {
  // By hand: (100 - 80) / 100 of the product; (200 - 90) / 200 of all goods; (60 - 80) / 60 of the heading.
  await facts.load([
    flow({ ...may, value: '200' }, { id: 'all' }),
    flow({ ...may, commodity: '100119', value: '100' }, { id: 'wheat' }),
    flow({ ...may, commodity: '1001', value: '60' }),
    declaration({ value: '50' }, { id: 'first' }),
    declaration({ item: 2, commodity: '10011900', value: '30' }, { id: 'second' }),
    declaration({ item: 3, commodity: '870323', value: '10' }, { id: 'car' }),
    // Another month, flow and partner.
    declaration({ item: 4, acceptedOn: '2016-06-01', value: '7' }),
    declaration({ item: 5, flow: 'X', value: '7' }),
    declaration({ item: 6, partner: 'FRA', value: '7' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [gap('2016-05', '100119')]: '0.200000 1 2/2',
    [gap('2016-05', '1001')]: '-0.333333 1 2/2',
    [gap('2016-05', '870323')]: 'not-reported 1 1/2',
    [gap()]: '0.550000 1 2/2',
    [gap('2016-06')]: 'not-reported 1 1/2',
    '2016-05 MAR/KAZ/X/HS/TOTAL': 'not-reported 1 1/2',
    '2016-05 MAR/FRA/M/HS/TOTAL': 'not-reported 1 1/2',
  });
  expect(await facts.explain(indicator)).toMatchObject({
    [gap('2016-05', '100119')]: ['first', 'second', 'wheat'],
    [gap()]: ['all', 'car', 'first', 'second'],
  });
  const wheat = await computeValues(facts.client, indicator, { commodities: ['100119'], periods: ['2016-05'] });
  expect(wheat).toMatchObject([{ subject: 'FRA-MAR' }, { value: '0.200000' }, { value: null }]);
});

test('a quarter is compared when something was declared in each of its months', async () => {
  const on = (month: string, data = {}) => declaration({ declaration: month, acceptedOn: `${month}-10`, ...data });
  await facts.load([
    flow({ period: '2016-Q1', value: '10' }),
    flow({ period: '2016-Q1', commodity: '100119', value: '10' }),
    on('2016-01', { value: '1' }),
    on('2016-02', { value: '2' }),
    on('2016-03', { value: '3', commodity: '870323' }),
    flow({ period: '2016-Q2', value: '10' }),
    on('2016-04', { value: '1' }),
    on('2016-06', { value: '2' }),
    flow({ period: '2016', value: '10' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [gap('2016-Q1')]: '0.400000 1 4/4', // 10 less 1 + 2 + 3
    [gap('2016-Q1', '100119')]: '0.700000 1 4/4', // none of it was declared in March, when other goods were
    [gap('2016-Q2')]: 'insufficient-coverage 1 3/4',
    [gap('2016')]: 'insufficient-coverage 1 6/13',
  });
});

test('a published figure that is missing, zero or of another currency says so', async () => {
  const declared = (year: number, data = {}) =>
    declaration({ declaration: String(year), acceptedOn: `${year}-05-10`, value: '5', ...data });
  await facts.load([
    flow({ period: '2010-05', value: '0' }),
    declared(2010),
    flow({ period: '2011-05', value: '9', currency: 'MAD' }),
    declared(2011),
    flow({ period: '2012-05', value: '9', retracted: true }),
    declared(2012),
    flow({ period: '2013-05', value: '9' }),
    declared(2013),
    declared(2013, { item: 2, currency: 'MAD' }),
    flow({ period: '2014-05', value: '9' }),
    declared(2014, { retracted: true }),
  ]);
  const read = await facts.read(indicator);
  expect(read).toMatchObject({
    [gap('2010-05')]: 'zero-denominator 1 2/2',
    [gap('2011-05')]: 'mixed-units 1 2/2',
    [gap('2012-05')]: 'retracted 1 1/2',
    [gap('2013-05')]: 'mixed-units 1 2/2',
  });
  // Where nothing is declared, there is nothing to compare.
  expect(Object.keys(read).filter((key) => key.startsWith('2014'))).toEqual([]);
});

test('the sum of declarations does not bring to light what is kept back', async () => {
  await facts.load([flow({ ...may, value: '9', confidentiality: 'C' }), declaration({ value: '5' })]);
  const [value] = await explainValues(facts.client, indicator, { periods: ['2016-05'], commodities: ['TOTAL'] }, {});
  expect(value).toMatchObject({ value: null, reason: 'suppressed', operands: { P: null, C: null } });
});

test('as of a moment, declarations count as they were then', async () => {
  await facts.load([flow({ ...may, value: '10', valuation: 'CIF' }), declaration({ value: '5' })]);
  await facts.load([declaration({ value: '8', revision: 1 }, { source: simulatedSource })], '2020-02-02T00:00:00Z');
  expect(await facts.read(indicator)).toMatchObject({ [gap()]: '0.200000 1 2/2 simulated' });
  expect(await facts.read(indicator, '2020-01-15T00:00:00Z')).toMatchObject({ [gap()]: '0.500000 1 2/2' });
  const [value] = await computeValues(facts.client, indicator, { periods: ['2016-05'], commodities: ['TOTAL'] });
  expect(value).toMatchObject({ valuation: 'CIF', freshAt: new Date('2020-02-02T00:00:00Z') });
});

test('the fold of the declarations that hold gives what the declarations give', async () => {
  await facts.load([
    flow({ ...may, value: '200' }),
    declaration({ value: '50' }),
    declaration({ item: 2, commodity: '870323', value: '10', currency: 'EUR' }),
    declaration({ item: 3, commodity: '870323', value: '10' }, { source: simulatedSource }),
    declaration({ item: 4, value: '7' }),
  ]);
  await facts.load([
    declaration({ item: 4, value: '8', revision: 1 }),
    declaration({ item: 2, value: '10', retracted: true, revision: 1 }),
  ]);
  expect(await facts.read(indicator)).toEqual(await facts.read(indicator, '2020-01-02'));
});
