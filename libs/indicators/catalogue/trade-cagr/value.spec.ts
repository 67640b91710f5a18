import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const growth = (period: string) => `${period} KAZ/MAR/HS/TOTAL`;

test('five years of ten per cent; halved in five years; gone in five years', async () => {
  // By hand: 1.1^5 = 1.61051, and 0.5^(1/5) = 0.870551.
  await facts.load([
    flow({ period: '2011', value: '100' }, { id: '2011' }),
    flow({ period: '2016', value: '161.051' }, { id: '2016' }),
    flow({ period: '2021', value: '0' }),
    flow({ period: '2011-Q3', value: '8' }),
    flow({ period: '2016-Q3', value: '4' }),
    flow({ period: '2016-08', value: '4' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [growth('2011')]: 'not-reported 1 1/2',
    [growth('2016')]: '0.100000 1 2/2',
    [growth('2021')]: '-1.000000 1 2/2',
    [growth('2016-Q3')]: '-0.129449 1 2/2',
    [growth('2016-08')]: 'not-reported 1 1/2',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [growth('2016')]: ['2011', '2016'] });
});

test('only five years before counts, and a missing end says why it is missing', async () => {
  await facts.load([
    flow({ period: '2004', value: '0' }),
    flow({ period: '2005', value: '10' }),
    flow({ period: '2006', value: '10', confidentiality: 'C' }),
    flow({ period: '2007', value: '10', currency: 'EUR' }),
    flow({ period: '2009', value: '10' }),
    flow({ period: '2010', observationStatus: 'O' }),
    flow({ period: '2011', value: '10' }),
    flow({ period: '2012', value: '10' }),
    flow({ period: '2013', value: '10' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [growth('2009')]: 'zero-denominator 1 2/2',
    [growth('2010')]: 'unknown-source-semantics 1 1/2',
    [growth('2011')]: 'suppressed 1 1/2',
    [growth('2012')]: 'mixed-units 1 2/2',
    [growth('2013')]: 'not-reported 1 1/2',
  });
});

test('an end that only the exporter reports holds another valuation: the value says so', async () => {
  const exported = { reporter: 'KAZ', partner: 'MAR', flow: 'X', valuation: 'FOB' } as const;
  await facts.load([
    flow({ ...exported, period: '2011', value: '1' }, { source: simulatedSource }),
    flow({ period: '2016', value: '32', valuation: 'CIF' }),
  ]);
  expect(await facts.values(indicator)).toMatchObject([
    { period: '2011', value: null, valuation: 'FOB' },
    { period: '2016', value: '1.000000', valuation: 'CIF+FOB', simulated: true }, // 32^(1/5) = 2
  ]);
});
