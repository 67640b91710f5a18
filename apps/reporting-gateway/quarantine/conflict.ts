import type { Pool } from 'pg';
import type { EntenteEvent } from '#contracts/read-event.js';
import { identityConflict, type Refusal } from '#contracts/refusal.js';
import { streamNames } from '#contracts/streams.js';
import { factKinds } from '#facts/kinds.js';
import { statement } from '#persistence/statement.js';
import { rowsOf } from '../reader/rows.js';

const file = new URL('./accepted-before.sql', import.meta.url);
const acceptedBefore = Object.fromEntries(streamNames.map((name) => [name, statement(file, factKinds[name].table)]));

/** Why an event in order will be refused all the same: its name was used for something else. As of now; ingest decides. */
export async function conflictOf(cleared: Pool, event: EntenteEvent): Promise<Refusal | undefined> {
  const { owner, stream, id, source, payloadHash } = event;
  const [before] = await rowsOf<{ hash: string | null }>(cleared, acceptedBefore[stream]!(owner, stream, id, source));
  return before!.hash === null || before!.hash === payloadHash ? undefined : identityConflict(source, id);
}
