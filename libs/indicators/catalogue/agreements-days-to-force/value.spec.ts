import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { action } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const visa = (period: string) => `${period} I1/political`;
const asked = '2025-12-31T00:00:00Z';

test('days from the first signature to the entry into force, in the year of the latter', async () => {
  await facts.load([
    action({ action: 'signed', date: '2024-12-05' }, { id: 'signed' }),
    action({ action: 'signed', date: '2024-12-06', reporter: 'KAZ' }, { id: 'signed again' }),
    action({ action: 'approved', date: '2025-02-13' }),
    action({ action: 'in-force', date: '2025-03-10' }, { id: 'in force' }),
  ]);
  // December 26 days after the 5th, January 31, February 28, March 10
  expect(await facts.read(indicator, asked)).toEqual({ [visa('2025')]: '95 d 2/2' });
  expect(await facts.explain(indicator, asked)).toEqual({ [visa('2025')]: ['in force', 'signed', 'signed again'] });
});

test('in force on the day of its signature is zero days', async () => {
  const day = { date: '2025-03-10' };
  await facts.load([action({ ...day, action: 'signed' }), action({ ...day, action: 'in-force' })]);
  expect(await facts.read(indicator, asked)).toEqual({ [visa('2025')]: '0 d 2/2' });
});

test('not yet in force is pending, and so it was on any day before it came into force', async () => {
  await facts.load([
    action({ action: 'signed', date: '2024-12-05' }),
    action({ action: 'in-force', date: '2025-03-10' }),
    action({ instrument: 'I2', action: 'signed', date: '2025-01-01' }),
    action({ instrument: 'I3', action: 'announced', date: '2025-01-01' }),
  ]);
  expect(await facts.read(indicator, '2025-03-09T23:59:59Z')).toEqual({
    [visa('2024')]: 'pending d 1/2',
    '2025 I2/political': 'pending d 1/2',
  });
  expect(await facts.read(indicator, '2025-03-10T00:00:00Z')).toMatchObject({
    [visa('2025')]: '95 d 2/2',
    '2025 I2/political': 'pending d 1/2',
  });
  // A signature that is announced for a day to come is none yet.
  expect(await facts.read(indicator, '2024-12-31T00:00:00Z')).toEqual({ [visa('2024')]: 'pending d 1/2' });
});

test('in force without a known signature is told, not left out', async () => {
  await facts.load([action({ action: 'in-force', date: '2025-03-10' })]);
  expect(await facts.read(indicator, asked)).toEqual({ [visa('2025')]: 'not-reported d 1/2' });
});

test('a correction changes the days from the moment it was recorded', async () => {
  await facts.load([action({ action: 'signed', date: '2025-01-01' })], '2025-01-01T00:00:00Z');
  const inForce = { action: 'in-force', date: '2025-01-11' } as const;
  await facts.load([action(inForce, { source: simulatedSource })], '2025-02-01T00:00:00Z');
  await facts.load([action({ ...inForce, date: '2025-01-21', revision: 1 })], '2025-03-01T00:00:00Z');
  expect(await facts.read(indicator, '2025-02-15T00:00:00Z')).toEqual({ [visa('2025')]: '10 d 2/2 simulated' });
  expect(await facts.values(indicator, '2025-03-15T00:00:00Z')).toMatchObject([
    { value: '20', simulated: false, freshAt: new Date('2025-03-01T00:00:00Z') },
  ]);
});
