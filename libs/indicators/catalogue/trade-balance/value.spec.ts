import { expect, test } from '@jest/globals';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const ofMorocco = (period: string) => `${period} MAR/KAZ/HS/TOTAL`;
const ofKazakhstan = (period: string) => `${period} KAZ/MAR/HS/TOTAL`;
const toMorocco = { reporter: 'MAR', partner: 'KAZ', flow: 'M' } as const;
const toKazakhstan = { reporter: 'KAZ', partner: 'MAR', flow: 'M' } as const;

test('the balance of one country is that of the other with the sign turned', async () => {
  await facts.load([
    flow({ ...toMorocco, value: '100.5' }, { id: 'M-MAR' }),
    flow({ ...toKazakhstan, value: '20' }, { id: 'M-KAZ' }),
    flow({ ...toMorocco, period: '2017-Q1', value: '3' }),
    flow({ ...toKazakhstan, period: '2017-Q1', value: '3' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [ofMorocco('2016')]: '-80.5 USD 2/2', // exported 20, imported 100.5
    [ofKazakhstan('2016')]: '80.5 USD 2/2',
    [ofMorocco('2017-Q1')]: '0 USD 2/2', // balanced: a zero that is one
    [ofKazakhstan('2017-Q1')]: '0 USD 2/2',
    [ofMorocco('2017')]: 'insufficient-coverage USD 0/2', // one of its quarters
    [ofKazakhstan('2017')]: 'insufficient-coverage USD 0/2',
  });
  const explained = await facts.explain(indicator);
  expect(explained[ofMorocco('2016')]).toEqual(['M-KAZ', 'M-MAR']);
});

test('where the importer has no figure the exporter’s counts', async () => {
  await facts.load([
    flow({ ...toMorocco, value: '100' }),
    flow({ ...toKazakhstan, observationStatus: 'O' }, { id: 'unknown' }),
    flow({ reporter: 'MAR', partner: 'KAZ', flow: 'X', value: '30' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [ofMorocco('2016')]: '-70 USD 2/2' });
});

test('with one direction only, or in two currencies, there is no balance', async () => {
  await facts.load([
    flow({ ...toMorocco, period: '2010-07', value: '100' }),
    flow({ ...toMorocco, period: '2011', value: '100' }),
    flow({ ...toKazakhstan, period: '2011', value: '20', confidentiality: 'C' }),
    flow({ ...toMorocco, period: '2012', value: '100', currency: 'EUR' }),
    flow({ ...toKazakhstan, period: '2012', value: '20', currency: 'USD' }),
  ]);
  const values = await facts.values(indicator);
  const reasons = values.map(({ period, value, reason, present }) => [period, value, reason, present]);
  // Each twice: for Kazakhstan and for Morocco.
  expect(reasons).toEqual(
    [
      ['2010', null, 'insufficient-coverage', 0], // of July alone, and so its quarter
      ['2010-07', null, 'insufficient-coverage', 1],
      ['2010-Q3', null, 'insufficient-coverage', 0],
      ['2011', null, 'suppressed', 1],
      ['2012', null, 'mixed-units', 2],
    ].flatMap((row) => [row, row]),
  );
});

test('a direction that was withdrawn takes the balance away', async () => {
  await facts.load(
    [flow({ ...toMorocco, value: '100' }), flow({ ...toKazakhstan, value: '20' })],
    '2020-01-01T00:00:00Z',
  );
  await facts.load([flow({ ...toKazakhstan, retracted: true, revision: 1 })], '2020-02-02T00:00:00Z');
  expect(await facts.read(indicator)).toMatchObject({ [ofMorocco('2016')]: 'insufficient-coverage USD 1/2' });
  expect(await facts.read(indicator, '2020-01-15T00:00:00Z')).toMatchObject({ [ofMorocco('2016')]: '-80 USD 2/2' });
});
