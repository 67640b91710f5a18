import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { action } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-03-15T12:00:00Z';

test('an instrument stands where the last action on it put it, at the end of each period', async () => {
  await facts.load([
    action({ action: 'signed', date: '2024-12-05' }, { id: 'signed' }),
    action({ action: 'approved', date: '2025-02-13', reporter: 'KAZ' }, { id: 'approved' }),
    action({ action: 'in-force', date: '2025-03-10' }, { id: 'in force' }),
    action({ instrument: 'I2', domain: 'economic', action: 'announced', date: '2025-02-28' }),
    // Of a day to come: not done yet.
    action({ instrument: 'I2', domain: 'economic', action: 'signed', date: '2025-03-16' }),
  ]);
  expect(await facts.read(indicator, asked)).toEqual({
    '2024-12 political/signed': '1 1 1/1',
    '2024-Q4 political/signed': '1 1 1/1',
    '2024 political/signed': '1 1 1/1',
    '2025-01 political/signed': '1 1 1/1',
    '2025-02 political/approved': '1 1 1/1',
    '2025-02 economic/announced': '1 1 1/1',
    '2025-03 political/in-force': '1 1 1/1', // as of the 15th
    '2025-03 economic/announced': '1 1 1/1',
    '2025-Q1 political/in-force': '1 1 1/1',
    '2025-Q1 economic/announced': '1 1 1/1',
    '2025 political/in-force': '1 1 1/1',
    '2025 economic/announced': '1 1 1/1',
  });
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-01 political/signed': ['signed'],
    '2025-02 political/approved': ['approved'],
  });
});

test('of the actions of one day the one furthest in an instrument’s life counts, whichever came first', async () => {
  const day = { date: '2025-03-01' };
  await facts.load([action({ ...day, action: 'in-force' }), action({ ...day, action: 'signed', reporter: 'KAZ' })]);
  expect(await facts.read(indicator, asked)).toMatchObject({ '2025-03 political/in-force': '1 1 1/1' });
});

test('registration with the United Nations does not end the force of an instrument', async () => {
  await facts.load([
    action({ action: 'in-force', date: '2025-02-01' }),
    action({ action: 'registered', date: '2025-03-01' }),
    action({ instrument: 'I2', action: 'registered', date: '2025-03-01' }),
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-03 political/in-force': '1 1 1/1',
    '2025-03 political/registered': '1 1 1/1', // all that is known of I2
  });
});

test('an action that was withdrawn never happened; before it was withdrawn, it had', async () => {
  await facts.load([action({ action: 'signed', date: '2025-01-10' })], '2025-01-10T00:00:00Z');
  const wrong = { action: 'ratified', date: '2025-01-20' } as const;
  await facts.load([action(wrong, { source: simulatedSource })], '2025-01-20T00:00:00Z');
  await facts.load([action({ ...wrong, retracted: true, revision: 1 })], '2025-02-20T00:00:00Z');
  const before = '2025-02-15T00:00:00Z';
  expect(await facts.read(indicator, before)).toMatchObject({ '2025-02 political/ratified': '1 1 1/1 simulated' });
  const now = await facts.read(indicator, asked);
  expect(now).toMatchObject({ '2025-01 political/signed': '1 1 1/1', '2025-02 political/signed': '1 1 1/1' });
  expect(Object.keys(now).filter((key) => key.includes('ratified'))).toEqual([]);
});

test('each pair of the parties sees the instrument', async () => {
  await facts.load([action({ action: 'signed', date: '2025-03-01', parties: ['MAR', 'KAZ', 'SEN'] })]);
  const values = (await facts.values(indicator, asked)).filter(({ period }) => period === '2025');
  expect(values.map(({ subject, value }) => [subject, value])).toEqual([
    ['KAZ-MAR', '1'],
    ['KAZ-SEN', '1'],
    ['MAR-SEN', '1'],
  ]);
  expect(await facts.values(indicator, asked, ['KAZ-SEN'])).toHaveLength(3);
});
