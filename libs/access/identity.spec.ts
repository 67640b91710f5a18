import { describe, expect, test } from '@jest/globals';
import { flawOf, maySend, meets, type Rights, rolesMeeting } from './identity.js';

const nobody: Rights = { roles: [], owner: null, streams: null, confidential: false };
const producer: Rights = { ...nobody, roles: ['producer'], owner: 'KAZ' };
const analyst: Rights = { ...nobody, roles: ['analyst'] };
const operator: Rights = { ...nobody, roles: ['operator'] };

describe('who may what', () => {
  test.each([
    ['nobody', nobody, [true, false, false, false]],
    ['a producer', producer, [true, true, false, false]],
    ['an analyst', analyst, [true, false, true, false]],
    ['an operator, who reads what an analyst may', operator, [true, false, true, true]],
  ] as const)('%s', (_, rights, expected) => {
    const needs = [['public'], ['producer'], ['analyst'], ['operator']] as const;
    expect(needs.map((need) => meets(need, rights))).toEqual(expected);
  });

  test('whoever is refused is told of each role that is enough', () => {
    expect(rolesMeeting(['producer'])).toEqual(['producer']);
    expect(rolesMeeting(['analyst', 'producer'])).toEqual(['producer', 'analyst', 'operator']);
  });

  test('of several needs one is enough', () => {
    expect([producer, operator, analyst].map((rights) => meets(['producer', 'operator'], rights))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('a producer sends for its owner and its streams alone, an operator nothing', () => {
    const narrow: Rights = { ...producer, streams: ['trade.flows'] };
    expect([
      maySend(producer, 'KAZ', 'logistics.movements'),
      maySend(producer, 'MAR', 'trade.flows'),
      maySend(narrow, 'KAZ', 'trade.flows'),
      maySend(narrow, 'KAZ', 'trade.declarations'),
      maySend({ ...operator, owner: 'KAZ' }, 'KAZ', 'trade.flows'),
    ]).toEqual([true, false, true, false, false]);
  });
});

test.each([
  ['no role', nobody, 'there is no role'],
  ['a producer of nobody', { ...producer, owner: null }, 'a producer has an owner'],
  ['an analyst with an owner', { ...analyst, owner: 'KAZ' }, 'only a producer'],
  ['an analyst with streams', { ...analyst, streams: ['trade.flows'] } satisfies Rights, 'only a producer'],
])('%s cannot be', (_, rights, message) => {
  expect(flawOf(rights)?.en).toContain(message);
});
