import { expect, test } from '@jest/globals';
import type { Envelope } from './envelope.js';
import { readSignature, signatureInput } from './signature.js';

const event: Envelope = {
  ...{ specversion: '1.0', id: 'a-1', source: 'urn:customs', type: 'entente.trade.flows.v1' },
  ...{ time: '2026-01-01T00:00:00Z', data: { value: '1', partner: 'KAZ' } },
};
const header = (members: unknown) => Buffer.from(JSON.stringify(members)).toString('base64url');
const good = header({ alg: 'EdDSA', kid: 'customs-2026' });
const read = (signature: string) => readSignature({ ...event, signature });

test('says which key signed what: the event as canonical JSON, without the signature', () => {
  const text =
    '{"data":{"partner":"KAZ","value":"1"},"id":"a-1","source":"urn:customs","specversion":"1.0",' +
    '"time":"2026-01-01T00:00:00Z","type":"entente.trade.flows.v1"}';
  expect(read(`${good}..AAEC`)).toEqual({
    ok: true,
    signature: {
      ...{ kid: 'customs-2026', algorithm: 'EdDSA', bytes: Buffer.from([0, 1, 2]) },
      input: `${good}.${Buffer.from(text).toString('base64url')}`,
    },
  });
});

test('is over extension attributes too, and not over datacontenttype, which is no attribute in binary mode', () => {
  const input = signatureInput(good, event);
  expect(signatureInput(good, { ...event, datacontenttype: 'application/json' })).toBe(input);
  expect(signatureInput(good, { ...event, more: 'x' } as Envelope)).not.toBe(input);
});

test.each([
  ['with its payload', `${good}.e30.AAAA`, 'detached JWS'],
  ['in other letters', `${good}..AA+A`, 'detached JWS'],
  ['without a signature', `${good}..`, 'detached JWS'],
  ['whose header is no JSON', 'AAAA..AAAA', 'no JSON'],
  ['whose header is null', `${header(null)}..AAAA`, 'alg (none)'],
  ['by no algorithm', `${header({ alg: 'none', kid: 'k' })}..AAAA`, 'alg "none" is not one of EdDSA, RS256'],
  ['by a shared secret', `${header({ alg: 'HS256', kid: 'k' })}..AAAA`, 'alg "HS256"'],
  ['by no key', `${header({ alg: 'EdDSA' })}..AAAA`, 'kid (none)'],
  ['by a key of a strange name', `${header({ alg: 'EdDSA', kid: 'a b' })}..AAAA`, 'kid "a b"'],
  ['of a kind that is not known', `${header({ alg: 'EdDSA', kid: 'k', b64: false, crit: ['b64'] })}..AAAA`, 'crit'],
])('%s it is refused', (_, signature, message) => {
  const refusal = {
    reason: 'signature-invalid',
    path: '/signature',
    message: expect.stringContaining(message),
    french: expect.any(String),
  };
  expect(read(signature)).toEqual({ ok: false, refusal });
});
