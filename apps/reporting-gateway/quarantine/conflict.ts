import type { Pool } from 'pg';
import type { EntenteEvent } from '#contracts/read-event.js';
import { identityConflict, type Refusal } from '#contracts/refusal.js';
import { streamNames } from '#contracts/streams.js';
import { factKinds } from '#facts/kinds.js';
import { statement } from '#persistence/statement.js';
import { rowsOf } from '../reader/rows.js';

const file = new URL('./standing-hash.sql', import.meta.url);
const standingHash = Object.fromEntries(streamNames.map((name) => [name, statement(file, factKinds[name].table)]));
const pastHash = statement(new URL('./past-hash.sql', import.meta.url));

/** Why an event in order will be refused all the same: its name was used for something else. As of now; ingest decides. */
export async function conflictOf(cleared: Pool, event: EntenteEvent): Promise<Refusal | undefined> {
  const { owner, stream, id, source, payloadHash } = event;
  const [standing] = await rowsOf<{ hash: string }>(cleared, standingHash[stream]!(owner, id, source));
  const [before] = standing
    ? [standing]
    : await rowsOf<{ hash: string | null }>(cleared, pastHash(owner, stream, id, source));
  const isAnother = before!.hash !== null && before!.hash !== payloadHash;
  return isAnother ? identityConflict(source, id) : undefined;
}
