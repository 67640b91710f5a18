import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { flattenedVerify, importJWK } from 'jose';
import { canonicalJson } from '#contracts/canonical-json.js';
import { generatedDocuments } from '#contracts/documentation.js';
import type { Envelope } from '#contracts/envelope.js';
import { examples } from '#contracts/examples.js';
import { readSignature } from '#contracts/signature.js';
import { judgeOf, type PublishedKey } from './judge.js';
import { signer } from './sign.js';
import { publicKeyOf, readPublicKey } from './signing-key.js';

/** The key of RFC 8037, appendix A. */
const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const d = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
const ed25519 = createPrivateKey({ key: { ...jwk, d }, format: 'jwk' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

const event: Envelope = {
  ...{ specversion: '1.0', id: 'a-1', source: 'urn:customs', type: 'entente.trade.flows.v1' },
  ...{ time: '2026-01-01T00:00:00Z', data: { value: '1', partner: 'KAZ', title: 'Чай – thé' } },
};
const noon = new Date('2026-01-01T12:00:00Z');
const later = new Date(noon.getTime() + 1);

const published = (kid: string, key: KeyObject, revokedAt: Date | null = null): PublishedKey => ({
  ...publicKeyOf(key),
  ...{ kid, publishedAt: noon, revokedAt },
});

/** What is said of an event that was taken at a moment, given keys. */
function said(of: Envelope, keys: readonly PublishedKey[], takenAt = noon, requiredSince: Date | null = null) {
  const judge = judgeOf({ owner: 'KAZ', requiredSince, keys: new Map(keys.map((key) => [key.kid, key])) });
  const read = of.signature === undefined ? undefined : readSignature({ ...of, signature: of.signature });
  if (read?.ok === false) throw new Error(read.refusal.message);
  return judge(read?.signature, takenAt)?.reason;
}

describe('a key', () => {
  const pem = (key: KeyObject) => String(key.export({ format: 'pem', type: 'pkcs8' }));

  test('has the thumbprint of RFC 8037, appendix A.3, whichever half is given and in whatever form', () => {
    const expected = { algorithm: 'EdDSA', jwk, thumbprint: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' };
    expect(publicKeyOf(ed25519)).toEqual(expected);
    expect(readPublicKey(JSON.stringify({ use: 'sig', kid: 'mine', ...jwk }))).toEqual({ ...expected, kid: 'mine' });
  });

  test.each([
    ['the private half', pem(ed25519), 'private key'],
    ['the private half as a JWK', JSON.stringify({ ...jwk, d }), 'private key'],
    [
      'a short RSA key',
      JSON.stringify(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })),
      '1024 bits',
    ],
    [
      'a key of another kind',
      JSON.stringify(generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' })),
      'x25519',
    ],
    ['half a JWK', '{"kty":"OKP"', 'no JSON'],
    ['a JWK of nothing', '{"kty":"OKP"}', 'no public key'],
    ['anything', 'hello', 'no public key'],
  ])('is not %s', (_, text, message) => {
    expect(() => readPublicKey(text)).toThrow(message);
  });
});

describe.each([
  ['EdDSA', ed25519],
  ['RS256', rsa],
])('a signature by %s', (algorithm, key) => {
  const signed = signer(key, 'k')(event);

  test('is one to another library that knows JWS', async () => {
    const [header, signature] = signed.signature.split('..') as [string, string];
    const payload = Buffer.from(canonicalJson(event)).toString('base64url');
    const { jwk: publicJwk } = publicKeyOf(key);
    const verified = await flattenedVerify(
      { protected: header, payload, signature },
      await importJWK(publicJwk as never, algorithm),
    );
    expect(verified.protectedHeader).toEqual({ alg: algorithm, kid: 'k' });
  });

  test('is the owner’s word, in whatever order its event is written', () => {
    const otherwise = JSON.parse(canonicalJson({ ...signed, datacontenttype: 'application/json' })) as Envelope;
    expect(said(otherwise, [published('k', key)])).toBeUndefined();
  });

  test.each([
    ['its data', { data: { value: '2', partner: 'KAZ', title: 'Чай – thé' } }],
    ['its id', { id: 'a-2' }],
    ['its source', { source: 'urn:other' }],
    ['its time', { time: '2026-01-01T00:00:01Z' }],
    ['an attribute more', { subject: 'x' }],
  ])('does not hold once %s is another', (_, change) => {
    expect(said({ ...signed, ...change }, [published('k', key)])).toBe('signature-invalid');
  });

  test('does not hold by another key of that name, of its kind or of another', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    expect(said(signed, [published('k', privateKey)])).toBe('signature-invalid');
    expect(said(signed, [published('k', key === rsa ? ed25519 : rsa)])).toBe('signature-invalid');
  });
});

test('a key that the owner did not publish is not known', () => {
  expect(said(signer(ed25519, 'k')(event), [published('another', ed25519)])).toBe('signing-key-unknown');
});

test('a key that is revoked holds for what the log took before, and for nothing from then on', () => {
  const signed = signer(ed25519, 'k')(event);
  const keys = [published('k', ed25519, later)];
  expect([said(signed, keys, noon), said(signed, keys, later)]).toEqual([undefined, 'signing-key-revoked']);
});

test('an event needs no signature, but from when its owner requires one', () => {
  expect([said(event, []), said(event, [], noon, later), said(event, [], later, later)]).toEqual([
    ...[undefined, undefined, 'signature-missing'],
  ]);
  expect(said(signer(ed25519, 'k')(event), [published('k', ed25519)], later, noon)).toBeUndefined();
});

test('the example of the documents is signed as they say', () => {
  const page = generatedDocuments()['docs/events.md']!;
  const { signature } = signer(ed25519, 'rfc8037')(examples['trade.flows'][0].event);
  expect(page).toContain(`\n${signature}\n`);
});
