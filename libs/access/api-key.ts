/** API keys: `ent_<id>_<secret>`, of which only the id and a keyed hash are kept. Pure, but for chance. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Identity, Rights } from './identity.js';
import { type Refused, refused } from './refused.js';

export interface KeyRecord extends Rights {
  /** 16 hexadecimal digits. */
  readonly id: string;
  /** Whose it is. */
  readonly name: string;
  /** HMAC-SHA-256 of the whole key. */
  readonly hash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export const keyPrefix = 'ent_';
const form = /^ent_([0-9a-f]{16})_[0-9a-f]{64}$/;

/** A key that nobody has yet: 256 bits of chance. */
export function newKey(): { id: string; text: string } {
  const id = randomBytes(8).toString('hex');
  return { id, text: `${keyPrefix}${id}_${randomBytes(32).toString('hex')}` };
}

/** The text with the secret of each key in it hidden, be the key whole, cut or misspelt. */
export function hideSecrets(text: string): string {
  return text.replaceAll(/(?<=ent_[^\s_]*_)[^\s'"]+/g, '***');
}

/** Undefined where the text is no key, whatever it begins with. */
export function idOfKey(text: string): string | undefined {
  return form.exec(text)?.[1];
}

/** Without the secret a stolen table of hashes cannot be tried against anything. */
export function hashOfKey(text: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

export function standingOf(
  { revokedAt, expiresAt }: Pick<KeyRecord, 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'valid' | 'revoked' | 'expired' {
  if (revokedAt !== null && revokedAt <= now) return 'revoked';
  return expiresAt <= now ? 'expired' : 'valid';
}

/**
 * The identity of a key with the record of its id, or why it is none. Only who has the whole key learns that it
 * expired or was revoked.
 */
export function identityOfKey(
  text: string,
  secret: string,
  record: KeyRecord | undefined,
  now: Date,
): Identity | Refused {
  if (!record || !timingSafeEqual(record.hash, hashOfKey(text, secret))) return refused.unknownKey;
  const { id, name, roles, owner, streams, confidential, expiresAt, revokedAt } = record;
  const standing = standingOf(record, now);
  if (standing === 'valid') return { id: `key:${id}`, name, roles, owner, streams, confidential, until: expiresAt };
  if (standing === 'revoked') return refused.revokedKey(id, revokedAt!.toISOString());
  return refused.expiredKey(id, expiresAt.toISOString());
}
