/** Identities for a gateway of the tests. */
import { type Access, createAccess } from '#access/access.js';
import type { Rights } from '#access/identity.js';
import { createKey, revokeKey } from '#access/keys.js';
import type { Issuer } from '#access/tokens.js';
import { createAccessPool } from '#persistence/database.js';
import type { Pool } from 'pg';

export interface TestAccess {
  readonly access: Access;
  /** A key with these rights, for a day from now or so many milliseconds. */
  key(rights: Partial<Rights>, ms?: number): Promise<{ id: string; text: string }>;
  /** As `key`, made with another secret than the gateway's. */
  foreignKey(rights: Partial<Rights>): Promise<{ id: string; text: string }>;
  revoke(id: string): Promise<unknown>;
  stop(): Promise<void>;
}

const secret = 'the secret of the tests, which is long enough';
const dayMs = 86_400_000;

/** `pool`: of the owner of the tables, who makes keys. */
export function startAccess(url: string, pool: Pool, oidc?: Issuer): TestAccess {
  const own = createAccessPool({ url, applicationName: 'access' });
  const onError = (error: Error) => {
    throw error;
  };
  const made = (rights: Partial<Rights>, by: string, ms: number) => {
    const all: Rights = { roles: [], owner: null, streams: null, confidential: false, ...rights };
    return createKey(pool, by, { name: 'of a test', ...all, expiresAt: new Date(Date.now() + ms) });
  };
  return {
    access: createAccess({ pool: own, secret, oidc, onError }),
    key: (rights, ms = dayMs) => made(rights, secret, ms),
    foreignKey: (rights) => made(rights, secret.toUpperCase(), dayMs),
    revoke: (id) => revokeKey(pool, id),
    stop: () => own.end(),
  };
}
