import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const imports = (period = '2016') => `${period} MAR/KAZ/HS/TOTAL`;

test('an import is what the importer says, for each period, classification and commodity by itself', async () => {
  await facts.load([
    flow({ value: '100.50' }),
    flow({ value: '40', period: '2016-Q1' }),
    flow({ period: '2016-Q1', reporter: 'KAZ', partner: 'MAR', flow: 'X', observationStatus: 'O' }),
    flow({ value: '0', period: '2016-05' }),
    flow({ value: '7', commodity: '100119' }),
    flow({ value: '8', classification: 'FCL', commodity: '15' }),
    flow({ value: '9', reporter: 'KAZ', partner: 'MAR' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [imports()]: '100.50 USD 1/1',
    [imports('2016-Q1')]: '40 USD 1/1',
    // A zero that was reported is a zero.
    [imports('2016-05')]: '0 USD 1/1',
    [imports('2016-Q2')]: 'insufficient-coverage USD 1/3', // one of its months
    '2016 MAR/KAZ/HS/100119': '7 USD 1/1',
    '2016 MAR/KAZ/HS/1001': '7 USD 1/?',
    '2016 MAR/KAZ/HS/10': '7 USD 1/?',
    '2016 MAR/KAZ/FCL/15': '8 USD 1/1',
    '2016 MAR/KAZ/FCL/TOTAL': '8 USD 1/?',
    '2016 KAZ/MAR/HS/TOTAL': '9 USD 1/1',
  });
});

test('without a figure of the importer the value is not there, and says why', async () => {
  await facts.load([
    flow({ period: '2010', reporter: 'KAZ', partner: 'MAR', flow: 'X', value: '55', currency: 'KZT' }),
    flow({ period: '2011', observationStatus: 'M' }),
    flow({ period: '2012', observationStatus: 'O' }),
    flow({ period: '2013', observationStatus: 'Q' }),
    flow({ period: '2014', value: '66', confidentiality: 'C' }),
    flow({ period: '2015', value: '77' }),
    flow({ period: '2015', retracted: true, revision: 1 }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [imports('2010')]: 'not-reported KZT 0/1',
    [imports('2011')]: 'not-reported USD 0/1',
    [imports('2012')]: 'unknown-source-semantics USD 0/1',
    [imports('2013')]: 'suppressed USD 0/1',
    [imports('2014')]: 'suppressed USD 0/1',
    [imports('2015')]: 'retracted USD 0/1',
  });
});

test('of several collections the country’s own counts, then COMTRADE; one that was withdrawn hides none', async () => {
  await facts.load([
    flow({ value: '1', dataset: 'FAOSTAT' }),
    flow({ value: '2', dataset: 'COMTRADE' }),
    flow({ value: '3' }, { id: 'national' }),
  ]);
  expect(await facts.read(indicator)).toEqual({ [imports()]: '3 USD 1/1' });
  expect(await facts.explain(indicator)).toEqual({ [imports()]: ['national'] });

  await facts.load([flow({ retracted: true, revision: 1 })]);
  expect(await facts.read(indicator)).toEqual({ [imports()]: '2 USD 1/1' });

  // Withheld by the country itself: another collection does not bring the figure to light.
  await facts.load([flow({ value: '3', confidentiality: 'N', revision: 2 })]);
  expect(await facts.read(indicator)).toEqual({ [imports()]: 'suppressed USD 0/1' });
});

test('what the exporter says bears neither on freshness, nor on the mark of simulation, nor on what it is made of', async () => {
  await facts.load([flow({ value: '10' }, { id: 'import' })], '2020-01-01T00:00:00Z');
  const exporter = { reporter: 'KAZ', partner: 'MAR', flow: 'X', value: '9' } as const;
  await facts.load([flow(exporter, { source: simulatedSource })], '2020-02-02T00:00:00Z');

  expect(await facts.read(indicator)).toEqual({ [imports()]: '10 USD 1/1' });
  expect(await facts.explain(indicator)).toEqual({ [imports()]: ['import'] });
  expect(await facts.values(indicator)).toMatchObject([{ freshAt: new Date('2020-01-01T00:00:00Z') }]);

  await facts.load([flow({ value: '11', revision: 1 }, { source: simulatedSource })], '2020-03-03T00:00:00Z');
  expect(await facts.read(indicator)).toEqual({ [imports()]: '11 USD 1/1 simulated' });
  expect(await facts.values(indicator)).toMatchObject([{ freshAt: new Date('2020-03-03T00:00:00Z') }]);
  // As of a moment before the correction: the figure before it.
  expect(await facts.read(indicator, '2020-03-02T00:00:00Z')).toEqual({ [imports()]: '10 USD 1/1' });
});
