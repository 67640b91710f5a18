import { expect, test } from '@jest/globals';
import { simulatedSource } from '../../../../tests/support/events.js';
import {
  action,
  commitment,
  departure,
  meeting,
  roadmap,
  service,
  stock,
} from '../../../../tests/support/fact-events.js';
import { useFacts } from '../../../../tests/support/facts.js';
import { indicator } from './definition.js';

const facts = useFacts();
const asked = '2025-06-15T12:00:00Z';
const of = (item: number) => ({ roadmapItems: [{ roadmap: 'R', item }] });

/** A commitment to an item, and what was declared of it. */
const declared = (item: number, ...actions: ('pledged' | 'started' | 'delayed' | 'delivered')[]) =>
  actions.map((done, index) =>
    commitment({ ...of(item), commitment: `C${item}`, action: done, date: `2025-0${index + 1}-01` }),
  );

async function read(period = '2025 TOTAL'): Promise<string | undefined> {
  return (await facts.read(indicator, asked))[period];
}

test('by hand: of four commitments, one is delivered without proof and one is further than declared', async () => {
  await facts.load([
    ...declared(1, 'pledged'), // nothing proved, nothing claimed
    ...declared(2, 'pledged', 'delivered'), // no proof
    ...declared(3, 'pledged', 'delivered'), // in force
    action({ ...of(3), action: 'in-force', date: '2025-01-20' }),
    ...declared(4, 'pledged'), // in force since June
    action({ ...of(4), instrument: 'I4', action: 'in-force', date: '2025-06-01' }),
    commitment({ commitment: 'C5', domain: 'cultural', date: '2025-01-01' }), // names no item
  ]);
  expect(await facts.read(indicator, asked)).toMatchObject({
    '2025-01 economic': '0.250000 1 4/4', // 3, in force and not yet declared so
    '2025-02 economic': '0.250000 1 4/4', // 2
    '2025-06 economic': '0.500000 1 4/4', // 2 and 4
    '2025 cultural': 'not-reported 1 0/1',
    '2025 TOTAL': '0.500000 1 4/5',
  });
});

test('what is under way is proved by a signature, a service that runs, goods that moved', async () => {
  await facts.load([
    ...[1, 2, 3, 4, 5].flatMap((item) => declared(item, 'pledged', 'started')),
    action({ ...of(1), action: 'signed', date: '2025-03-01' }),
    service({ ...of(2), validFrom: '2025-03-01' }),
    stock({ ...of(3), movement: 'R', movedOn: '2025-03-01', tonnes: 1 }),
    departure({ ...of(4), at: '2025-03-01T00:00:00Z' }),
  ]);
  expect(await read()).toBe('0.200000 1 5/5'); // 5
  await facts.load([
    action({ ...of(1), action: 'terminated', date: '2025-04-01' }),
    service({ ...of(2), action: 'closed', validFrom: '2025-04-01' }),
  ]);
  expect(await read()).toBe('0.600000 1 5/5'); // 1, 2 and 5
});

test('registration proves no more than what was done before it', async () => {
  await facts.load([
    ...declared(1, 'delivered'),
    action({ ...of(1), action: 'in-force', date: '2025-02-01' }),
    action({ ...of(1), action: 'registered', date: '2025-03-01' }),
  ]);
  expect(await read()).toBe('0.000000 1 1/1');
});

test('a session that was held delivers an institution, and no other item', async () => {
  const item = { title: { en: 'Title' }, domain: 'economic' } as const;
  await facts.load([
    roadmap([
      { ...item, item: 1, kind: 'institution' },
      { ...item, item: 2, kind: 'project' },
    ]),
    ...[1, 2].flatMap((item) => declared(item, 'pledged', 'delivered')),
    ...[1, 2].map((item) =>
      meeting({ ...of(item), meeting: `M${item}`, kind: 'joint-commission', date: '2025-02-01' }),
    ),
  ]);
  expect(await read()).toBe('0.500000 1 2/2');
});

test('a delay that is declared says only that it is not delivered', async () => {
  await facts.load([
    ...declared(1, 'pledged', 'delayed'),
    ...declared(2, 'pledged', 'delayed'),
    action({ ...of(1), action: 'signed', date: '2025-03-01' }),
    action({ ...of(2), instrument: 'I2', action: 'in-force', date: '2025-03-01' }),
  ]);
  expect(await read()).toBe('0.500000 1 2/2');
});

test('what proves is among what the value is made of, and only from its day on', async () => {
  await facts.load([
    commitment({ ...of(1), date: '2025-01-01' }, { id: 'pledged' }),
    stock({ ...of(1), movement: 'R', movedOn: '2025-03-01', tonnes: 1 }, { id: 'receipt', source: simulatedSource }),
    stock({ ...of(1), movement: 'S', movedOn: '2025-03-02', tonnes: 1 }, { id: 'later', source: simulatedSource }),
  ]);
  expect(await read()).toBe('1.000000 1 1/1 simulated');
  expect(await facts.explain(indicator, asked)).toMatchObject({
    '2025-02 economic': ['pledged'],
    '2025 economic': ['pledged', 'receipt'],
  });
});
