import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const growth = (period: string) => `${period} KAZ/MAR/HS/TOTAL`;

test('a year, a quarter and a month are compared with the same of the year before', async () => {
  await facts.load([
    flow({ period: '2015', value: '80' }, { id: '2015' }),
    flow({ period: '2016', value: '100' }, { id: '2016' }),
    flow({ period: '2015-Q4', value: '30' }),
    flow({ period: '2016-Q3', value: '99' }),
    flow({ period: '2016-Q4', value: '20' }),
    flow({ period: '2015-02', value: '7' }),
    flow({ period: '2016-02', value: '0' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [growth('2015')]: 'not-reported 1 1/2',
    [growth('2016')]: '0.250000 1 2/2', // 100 / 80 - 1
    [growth('2015-Q4')]: 'not-reported 1 1/2',
    [growth('2016-Q3')]: 'not-reported 1 1/2', // of 2015 only the fourth quarter is there
    [growth('2016-Q4')]: '-0.333333 1 2/2', // 20 / 30 - 1, to six digits
    [growth('2015-Q1')]: 'insufficient-coverage 1 0/2', // one of its months
    [growth('2016-Q1')]: 'insufficient-coverage 1 0/2',
    [growth('2015-02')]: 'not-reported 1 1/2',
    [growth('2016-02')]: '-1.000000 1 2/2', // 0 / 7 - 1
  });
  expect(await facts.explain(indicator)).toMatchObject({ [growth('2016')]: ['2015', '2016'] });
});

test('a figure put together from products, of which nobody says whether they are all, makes it partial', async () => {
  const product = { classification: 'FCL', commodity: '176' } as const;
  await facts.load([
    flow({ ...product, period: '2015', value: '80' }, { id: 'one' }),
    flow({ ...product, period: '2016', value: '100' }, { id: 'other' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    '2016 KAZ/MAR/FCL/176': '0.250000 1 2/2',
    '2015 KAZ/MAR/FCL/176': 'not-reported 1 1/2',
    '2016 KAZ/MAR/FCL/TOTAL': '0.250000 1 2/?',
    '2015 KAZ/MAR/FCL/TOTAL': 'not-reported 1 1/?',
  });
});

test('from zero there is no growth rate', async () => {
  await facts.load([flow({ period: '2015', value: '0' }), flow({ period: '2016', value: '0' })]);
  expect(await facts.read(indicator)).toMatchObject({ [growth('2016')]: 'zero-denominator 1 2/2' });
});

test('a missing year says why it is missing, whichever of the two it is', async () => {
  await facts.load([
    flow({ period: '2010', value: '10' }),
    flow({ period: '2011', value: '10', confidentiality: 'C' }),
    flow({ period: '2012', value: '10' }),
    flow({ period: '2013', observationStatus: 'O' }),
    flow({ period: '2014', value: '10' }),
    flow({ period: '2015', value: '10', currency: 'EUR' }),
    flow({ period: '2016', value: '10', currency: 'EUR', retracted: true }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [growth('2010')]: 'not-reported 1 1/2',
    [growth('2011')]: 'suppressed 1 1/2',
    [growth('2012')]: 'suppressed 1 1/2',
    [growth('2013')]: 'unknown-source-semantics 1 1/2',
    [growth('2014')]: 'unknown-source-semantics 1 1/2',
    [growth('2015')]: 'mixed-units 1 2/2',
    [growth('2016')]: 'retracted 1 1/2',
  });
});

test('where both are silent the one counts whose reason says more', async () => {
  const exported = { reporter: 'KAZ', partner: 'MAR', flow: 'X' } as const;
  await facts.load([
    flow({ period: '2010', observationStatus: 'M' }),
    flow({ ...exported, period: '2010', value: '10', confidentiality: 'C' }, { id: 'withheld' }),
    flow({ period: '2020', value: '10', confidentiality: 'C' }, { id: 'withheld, too' }),
    flow({ ...exported, period: '2020', observationStatus: 'O' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [growth('2010')]: 'suppressed 1 0/2',
    [growth('2020')]: 'suppressed 1 0/2',
  });
  expect(await facts.explain(indicator)).toEqual({
    [growth('2010')]: ['withheld'],
    [growth('2020')]: ['withheld, too'],
  });
});

test('each year is taken from its importer, or else from its exporter; simulated when one of them is', async () => {
  const exported = { reporter: 'KAZ', partner: 'MAR', flow: 'X' } as const;
  await facts.load(
    [flow({ ...exported, period: '2015', value: '50' }, { source: simulatedSource })],
    '2020-02-02T00:00:00Z',
  );
  await facts.load([flow({ period: '2016', value: '75' })], '2020-01-01T00:00:00Z');
  const values = await facts.values(indicator);
  expect(values).toMatchObject([
    { period: '2015', value: null },
    { period: '2016', value: '0.500000', simulated: true, freshAt: new Date('2020-02-02T00:00:00Z') },
  ]);
});
