/** Whether an event is its owner's word, given the keys that the owner published. Pure. */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Refusal } from '#contracts/refusal.js';
import { type EventSignature, signatureRefusal } from '#contracts/signature.js';
import { digestOf } from './sign.js';
import type { PublicKey } from './signing-key.js';

/** A key as an owner published it. */
export interface PublishedKey extends PublicKey {
  readonly kid: string;
  readonly publishedAt: Date;
  /** What the log took from then on is not the owner's word; null: it holds. */
  readonly revokedAt: Date | null;
}

/** What an owner's events are held to. */
export interface OwnersWord {
  readonly owner: string;
  /** From when on what the log took must be signed; null: nothing must. */
  readonly requiredSince: Date | null;
  /** By kid: those at least that the events to be judged name. */
  readonly keys: ReadonlyMap<string, PublishedKey>;
}

/** Judges events of one owner, each by its signature and by when the log took it: undefined is its owner's word. */
export function judgeOf({ owner, requiredSince, keys }: OwnersWord) {
  const opened = new Map<string, KeyObject>();
  const open = ({ kid, jwk }: PublishedKey) => {
    const key = opened.get(kid) ?? createPublicKey({ key: jwk, format: 'jwk' });
    opened.set(kid, key);
    return key;
  };
  return (signature: EventSignature | undefined, takenAt: Date): Refusal | undefined => {
    if (!signature) {
      if (requiredSince === null || takenAt < requiredSince) return undefined;
      const since = requiredSince.toISOString();
      return signatureRefusal('signature-missing', {
        en: `${owner} requires a signature since ${since}, and there is none`,
        fr: `${owner} exige une signature depuis ${since}, et il n’y en a pas`,
      });
    }
    const { kid, algorithm, input, bytes } = signature;
    const key = keys.get(kid);
    if (!key) {
      return signatureRefusal('signing-key-unknown', {
        en: `${owner} has published no key ${kid}`,
        fr: `${owner} n’a publié aucune clé ${kid}`,
      });
    }
    if (key.revokedAt !== null && takenAt >= key.revokedAt) {
      const [since, came] = [key.revokedAt.toISOString(), takenAt.toISOString()];
      return signatureRefusal('signing-key-revoked', {
        en: `key ${kid} of ${owner} is revoked since ${since}; the event came ${came}`,
        fr: `la clé ${kid} de ${owner} est révoquée depuis ${since} ; l’événement est venu ${came}`,
      });
    }
    if (key.algorithm !== algorithm) {
      return signatureRefusal('signature-invalid', {
        en: `key ${kid} is for ${key.algorithm}, and alg says ${algorithm}`,
        fr: `la clé ${kid} est pour ${key.algorithm}, et alg dit ${algorithm}`,
      });
    }
    if (verify(digestOf(algorithm), Buffer.from(input), open(key), bytes)) return undefined;
    return signatureRefusal('signature-invalid', {
      en: `it is not that of this event by key ${kid} of ${owner}`,
      fr: `ce n’est pas celle de cet événement par la clé ${kid} de ${owner}`,
    });
  };
}
