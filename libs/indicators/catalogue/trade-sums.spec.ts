/** What is made of finer figures where a reporter gives none of its own: of months, of quarters, of products. */
import { expect, test } from '@jest/globals';
import { flow } from '../../../tests/support/fact-events.js';
import { useFacts } from '../../../tests/support/facts.js';
import { indicatorOf } from '../catalogue.js';
import { computeValues } from '../engine/read-values.js';

const facts = useFacts();
const imports = indicatorOf('trade.imports')!;
const of = (period: string, product = 'HS/TOTAL') => `${period} MAR/KAZ/${product}`;
const months = (year: number, count = 12) =>
  Array.from({ length: count }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);

test('twelve months make a year, four quarters too; each three months their quarter', async () => {
  await facts.load([
    ...months(2010).map((period, month) => flow({ period, value: String(month + 1) }, { id: period })),
    ...[1, 2, 3, 4].map((quarter) => flow({ period: `2011-Q${quarter}`, value: '0.25' })),
  ]);
  const read = await facts.read(imports);
  expect(read).toMatchObject({
    [of('2010')]: '78 USD 12/12',
    [of('2010-Q1')]: '6 USD 3/3', // 1 + 2 + 3
    [of('2010-Q4')]: '33 USD 3/3', // 10 + 11 + 12
    [of('2011')]: '1.00 USD 4/4',
  });
  expect(Object.keys(read)).toHaveLength(12 + 4 + 1 + 4 + 1);
  const explained = await facts.explain(imports);
  expect(explained[of('2010')]).toEqual(months(2010));
  expect(explained[of('2010-Q1')]).toEqual(months(2010, 3));
});

test('a figure of the period goes before the sum, and the months before the quarters', async () => {
  await facts.load([
    flow({ period: '2010', value: '100' }),
    flow({ period: '2010-Q1', value: '50' }),
    ...months(2010).map((period) => flow({ period, value: '1' })),
    ...months(2011).map((period) => flow({ period, value: '1' })),
    ...[1, 2, 3, 4].map((quarter) => flow({ period: `2011-Q${quarter}`, value: '4' })),
    // A figure that was withdrawn, or that is not there, is none.
    flow({ period: '2012', value: '100', retracted: true }),
    ...months(2012).map((period) => flow({ period, value: '1' })),
    flow({ period: '2013', observationStatus: 'O' }),
    ...months(2013).map((period) => flow({ period, value: '1' })),
  ]);
  expect(await facts.read(imports)).toMatchObject({
    [of('2010')]: '100 USD 1/1',
    [of('2010-Q1')]: '50 USD 1/1',
    [of('2010-Q2')]: '3 USD 3/3',
    [of('2011')]: '12 USD 12/12',
    [of('2011-Q1')]: '4 USD 1/1',
    [of('2012')]: '12 USD 12/12',
    [of('2013')]: '12 USD 12/12',
  });
});

test('without one of the months there is no sum; coverage tells how many there are', async () => {
  await facts.load([
    ...months(2010, 11).map((period) => flow({ period, value: '1' })),
    ...months(2011).map((period) =>
      flow({ period, value: '1', ...(period === '2011-06' && { confidentiality: 'C' as const }) }),
    ),
  ]);
  expect(await facts.read(imports)).toMatchObject({
    [of('2010')]: 'insufficient-coverage USD 11/12',
    [of('2010-Q4')]: 'insufficient-coverage USD 2/3',
    [of('2011')]: 'insufficient-coverage USD 11/12',
    [of('2011-Q1')]: '3 USD 3/3',
    [of('2011-Q2')]: 'insufficient-coverage USD 2/3',
  });
});

test('what its reporter keeps back is not put together from its parts', async () => {
  await facts.load([
    flow({ period: '2010-Q1', value: '3', confidentiality: 'C' }),
    ...months(2010, 3).map((period) => flow({ period, value: '1' })),
    flow({ commodity: '1001', value: '5', confidentiality: 'C' }),
    flow({ commodity: '100119', value: '3' }),
    flow({ commodity: '100199', value: '2' }),
  ]);
  expect(await facts.read(imports)).toMatchObject({
    [of('2010-Q1')]: 'suppressed USD 0/1',
    [of('2016', 'HS/1001')]: 'suppressed USD 0/1',
    [of('2016', 'HS/10')]: 'insufficient-coverage USD 0/?', // nor is the chapter made of what the heading hides
  });
});

test('neither currencies nor valuations are summed', async () => {
  const [first, ...others] = months(2010, 3);
  await facts.load([
    flow({ period: first!, value: '1', currency: 'EUR' }),
    ...others.map((period) => flow({ period, value: '1' })),
    flow({ commodity: '100119', value: '1', valuation: 'CIF' }),
    flow({ commodity: '100199', value: '1', valuation: 'FOB' }),
  ]);
  const values = await facts.values(imports);
  const made = ({ period, dimensions }: (typeof values)[number]) =>
    period === '2010-Q1' || (period === '2016' && dimensions.commodity === '1001');
  expect(values.filter(made)).toMatchObject([
    { period: '2010-Q1', value: null, reason: 'mixed-units', present: 3 },
    { period: '2016', value: null, reason: 'mixed-units', valuation: 'CIF+FOB', present: 2 },
  ]);
});

