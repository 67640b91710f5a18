import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { service } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-08-15T12:00:00Z';

test('a service counts from the day it opens until the day it closes', async () => {
  await facts.load([
    service({ validFrom: '2025-02-10' }, { id: 'opened' }),
    service({ validFrom: '2025-05-20', action: 'changed', departuresPerWeek: 2 }, { id: 'changed' }),
    service({ validFrom: '2025-07-31', action: 'closed', departuresPerWeek: 0 }, { id: 'closed' }),
    service({ service: 'S2', validFrom: '2025-03-31' }),
    // Not of the pair, and not yet open.
    service({ service: 'S3', validFrom: '2025-01-01', stops: ['KZALA', 'KZAAU'] }),
    service({ service: 'S4', validFrom: '2025-08-16' }),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2025-02': '1 1 1/1',
    '2025-03': '2 1 1/1', // S2 opened on the last day
    '2025-04': '2 1 1/1',
    '2025-05': '2 1 1/1',
    '2025-06': '2 1 1/1',
    '2025-07': '1 1 1/1', // closed on the last day: out of operation at its end
    '2025-08': '1 1 1/1', // as of the 15th
    '2025-Q1': '2 1 1/1',
    '2025-Q2': '2 1 1/1',
    '2025-Q3': '1 1 1/1',
    '2025': '1 1 1/1',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({ '2025-02': ['opened'] });
});

test('a service whose stops leave the pair no longer counts, and what says so is what the zero is made of', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01' }, { id: 'both' }),
    service({ validFrom: '2025-07-01', action: 'changed', stops: ['KZALA', 'GEPTI'] }, { id: 'without Morocco' }),
    service({ validFrom: '2025-08-01', action: 'changed' }, { id: 'both again' }),
  ]);
  const months = { '2025-06': '1 1 1/1', '2025-07': '0 1 1/1', '2025-08': '1 1 1/1' };
  expect(await facts.read(indicator, asked)).toMatchObject(months);
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-06': ['both'],
    '2025-07': ['without Morocco'],
    '2025-08': ['both again'],
  });
  // Asked of one pair alone, the state that is not of the pair still ends the one before.
  const ofPair = await facts.values(indicator, asked, ['KAZ-MAR']);
  expect(ofPair.filter(({ period }) => period === '2025-07')).toMatchObject([{ value: '0' }]);
  expect(ofPair).toEqual((await facts.values(indicator, asked)).filter(({ subject }) => subject === 'KAZ-MAR'));
});

test('before a service first called in both countries there is nothing to tell', async () => {
  await facts.load([
    service({ validFrom: '2025-06-01', stops: ['KZALA', 'GEPTI'] }),
    service({ validFrom: '2025-08-01', action: 'changed' }),
  ]);
  const ofPair = await facts.values(indicator, asked, ['KAZ-MAR']);
  expect(ofPair.map(({ period, value }) => [period, value])).toEqual([
    ['2025', '1'],
    ['2025-08', '1'],
    ['2025-Q3', '1'],
  ]);
});

test('one service that both countries report is one, as long as one of them says that it runs', async () => {
  const byMorocco = { reporter: 'MAR', validFrom: '2025-07-02' } as const;
  await facts.load([service({ validFrom: '2025-07-01' }), service(byMorocco)]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-07': '1 1 1/1' });
  await facts.load([service({ ...byMorocco, validFrom: '2025-08-01', action: 'closed' })]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-08': '1 1 1/1' });
  await facts.load([service({ validFrom: '2025-08-02', action: 'closed' })]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-08': '0 1 1/1' });
});

test('a closing that was withdrawn did not happen; before it was withdrawn, it had', async () => {
  await facts.load([service({ validFrom: '2025-05-01' })], '2025-05-01T00:00:00Z');
  const closing = { validFrom: '2025-06-10', action: 'closed' } as const;
  await facts.load([service(closing, { source: simulatedSource })], '2025-06-10T00:00:00Z');
  await facts.load([service({ ...closing, retracted: true, revision: 1 })], '2025-07-10T00:00:00Z');
  expect(await facts.read(indicator, '2025-06-20T00:00:00Z')).toMatchObject({
    '2025-05': '1 1 1/1',
    '2025-06': '0 1 1/1 simulated',
  });
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-06': '1 1 1/1', '2025-08': '1 1 1/1' });
});

test('a past day knows neither later states nor later periods', async () => {
  await facts.load([service({ validFrom: '2025-05-01' }), service({ service: 'S2', validFrom: '2025-06-20' })]);
  expect(await facts.read(indicator, '2025-06-19T23:59:59Z')).toEqual({
    '2025-05': '1 1 1/1',
    '2025-06': '1 1 1/1',
    '2025-Q2': '1 1 1/1',
    '2025': '1 1 1/1',
  });
  expect(await facts.read(indicator, '2025-06-20T00:00:00Z')).toMatchObject({ '2025-06': '2 1 1/1' });
});
