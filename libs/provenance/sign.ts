import { type KeyObject, sign } from 'node:crypto';
import type { Envelope } from '#contracts/envelope.js';
import { type SignatureAlgorithm, signatureInput } from '#contracts/signature.js';
import { algorithmOf } from './signing-key.js';

/** Node's name of the digest: Ed25519 has its own. */
export const digestOf = (algorithm: SignatureAlgorithm) => (algorithm === 'RS256' ? 'sha256' : null);

/** What signs events with a private key that is published as `kid`. @throws when the key is none for it. */
export function signer(key: KeyObject, kid: string): (event: Envelope) => Envelope & { readonly signature: string } {
  const algorithm = algorithmOf(key);
  const header = Buffer.from(JSON.stringify({ alg: algorithm, kid })).toString('base64url');
  return (event) => {
    const bytes = sign(digestOf(algorithm), Buffer.from(signatureInput(header, event)), key);
    return { ...event, signature: `${header}..${bytes.toString('base64url')}` };
  };
}
