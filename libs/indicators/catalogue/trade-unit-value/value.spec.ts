import { expect, test } from '@jest/globals';
import { flow } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const unitValue = (period = '2016', product = 'HS/100119', flow = 'M') => `${period} MAR/KAZ/${flow}/${product}`;
const wheat = { commodity: '100119' } as const;

test('value by kilogram of each flow', async () => {
  // By hand: 250 / 1000 and 1 / 3.
  await facts.load([
    flow({ ...wheat, value: '250', netMass: '1000' }, { id: 'wheat' }),
    flow({ ...wheat, flow: 'RX', value: '1', netMass: '3', currency: 'MAD' }),
    flow({ ...wheat, period: '2017', value: '0', netMass: '3' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [unitValue()]: '0.250000 USD/kg 1/1',
    [unitValue('2016', 'HS/100119', 'RX')]: '0.333333 MAD/kg 1/1',
    [unitValue('2017')]: '0.000000 USD/kg 1/1',
  });
  expect(await facts.explain(indicator)).toMatchObject({ [unitValue()]: ['wheat'] });
});

test('without value or mass there is no unit value', async () => {
  await facts.load([
    flow({ ...wheat, period: '2010', value: '250' }),
    flow({ ...wheat, period: '2011', value: '250', netMass: '0' }),
    flow({ ...wheat, period: '2012', value: '250', netMass: '1000', confidentiality: 'C' }),
    flow({ ...wheat, period: '2013', observationStatus: 'O', netMass: '1000' }),
  ]);
  expect(await facts.read(indicator)).toMatchObject({
    [unitValue('2010')]: 'not-reported USD/kg 0/1',
    [unitValue('2011')]: 'zero-denominator USD/kg 1/1',
    [unitValue('2012')]: 'suppressed USD/kg 0/1',
    [unitValue('2013')]: 'unknown-source-semantics USD/kg 0/1',
  });
});

test('of a sum, all of its parts must have a mass', async () => {
  const months = ['2010-01', '2010-02', '2010-03', '2010-04', '2010-05', '2010-06'];
  await facts.load(
    months.map((period) => flow({ ...wheat, period, value: '2', ...(period !== '2010-06' && { netMass: '4' }) })),
  );
  expect(await facts.read(indicator)).toMatchObject({
    [unitValue('2010-Q1')]: '0.500000 USD/kg 3/3', // 6 / 12
    [unitValue('2010-Q2')]: 'not-reported USD/kg 0/3',
    [unitValue('2010-Q1', 'HS/1001')]: '0.500000 USD/kg 3/?',
  });
});
