import { expect, test } from '@jest/globals';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asymmetry = (period: string) => `${period} KAZ/MAR/HS/TOTAL`;
const imported = { valuation: 'CIF' } as const;
const exported = { reporter: 'KAZ', partner: 'MAR', flow: 'X', valuation: 'FOB' } as const;

test('both sides are compared FOB', async () => {
  // By hand. A CIF value is divided by 1.06: 106 of imports agree with 100 of exports.
  await facts.load([
    flow({ ...imported, period: '2010', value: '106' }, { id: 'import' }),
    flow({ ...exported, period: '2010', value: '100' }, { id: 'export' }),
    flow({ ...imported, period: '2011', value: '318' }),
    flow({ ...exported, period: '2011', value: '100' }),
    flow({ ...imported, period: '2012', value: '300', valuation: 'FOB' }),
    flow({ ...exported, period: '2012', value: '100' }),
    flow({ ...imported, period: '2013', value: '318' }),
    flow({ ...exported, period: '2013', value: '106', valuation: 'CIF' }),
    flow({ ...imported, period: '2014', value: '0' }),
    flow({ ...exported, period: '2014', value: '100' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [asymmetry('2010')]: '0.000000 1 2/2',
    [asymmetry('2011')]: '0.500000 1 2/2', // (300 - 100) / 400
    [asymmetry('2012')]: '0.500000 1 2/2', // FOB already
    [asymmetry('2013')]: '0.500000 1 2/2', // both CIF: 300 and 100
    [asymmetry('2014')]: '-1.000000 1 2/2',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [asymmetry('2010')]: ['export', 'import'] });
});

test('a valuation that is unknown is not guessed, a missing side is not a zero', async () => {
  await facts.load([
    flow({ ...imported, period: '2010', value: '106', valuation: 'unknown' }),
    flow({ ...exported, period: '2010', value: '100' }),
    flow({ ...imported, period: '2011', value: '106' }),
    flow({ ...exported, period: '2011', value: '100', valuation: 'unknown' }),
    flow({ ...imported, period: '2012', value: '106' }),
    flow({ ...imported, period: '2013', value: '106', confidentiality: 'C' }),
    flow({ ...exported, period: '2013', value: '100' }),
    flow({ ...imported, period: '2014', value: '106', currency: 'EUR' }),
    flow({ ...exported, period: '2014', value: '100' }),
    flow({ ...imported, period: '2015', value: '0' }),
    flow({ ...exported, period: '2015', value: '0' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [asymmetry('2010')]: 'unknown-source-semantics 1 2/2',
    [asymmetry('2011')]: 'unknown-source-semantics 1 2/2',
    [asymmetry('2012')]: 'not-reported 1 1/2',
    [asymmetry('2013')]: 'suppressed 1 1/2',
    [asymmetry('2014')]: 'mixed-units 1 2/2',
    [asymmetry('2015')]: 'zero-denominator 1 2/2',
  });
});
