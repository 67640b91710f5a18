import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asymmetry = (period: string) => `${period} KAZ/MAR/HS/TOTAL`;
const exported = { reporter: 'KAZ', partner: 'MAR', flow: 'X' } as const;

test('the difference of the two reports in their sum', async () => {
  await facts.load([
    flow({ period: '2010', value: '100' }, { id: 'import' }),
    flow({ ...exported, period: '2010', value: '60' }, { id: 'export' }),
    flow({ period: '2011-Q1', value: '50' }),
    flow({ ...exported, period: '2011-Q1', value: '50' }),
    flow({ period: '2012-08', value: '0' }),
    flow({ ...exported, period: '2012-08', value: '8' }),
    flow({ reporter: 'KAZ', partner: 'MAR', flow: 'M', period: '2010', value: '1' }),
    flow({ reporter: 'MAR', partner: 'KAZ', flow: 'X', period: '2010', value: '2' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [asymmetry('2010')]: '0.250000 1 2/2', // (100 - 60) / 160
    [asymmetry('2011-Q1')]: '0.000000 1 2/2', // they agree
    [asymmetry('2011')]: 'insufficient-coverage 1 0/2', // one of its quarters
    [asymmetry('2012-08')]: '-1.000000 1 2/2', // (0 - 8) / 8: a reported zero counts
    [asymmetry('2012-Q3')]: 'insufficient-coverage 1 0/2',
    [asymmetry('2012')]: 'insufficient-coverage 1 0/2',
    '2010 MAR/KAZ/HS/TOTAL': '-0.333333 1 2/2', // the other direction: (1 - 2) / 3
  });
  expect(await facts.explain(indicator)).toMatchObject({ [asymmetry('2010')]: ['export', 'import'] });
});

test('a missing side is not a zero', async () => {
  await facts.load([
    flow({ period: '2010', value: '100' }),
    flow({ ...exported, period: '2011', value: '100' }),
    flow({ period: '2012', value: '100' }),
    flow({ ...exported, period: '2012', value: '60', confidentiality: 'C' }),
    flow({ period: '2013', observationStatus: 'O' }),
    flow({ ...exported, period: '2013', value: '60' }),
    flow({ period: '2014', value: '100' }),
    flow({ ...exported, period: '2014', value: '60', retracted: true }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [asymmetry('2010')]: 'not-reported 1 1/2',
    [asymmetry('2011')]: 'not-reported 1 1/2',
    [asymmetry('2012')]: 'suppressed 1 1/2',
    [asymmetry('2013')]: 'unknown-source-semantics 1 1/2',
    [asymmetry('2014')]: 'retracted 1 1/2',
  });
});

test('two zeros and two currencies cannot be compared', async () => {
  await facts.load([
    flow({ period: '2010', value: '0' }),
    flow({ ...exported, period: '2010', value: '0' }),
    flow({ period: '2011', value: '100', currency: 'EUR' }),
    flow({ ...exported, period: '2011', value: '100' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [asymmetry('2010')]: 'zero-denominator 1 2/2',
    [asymmetry('2011')]: 'mixed-units 1 2/2',
  });
});

test('both sides bear on freshness and on the mark of simulation', async () => {
  await facts.load([flow({ value: '3' })], '2020-02-02T00:00:00Z');
  await facts.load([flow({ ...exported, value: '1' }, { source: simulatedSource })], '2020-01-01T00:00:00Z');
  expect(await facts.values(indicator)).toMatchObject([
    { value: '0.500000', simulated: true, freshAt: new Date('2020-02-02T00:00:00Z') },
  ]);
});

test('the value says what the amounts hold', async () => {
  await facts.load([
    flow({ period: '2010', value: '3', valuation: 'CIF' }),
    flow({ ...exported, period: '2010', value: '1', valuation: 'FOB' }),
    flow({ period: '2011', value: '3', valuation: 'FOB' }),
    flow({ ...exported, period: '2011', value: '1', valuation: 'FOB' }),
  ]);
  expect(await facts.values(indicator)).toMatchObject([{ valuation: 'CIF+FOB' }, { valuation: 'FOB' }]);
});
