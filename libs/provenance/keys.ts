/** The tables of what owners published: their keys, and whether their events must be signed. */
import type { ClientBase, Pool } from 'pg';
import type { EventSignature } from '#contracts/signature.js';
import { statement } from '#persistence/statement.js';
import { judgeOf, type PublishedKey } from './judge.js';
import type { PublicKey } from './signing-key.js';

/** Connections, or the one of a transaction. */
type Connection = Pool | ClientBase;

const writeKey = statement(new URL('./sql/write-owner-key.sql', import.meta.url));
const readKeys = statement(new URL('./sql/read-owner-keys.sql', import.meta.url));
const endKey = statement(new URL('./sql/end-owner-key.sql', import.meta.url));
const beginRequired = statement(new URL('./sql/begin-required.sql', import.meta.url));
const endRequired = statement(new URL('./sql/end-required.sql', import.meta.url));
const readRequired = statement(new URL('./sql/read-required.sql', import.meta.url));

/** Publishes a key; false when the owner has published one of this kid, or this same key, before. */
export async function publishKey(to: Connection, owner: string, kid: string, key: PublicKey): Promise<boolean> {
  const { rowCount } = await to.query(writeKey(owner, kid, key.algorithm, key.jwk, key.thumbprint));
  return rowCount === 1;
}

/** Keys of an owner, the oldest first: all, or those of these kids. */
export async function findKeys(
  to: Connection,
  owner: string,
  kids: readonly string[] | null = null,
): Promise<PublishedKey[]> {
  const { rows } = await to.query<PublishedKey>(readKeys(owner, kids));
  return rows;
}

/** Judges events of an owner with these signatures; where nothing is signed, no key is asked for. */
export async function judgeFor(
  to: Connection,
  owner: string,
  requiredSince: Date | null,
  signatures: readonly (EventSignature | undefined)[],
) {
  const kids = new Set(signatures.flatMap((signature) => (signature ? [signature.kid] : [])));
  const found = kids.size > 0 ? await findKeys(to, owner, [...kids]) : [];
  return judgeOf({ owner, requiredSince, keys: new Map(found.map((key) => [key.kid, key])) });
}

/**
 * Revokes a key from a moment of the log's time on; undefined: from now. It may be moved to an earlier moment later, and is
 * never taken back. From when it is revoked; undefined when there is no such key.
 */
export async function revokeKey(
  to: Connection,
  owner: string,
  kid: string,
  from: string | undefined,
): Promise<Date | undefined> {
  const { rows } = await to.query<{ revokedAt: Date }>(endKey(owner, kid, from ?? null));
  return rows[0]?.revokedAt;
}

/** From when on the owner's events must be signed: now, or as long as they must already. */
export async function requireSignatures(to: Connection, owner: string): Promise<Date> {
  const { rows } = await to.query<{ since: Date }>(beginRequired(owner));
  return rows[0]!.since;
}

/** Takes events of the owner that are not signed, too. */
export async function releaseSignatures(to: Connection, owner: string): Promise<void> {
  await to.query(endRequired(owner));
}

/** Since when the owner's events must be signed; null: they need not be. */
export async function signaturesRequiredSince(to: Connection, owner: string): Promise<Date | null> {
  const { rows } = await to.query<{ since: Date }>(readRequired(owner));
  return rows[0]?.since ?? null;
}
