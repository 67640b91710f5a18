/** Bearer tokens of an OpenID Connect issuer. */
import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { identityOfClaims } from './claims.js';
import type { Identity } from './identity.js';
import { type Refused, refused } from './refused.js';

export interface Issuer {
  /** As `iss` has it. */
  readonly issuer: string;
  /** As `aud` has it: this Entente. */
  readonly audience: string;
}

/** The issuer cannot be asked for its keys: that says nothing about the token. */
export class IssuerAway extends Error {
  override readonly name = 'IssuerAway';
}

const answerMs = 5_000;
/** A key that is not known is asked for no more often: whoever makes up key ids would have the issuer asked each time. */
const cooldownMs = 10_000;
/** Clocks of issuer and gateway may differ by so much. */
const toleranceSeconds = 30;
/** Asymmetric ones alone, whatever the token's header says. */
const algorithms = ['RS256', 'ES256', 'EdDSA'];

/** Gives the identity of a token, or why it is none. @throws IssuerAway */
export type TokenVerifier = (token: string) => Promise<Identity | Refused>;

/** Asks the issuer for its keys with the first token, and again when there is a key that is not known: keys rotate. */
export function createTokenVerifier({ issuer, audience }: Issuer, cooldownDuration = cooldownMs): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const discovered = () => (keys ??= discover(issuer, cooldownDuration).catch(forgotten));
  const forgotten = (error: unknown) => {
    keys = undefined;
    throw error;
  };
  return async (token) => {
    const getKey = await discovered();
    try {
      const { payload } = await jwtVerify(token, getKey, {
        issuer,
        audience,
        algorithms,
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp', 'sub'],
      });
      return identityOfClaims(payload);
    } catch (error) {
      if (isAway(error)) throw new IssuerAway(`the issuer ${issuer} does not give its keys`, { cause: error });
      return refusalOf(error as Error);
    }
  };
}

async function discover(issuer: string, cooldownDuration: number): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(answerMs), redirect: 'error' });
    const { issuer: told, jwks_uri: keys } = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (told !== issuer) throw new Error(`it says that it is ${JSON.stringify(told)}`);
    if (typeof keys !== 'string') throw new Error('it has no jwks_uri');
    if (new URL(keys).protocol !== new URL(url).protocol) throw new Error(`its keys are at ${keys}, in the clear`);
    return createRemoteJWKSet(new URL(keys), { timeoutDuration: answerMs, cooldownDuration });
  } catch (error) {
    throw new IssuerAway(`the issuer cannot be asked at ${url}: ${(error as Error).message}`, { cause: error });
  }
}

/** What went wrong on the way to the keys, not in the token: a timeout, an answer that is no key set, no connection. */
function isAway(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  return !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
}

function refusalOf(error: Error): Refused {
  if (error instanceof errors.JWTExpired) return refused.expired;
  if (error instanceof errors.JWTClaimValidationFailed) return refused.otherClaim(error.claim);
  if (error instanceof errors.JOSEAlgNotAllowed) return refused.otherAlgorithm(algorithms.join(', '));
  if (error instanceof errors.JWKSNoMatchingKey) return refused.otherKey;
  if (error instanceof errors.JWSSignatureVerificationFailed) return refused.wrongSignature;
  return refused.notInOrder;
}
