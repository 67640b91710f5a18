import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const total = (period: string) => `${period} HS/TOTAL`;
const toMorocco = { reporter: 'MAR', partner: 'KAZ', flow: 'M' } as const;
const toKazakhstan = { reporter: 'KAZ', partner: 'MAR', flow: 'M' } as const;

test('both directions are summed, each by its importer, or by its exporter where the importer has no figure', async () => {
  await facts.load([
    flow({ ...toMorocco, value: '100' }, { id: 'M-MAR' }),
    flow({ ...toMorocco, reporter: 'KAZ', partner: 'MAR', flow: 'X', value: '70' }, { id: 'X-KAZ' }),
    flow({ ...toKazakhstan, value: '20' }, { id: 'M-KAZ' }),
    flow({ ...toMorocco, period: '2017-03', value: '0' }),
    flow({ ...toKazakhstan, period: '2017-03', observationStatus: 'O' }, { id: 'unknown' }),
    flow({ reporter: 'MAR', partner: 'KAZ', flow: 'X', period: '2017-03', value: '5.5' }),
    flow({ ...toMorocco, period: '2018-Q4', value: '0' }),
    flow({ ...toKazakhstan, period: '2018-Q4', value: '0' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [total('2016')]: '120 USD 2/2', // 100 + 20: the exporter's 70 mirrors the 100
    [total('2017-03')]: '5.5 USD 2/2', // 0 + 5.5, the latter from the exporter
    [total('2017-Q1')]: 'insufficient-coverage USD 0/2', // one of its months
    [total('2017')]: 'insufficient-coverage USD 0/2',
    [total('2018-Q4')]: '0 USD 2/2', // nothing was traded, and both say so
    [total('2018')]: 'insufficient-coverage USD 0/2',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [total('2016')]: ['M-KAZ', 'M-MAR'] });
});

test('half of the trade is no total: coverage says how much is there', async () => {
  await facts.load([
    flow({ ...toMorocco, period: '2010', value: '100' }),
    flow({ ...toMorocco, period: '2011', value: '100' }),
    flow({ ...toKazakhstan, period: '2011', value: '20', confidentiality: 'C' }),
    flow({ ...toMorocco, period: '2012', observationStatus: 'M' }),
    flow({ ...toKazakhstan, period: '2013', value: '20', retracted: true }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [total('2010')]: 'insufficient-coverage USD 1/2',
    [total('2011')]: 'suppressed USD 1/2',
    [total('2012')]: 'insufficient-coverage USD 0/2',
    [total('2013')]: 'insufficient-coverage USD 0/2',
  });
});

test('currencies are not summed', async () => {
  await facts.load([flow({ ...toMorocco, value: '100' }), flow({ ...toKazakhstan, value: '20', currency: 'EUR' })]);
  expect(await facts.values(indicator)).toMatchObject([{ value: null, reason: 'mixed-units', present: 2 }]);
});

test('freshness and the mark of simulation are those of the two figures used', async () => {
  await facts.load([flow({ ...toMorocco, value: '100' })], '2020-01-01T00:00:00Z');
  await facts.load([flow({ ...toKazakhstan, value: '20' })], '2020-02-02T00:00:00Z');
  const notUsed = { ...toMorocco, reporter: 'KAZ', partner: 'MAR', flow: 'X', value: '70' } as const;
  await facts.load([flow(notUsed, { source: simulatedSource })], '2020-03-03T00:00:00Z');
  expect(await facts.values(indicator)).toMatchObject([
    { simulated: false, freshAt: new Date('2020-02-02T00:00:00Z') },
  ]);

  await facts.load([flow({ ...toMorocco, value: '101', revision: 1 }, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toEqual({ [total('2016')]: '121 USD 2/2 simulated' });
});
