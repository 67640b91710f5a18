import { expect, test } from '@jest/globals';
import { hashOfKey, identityOfKey, idOfKey, type KeyRecord, newKey } from './api-key.js';

const secret = 'a secret that is used in no other place than this';
const now = new Date('2026-06-01T00:00:00Z');
const later = new Date('2026-08-30T00:00:00Z');
const before = new Date('2026-05-01T00:00:00Z');
const key = newKey();

function recordOf(changes: Partial<KeyRecord> = {}): KeyRecord {
  return {
    ...{ id: key.id, name: 'customs', hash: hashOfKey(key.text, secret), roles: ['producer'], owner: 'KAZ' },
    ...{ streams: null, confidential: false, createdAt: before, expiresAt: later, revokedAt: null, lastUsedAt: null },
    ...changes,
  };
}

test('a key is the identity of its record, until it expires', () => {
  expect(identityOfKey(key.text, secret, recordOf(), now)).toEqual({
    ...{ id: `key:${key.id}`, name: 'customs', roles: ['producer'], owner: 'KAZ', streams: null },
    ...{ confidential: false, until: later },
  });
});

test.each([
  ['none of that id', key.text, undefined, 'is not known'],
  ['another secret in it', newKey().text, recordOf(), 'is not known'],
  ['expired', key.text, recordOf({ expiresAt: now }), `expired at ${now.toISOString()}`],
  ['revoked', key.text, recordOf({ revokedAt: before }), `was revoked at ${before.toISOString()}`],
  ['revoked and not the whole key', newKey().text, recordOf({ revokedAt: before }), 'is not known'],
])('a key is nobody: %s', (_, text, record, message) => {
  expect(identityOfKey(text, secret, record, now)).toMatchObject({ told: { en: expect.stringContaining(message) } });
});

test('hashes of another secret are worth nothing', () => {
  expect(identityOfKey(key.text, `${secret}!`, recordOf(), now)).toMatchObject({
    told: { en: expect.stringContaining('is not known') },
  });
});

test('keys are told from other texts, and no two are the same', () => {
  expect([key.text, `${key.text}0`, key.text.toUpperCase(), ` ${key.text}`, 'ent_', ''].map(idOfKey)).toEqual([
    key.id,
    ...Array<undefined>(5).fill(undefined),
  ]);
  expect(newKey().text).not.toBe(newKey().text);
});