test('codes of the Harmonized System make coarser ones: each figure counts once, and nobody says that these are all', async () => {
  await facts.load([
    flow({ commodity: '1001', value: '10' }, { id: '1001' }),
    flow({ commodity: '100119', value: '7' }), // counted in 1001
    flow({ commodity: '100199', value: '2' }), // so is this: the heading is what its reporter says
    flow({ commodity: '100310', value: '4' }, { id: '100310' }),
    flow({ commodity: '10039000', value: '0.5' }, { id: '10039000' }),
    flow({ commodity: '1003900010', value: '0.3' }), // counted in 10039000
    flow({ commodity: '100590', value: '6', retracted: true }),
  ]);
  expect(await facts.read(imports)).toEqual({
    [of('2016', 'HS/10')]: '14.5 USD 3/?', // 10 + 4 + 0.5
    [of('2016', 'HS/1001')]: '10 USD 1/1',
    [of('2016', 'HS/100119')]: '7 USD 1/1',
    [of('2016', 'HS/100199')]: '2 USD 1/1',
    [of('2016', 'HS/1003')]: '4.5 USD 2/?',
    [of('2016', 'HS/100310')]: '4 USD 1/1',
    [of('2016', 'HS/100390')]: '0.5 USD 1/?',
    [of('2016', 'HS/10039000')]: '0.5 USD 1/1',
    [of('2016', 'HS/1003900010')]: '0.3 USD 1/1',
    [of('2016', 'HS/100590')]: 'retracted USD 0/1', // of what was withdrawn nothing is made
  });
  expect((await facts.explain(imports))[of('2016', 'HS/10')]).toEqual(['1001', '100310', '10039000']);
});

test('a part that is known of, and has no value, leaves no sum', async () => {
  await facts.load([
    flow({ commodity: '100119', value: '7' }),
    flow({ commodity: '100199', observationStatus: 'O' }),
    flow({ classification: 'FCL', commodity: '15', value: '7' }),
    flow({ classification: 'FCL', commodity: '44', value: '2', confidentiality: 'C' }),
  ]);
  expect(await facts.read(imports)).toMatchObject({
    [of('2016', 'HS/1001')]: 'insufficient-coverage USD 1/?',
    [of('2016', 'FCL/TOTAL')]: 'insufficient-coverage USD 1/?',
  });
});

test('all goods are put together from items of FAO’s list alone', async () => {
  await facts.load([
    flow({ classification: 'FCL', commodity: '15', value: '7' }),
    flow({ classification: 'FCL', commodity: '156', value: '2' }),
    flow({ classification: 'SITC4', commodity: '04', value: '7' }),
    flow({ classification: 'SITC4', commodity: '041', value: '7' }),
    flow({ commodity: '10', value: '7' }),
  ]);
  const totals = Object.entries(await facts.read(imports)).filter(([key]) => key.endsWith('TOTAL'));
  expect(totals).toEqual([[of('2016', 'FCL/TOTAL'), '9 USD 2/?']]);
});

test('products are put together before months: a product need not be traded in every month', async () => {
  await facts.load(
    months(2010, 3).map((period, month) => flow({ period, commodity: month < 2 ? '100119' : '100199', value: '1' })),
  );
  expect(await facts.read(imports)).toMatchObject({
    [of('2010-Q1', 'HS/1001')]: '3 USD 3/?',
    [of('2010-Q1', 'HS/100119')]: 'insufficient-coverage USD 2/3',
    [of('2010-Q1', 'HS/100199')]: 'insufficient-coverage USD 1/3',
  });
});

test('months that are published go before a sum of products of the year', async () => {
  await facts.load([
    flow({ period: '2010', commodity: '100119', value: '1' }),
    ...months(2010).map((period) => flow({ period, commodity: '1001', value: '1' })),
  ]);
  expect(await facts.read(imports)).toMatchObject({ [of('2010', 'HS/1001')]: '12 USD 12/12' });
});

test('what is asked of one product or period is what all of them together say of it', async () => {
  await facts.load([
    flow({ commodity: 'TOTAL', value: '20' }),
    flow({ commodity: '100119', value: '7' }),
    flow({ commodity: '10019900', value: '2' }),
    flow({ commodity: '1003', value: '4' }),
    flow({ classification: 'FCL', commodity: '15', value: '7' }),
    ...months(2010).map((period) => flow({ period, commodity: '100119', value: '1' })),
  ]);
  const all = await facts.values(imports);
  for (const commodity of new Set(all.map(({ dimensions }) => dimensions.commodity!))) {
    const one = await computeValues(facts.client, imports, { commodities: [commodity] });
    expect(one).toEqual(all.filter(({ dimensions }) => dimensions.commodity === commodity));
  }
  for (const period of new Set(all.map((value) => value.period))) {
    const one = await computeValues(facts.client, imports, { periods: [period] });
    expect(one).toEqual(all.filter((value) => value.period === period));
  }
});
