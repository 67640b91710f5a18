import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readEnvironment } from '#platform/config.js';
import { accessSettings } from './settings.js';

const secret = 'x'.repeat(32);
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-access-'));
  writeFileSync(file('good'), `${secret}\n`);
  writeFileSync(file('short'), `${'x'.repeat(31)}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const settingsOf = (from: Record<string, string>) => accessSettings(readEnvironment([], from));

test('nothing set is no identity', () => {
  expect(settingsOf({})).toBeUndefined();
});

test('a secret, a file of it, an issuer', () => {
  expect(settingsOf({ API_KEY_SECRET: secret })).toEqual({ secret, oidc: undefined });
  expect(settingsOf({ API_KEY_SECRET_FILE: file('good') })).toEqual({ secret, oidc: undefined });
  const [issuer, audience] = ['https://issuer.example/realm', 'entente'];
  const oidc = { issuer, audience };
  expect(settingsOf({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience })).toEqual({ secret: undefined, oidc });
});

test.each([
  ['a short secret', () => ({ API_KEY_SECRET: 'short-and-secret' }), 'API_KEY_SECRET is "***"'],
  ['a file of a short one', () => ({ API_KEY_SECRET_FILE: file('short') }), 'too short: expected 32 bytes'],
  ['a file that is not there', () => ({ API_KEY_SECRET_FILE: file('none') }), 'API_KEY_SECRET_FILE cannot be read'],
  ['both', () => ({ API_KEY_SECRET: secret, API_KEY_SECRET_FILE: file('good') }), 'leave one'],
  ['an issuer alone', () => ({ OIDC_ISSUER: 'https://issuer.example' }), 'OIDC_ISSUER and OIDC_AUDIENCE'],
  ['an audience alone', () => ({ OIDC_AUDIENCE: 'entente' }), 'OIDC_ISSUER and OIDC_AUDIENCE'],
  ['an issuer in the clear', () => ({ OIDC_ISSUER: 'http://issuer.example', OIDC_AUDIENCE: 'x' }), 'OIDC_ISSUER is'],
  ['a local name of elsewhere', () => ({ OIDC_ISSUER: 'http://localhost.example' }), 'OIDC_ISSUER is'],
])('%s is refused, without a secret in the message', (_, from, message) => {
  let told = '';
  try {
    settingsOf(from());
  } catch (error) {
    told = (error as Error).message;
  }
  expect(told).toContain(message);
  expect(told).not.toMatch(/short-and-secret|x{31}/);
});
