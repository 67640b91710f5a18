/** The table of API keys. */
import type { ClientBase, Pool } from 'pg';
import { statement } from '#persistence/statement.js';
import { hashOfKey, type KeyRecord, newKey } from './api-key.js';
import type { Rights } from './identity.js';

/** Connections, or the one of a transaction. */
export type Connection = Pool | ClientBase;

const writeKey = statement(new URL('./sql/write-key.sql', import.meta.url));
const readKey = statement(new URL('./sql/read-key.sql', import.meta.url));
const readKeys = statement(new URL('./sql/read-keys.sql', import.meta.url));
const endKey = statement(new URL('./sql/end-key.sql', import.meta.url));
const markKeyUsed = statement(new URL('./sql/mark-key-used.sql', import.meta.url));

/** Makes a key; its text is told here and never again. */
export async function createKey(
  to: Connection,
  secret: string,
  { name, roles, owner, streams, confidential, expiresAt }: Rights & { name: string; expiresAt: Date },
): Promise<{ id: string; text: string }> {
  const { id, text } = newKey();
  await to.query(writeKey(id, name, hashOfKey(text, secret), roles, owner, streams, confidential, expiresAt));
  return { id, text };
}

export async function findKey(to: Connection, id: string): Promise<KeyRecord | undefined> {
  const { rows } = await to.query<KeyRecord>(readKey(id));
  return rows[0];
}

/** All keys, the newest first. */
export async function listKeys(to: Connection): Promise<KeyRecord[]> {
  const { rows } = await to.query<KeyRecord>(readKeys());
  return rows;
}

/** When it was revoked, now or before; undefined when there is no such key. */
export async function revokeKey(to: Connection, id: string): Promise<Date | undefined> {
  const { rows } = await to.query<{ revokedAt: Date }>(endKey(id));
  return rows[0]?.revokedAt;
}

/** Notes that a key is in use, once a minute at most. */
export async function noteUse(to: Connection, id: string): Promise<void> {
  await to.query(markKeyUsed(id));
}
