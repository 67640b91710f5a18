import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isAllowed, licensedIn, type Lock } from './licences.js';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as Lock;
const licensed = (licence?: string) => ({ name: 'a', version: '1.0.0', licence });

test('every package of the production tree has a licence that is allowed', () => {
  const packages = licensedIn(lock);
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['fastify', 'kafkajs', 'pg', 'typeorm']));
  expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['(MIT AND ISC)', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE', false],
  [undefined, false],
])('%s is allowed: %s', (licence, expected) => {
  expect(isAllowed(licensed(licence))).toBe(expected);
});

test('packages for development are left out, and one that is there twice is told once', () => {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/@s/a': { version: '2.0.0', license: 'ISC' },
    'node_modules/@s/a/node_modules/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/c': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
  };
  expect(licensedIn({ packages }).map(({ name }) => name)).toEqual(['@s/a', 'b']);
});
