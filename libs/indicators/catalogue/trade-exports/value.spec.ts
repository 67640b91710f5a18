import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const exports = (period: string) => `${period} KAZ/MAR/HS/TOTAL`;
const exported = { reporter: 'KAZ', partner: 'MAR', flow: 'X', currency: 'KZT' } as const;

test('an export is what the exporter says, whatever the importer says', async () => {
  await facts.load([
    flow({ ...exported, value: '90' }, { id: 'export' }),
    flow({ value: '100' }),
    // A re-export is no export of the country's own goods: it is reported beside.
    flow({ ...exported, flow: 'RX', value: '5' }),
    flow({ ...exported, period: '2017-Q2', value: '0' }),
    flow({ period: '2017-Q2', observationStatus: 'O' }),
    flow({ ...exported, period: '2017-11', value: '12.25' }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [exports('2016')]: '90 KZT 1/1',
    [exports('2017-Q2')]: '0 KZT 1/1',
    [exports('2017-11')]: '12.25 KZT 1/1',
    [exports('2017-Q4')]: 'insufficient-coverage KZT 1/3', // one of its months
    [exports('2017')]: 'insufficient-coverage KZT 1/12',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [exports('2016')]: ['export'] });
});

test('without a figure of the exporter the value is not there, and says why', async () => {
  await facts.load([
    // The importer's figure shows that there is something to ask for.
    flow({ period: '2010', value: '100' }, { id: 'import' }),
    flow({ ...exported, period: '2011', observationStatus: 'L' }),
    flow({ ...exported, period: '2012', observationStatus: 'O' }),
    flow({ ...exported, period: '2013', value: '66', confidentiality: 'C' }),
    flow({ ...exported, period: '2014', value: '77' }),
    flow({ ...exported, period: '2014', retracted: true, revision: 1 }),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [exports('2010')]: 'not-reported USD 0/1',
    [exports('2011')]: 'not-reported KZT 0/1',
    [exports('2012')]: 'unknown-source-semantics KZT 0/1',
    [exports('2013')]: 'suppressed KZT 0/1',
    [exports('2014')]: 'retracted KZT 0/1',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [exports('2010')]: ['import'] });
});

test('the importer’s fact bears neither on freshness nor on the mark of simulation', async () => {
  await facts.load([flow({ ...exported, value: '90' }, { source: simulatedSource })], '2020-01-01T00:00:00Z');
  await facts.load([flow({ value: '100' })], '2020-02-02T00:00:00Z');
  expect(await facts.read(indicator)).toEqual({ [exports('2016')]: '90 KZT 1/1 simulated' });
  expect(await facts.values(indicator)).toMatchObject([{ freshAt: new Date('2020-01-01T00:00:00Z') }]);
});
