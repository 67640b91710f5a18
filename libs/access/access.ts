/** Who may read and send: what the gateway asks of it. */
import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import type { InEachLanguage } from '#reference/languages.js';
import { identityOfKey, idOfKey, keyPrefix } from './api-key.js';
import { type AuditEntry, recordAudit } from './audit.js';
import { BriefMemory } from './brief-memory.js';
import type { Identity } from './identity.js';
import { findKey, noteUse } from './keys.js';
import { Refused, refused } from './refused.js';
import { createTokenVerifier, type Issuer } from './tokens.js';

/** An identity, or why there is none: `missing` where none was shown. */
export type Identification =
  { ok: true; identity: Identity } | { ok: false; reason: 'missing' | 'invalid'; detail: InEachLanguage };

/** Nobody said who they are. */
export const notShown = { ok: false, reason: 'missing', detail: refused.notShown.told } as const;

export interface Access {
  /** Connections that read keys, note their use, and add to the audit log. */
  readonly pool: Pool;
  /** Whose tokens are taken, beside API keys. */
  readonly issuer: string | undefined;
  /**
   * Who shows this `Authorization` header.
   * @throws IssuerAway, or the database's error: that nobody can be asked says nothing about who it is.
   */
  identify(authorization: string | undefined): Promise<Identification>;
  record(entry: AuditEntry): Promise<void>;
}

export interface AccessOptions {
  readonly pool: Pool;
  /** Key of the keyed hashes; undefined: no API keys are taken. */
  readonly secret: string | undefined;
  readonly oidc: Issuer | undefined;
  /** That a key's use could not be noted stops nobody. */
  readonly onError: (error: Error) => void;
}

/** So long a key that was revoked, or a token of an identity that was ended, may go on. */
const memoryMs = 5_000;
const usedEveryMs = 60_000;

export function createAccess({ pool, secret, oidc, onError }: AccessOptions): Access {
  const known = new BriefMemory<Identification>(memoryMs);
  const uses = new BriefMemory<void>(usedEveryMs);
  const verifyToken = oidc && createTokenVerifier(oidc);

  const ofKey = async (text: string): Promise<Identity | Refused> => {
    if (secret === undefined) return refused.noKeys;
    const id = idOfKey(text);
    const record = id === undefined ? undefined : await findKey(pool, id);
    const identity = identityOfKey(text, secret, record, new Date());
    if (record && !(identity instanceof Refused)) uses.get(record.id, () => noteUse(pool, record.id)).catch(onError);
    return identity;
  };
  const ofToken = async (text: string): Promise<Identity | Refused> => {
    if (!verifyToken) return refused.noKey(keyPrefix);
    const identity = await verifyToken(text);
    return identity instanceof Refused ? refused.token(identity) : identity;
  };

  const look = async (authorization: string): Promise<Identification> => {
    const text = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (text === undefined) return invalid(refused.noBearer);
    const identity = await (text.startsWith(keyPrefix) ? ofKey(text) : ofToken(text));
    return identity instanceof Refused ? invalid(identity) : { ok: true, identity };
  };

  return {
    pool,
    issuer: oidc?.issuer,
    async identify(authorization) {
      if (authorization === undefined) return notShown;
      // By its hash: what is remembered is short, and no secret.
      return known.get(hash('sha256', authorization, 'base64'), () => look(authorization));
    },
    record: (entry) => recordAudit(pool, entry),
  };
}

function invalid({ told }: Refused): Identification {
  return { ok: false, reason: 'invalid', detail: told };
}
