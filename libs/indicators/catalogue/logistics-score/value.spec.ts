import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { score } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();

test('a score is of its country, as published: of its index and edition, in its period alone', async () => {
  // World Bank, Logistics Performance Index 2018: Morocco 2.54, Kazakhstan 2.81.
  await facts.load([
    score({ score: '2.54' }, { id: 'MAR' }),
    score({ reporter: 'KAZ', score: '2.81' }),
    score({ index: 'UNCTAD.LSCI', edition: '2025-Q3', period: '2018-Q1', score: '0' }, { source: simulatedSource }),
  ]);
  const values = await facts.values(indicator);
  expect(
    values.map(({ subject, period, dimensions, value, simulated }) => ({
      subject,
      period,
      ...dimensions,
      value,
      simulated,
    })),
  ).toEqual([
    { subject: 'KAZ', period: '2018', index: 'WB.LPI', edition: 'LPI-2018', value: '2.81', simulated: false },
    { subject: 'MAR', period: '2018', index: 'WB.LPI', edition: 'LPI-2018', value: '2.54', simulated: false },
    { subject: 'MAR', period: '2018-Q1', index: 'UNCTAD.LSCI', edition: '2025-Q3', value: '0', simulated: true },
  ]);
  expect(await facts.values(indicator, undefined, ['MAR'])).toEqual(values.filter(({ subject }) => subject === 'MAR'));
});

test('a score that was withdrawn is not there, and that is told', async () => {
  await facts.load([score({ score: '2.54' }), score({ score: '2.54', revision: 1, retracted: true })]);
  expect(await facts.read(indicator)).toEqual({ '2018 WB.LPI/LPI-2018': 'retracted 1 0/1' });
});
