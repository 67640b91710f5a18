import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import { arrival } from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const rate = (period: string) => `${period} C1/KZKSN/MAPTM`;

const planned = (consignment: string, at: string) =>
  arrival({ consignment, at, classifier: 'PLN' }, { id: `${consignment}-PLN` });
const estimated = (consignment: string, at: string) =>
  arrival({ consignment, at, classifier: 'EST' }, { id: `${consignment}-EST` });
const arrived = (consignment: string, at: string) => arrival({ consignment, at }, { id: `${consignment}-ACT` });

test('on time is up to 24 hours after the plan, however early', async () => {
  await facts.load([
    ...['A', 'B', 'C'].map((consignment) => planned(consignment, '2026-03-20T00:00:00Z')),
    arrived('A', '2026-03-15T00:00:00Z'),
    arrived('B', '2026-03-21T00:00:00Z'),
    arrived('C', '2026-03-21T00:00:01Z'),
  ]);
  expect(await facts.read(indicator)).toEqual({
    [rate('2026-03')]: '0.666667 1 3/3', // by hand: A and B of three
    [rate('2026-Q1')]: '0.666667 1 3/3',
    [rate('2026')]: '0.666667 1 3/3',
  });
});

test('the plan counts before the estimate, which counts where there is no plan', async () => {
  await facts.load([
    planned('A', '2026-03-20T00:00:00Z'),
    estimated('A', '2026-03-30T00:00:00Z'),
    arrived('A', '2026-03-30T00:00:00Z'),
    estimated('B', '2026-03-30T00:00:00Z'),
    arrived('B', '2026-03-30T00:00:00Z'),
  ]);
  expect(await facts.read(indicator)).toMatchObject({ [rate('2026')]: '0.500000 1 2/2' });
  expect(await facts.explain(indicator)).toMatchObject({ [rate('2026')]: ['A-ACT', 'A-PLN', 'B-ACT', 'B-EST'] });
});

test('without a plan nothing is known to be on time, nor late; none on time is zero', async () => {
  await facts.load([arrived('A', '2026-02-20T00:00:00Z'), arrived('B', '2026-03-20T00:00:00Z')]);
  await facts.load([planned('B', '2026-03-10T00:00:00Z'), planned('on-the-way', '2026-03-10T00:00:00Z')]);
  expect(await facts.read(indicator)).toMatchObject({
    [rate('2026-02')]: 'not-reported 1 0/1',
    [rate('2026-03')]: '0.000000 1 1/1',
    [rate('2026')]: '0.000000 1 1/2',
  });
});

test('a plan that was withdrawn is none; a simulated one makes the value simulated', async () => {
  const plan = { consignment: 'A', at: '2026-03-20T00:00:00Z', classifier: 'PLN' } as const;
  await facts.load([arrived('A', '2026-03-20T00:00:00Z'), arrival(plan, { source: simulatedSource })]);
  expect(await facts.read(indicator)).toMatchObject({ [rate('2026')]: '1.000000 1 1/1 simulated' });
  await facts.load([arrival({ ...plan, revision: 1, retracted: true })]);
  expect(await facts.read(indicator)).toMatchObject({ [rate('2026')]: 'not-reported 1 0/1' });
});
