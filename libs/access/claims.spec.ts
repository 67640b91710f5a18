import { expect, test } from '@jest/globals';
import { identityOfClaims } from './claims.js';

const claims = { sub: 'u-1', exp: 1_800_000_000, entente_roles: ['analyst', 'admin-of-something-else'] };
const producing = { ...claims, entente_roles: ['producer'], entente_owner: 'KAZ' };

test('claims give an identity; roles of other programs are let pass', () => {
  expect(identityOfClaims({ ...claims, name: 'A. Analyst', email: 'a@example.org' })).toEqual({
    ...{ id: 'oidc:u-1', name: 'A. Analyst', roles: ['analyst'], owner: null, streams: null, confidential: false },
    until: new Date(1_800_000_000_000),
  });
  expect(
    identityOfClaims({ ...producing, entente_streams: ['trade.flows'], entente_clearance: 'confidential' }),
  ).toMatchObject({ name: 'u-1', roles: ['producer'], owner: 'KAZ', streams: ['trade.flows'], confidential: true });
});

test.each([
  ['without roles', { sub: 'u-1', exp: 1 }, 'entente_roles'],
  ['with roles that are no list', { ...claims, entente_roles: 'operator' }, '/entente_roles'],
  ['with no role of ours', { ...claims, entente_roles: ['admin'] }, 'there is no role: producer, analyst, operator'],
  ['of a producer of nobody', { ...claims, entente_roles: ['producer'] }, 'a producer has an owner'],
  ['of an owner that is no country', { ...producing, entente_owner: 'XXX' }, 'no country: XXX'],
  ['of a stream that is none', { ...producing, entente_streams: ['trade'] }, '/entente_streams/0'],
  ['of another clearance', { ...claims, entente_clearance: 'all' }, '/entente_clearance'],
  ['of nobody', { ...claims, sub: '' }, '/sub'],
])('claims %s are refused, saying which', (_, given, message) => {
  expect(identityOfClaims(given)).toMatchObject({ told: { en: expect.stringContaining(message) } });
});
