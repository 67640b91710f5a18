/** Keys that owners sign their events with: Ed25519, or RSA of 2048 to 8192 bits. */
import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { SignatureAlgorithm } from '#contracts/signature.js';

/** The public half of a key, as it is published. */
export interface PublicKey {
  readonly algorithm: SignatureAlgorithm;
  readonly jwk: JsonWebKey;
  /** SHA-256 of what makes the key (RFC 7638), base64url. */
  readonly thumbprint: string;
}

const rsaBits = { fewest: 2048, most: 8192 };
const privateHalf =
  'it holds a private key, which is to be seen by nobody: "openssl pkey -in <it> -pubout" gives the other half';

/** @throws saying why the key is none that events are signed with. */
export function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails }: KeyObject): SignatureAlgorithm {
  if (type === 'ed25519') return 'EdDSA';
  if (type !== 'rsa') throw new Error(`its key is ${type}: expected Ed25519, or RSA of ${rsaBits.fewest} bits or more`);
  const bits = asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits >= rsaBits.fewest && bits <= rsaBits.most) return 'RS256';
  throw new Error(`its RSA key has ${bits} bits: expected ${rsaBits.fewest} to ${rsaBits.most}`);
}

/** The public half of a key, of whichever half it is made. @throws as `algorithmOf` */
export function publicKeyOf(key: KeyObject): PublicKey {
  const algorithm = algorithmOf(key);
  const whole = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  // What makes the key, in the order of RFC 7638.
  const members = algorithm === 'EdDSA' ? (['crv', 'kty', 'x'] as const) : (['e', 'kty', 'n'] as const);
  const jwk: JsonWebKey = Object.fromEntries(members.map((name) => [name, whole[name]]));
  return { algorithm, jwk, thumbprint: createHash('sha256').update(JSON.stringify(jwk)).digest('base64url') };
}

/** Reads a public key from PEM or a JWK, with the kid that the JWK says. @throws saying why it is of no use. */
export function readPublicKey(text: string): PublicKey & { readonly kid: string | undefined } {
  if (text.includes('PRIVATE KEY')) throw new Error(privateHalf);
  if (!text.trimStart().startsWith('{')) {
    return { ...publicKeyOf(keyFrom(text)), kid: undefined };
  }
  const jwk = jsonIn(text);
  if (jwk.d !== undefined) throw new Error(privateHalf);
  return {
    ...publicKeyOf(keyFrom({ key: jwk, format: 'jwk' })),
    kid: typeof jwk.kid === 'string' ? jwk.kid : undefined,
  };
}

function jsonIn(text: string): JsonWebKey {
  try {
    return JSON.parse(text) as JsonWebKey;
  } catch {
    throw new Error('it begins as a JWK and is no JSON');
  }
}

function keyFrom(input: Parameters<typeof createPublicKey>[0]): KeyObject {
  try {
    return createPublicKey(input);
  } catch {
    throw new Error('it holds no public key: expected PEM, which begins with -----BEGIN PUBLIC KEY-----, or a JWK');
  }
}
