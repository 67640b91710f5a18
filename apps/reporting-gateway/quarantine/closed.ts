/** Why a refused event is not open. */
import type { Pool } from 'pg';
import { replayHeader } from '#facts/accept-batch.js';
import { statement } from '#persistence/statement.js';
import { Problem } from '../http/problem.js';
import { rowsOf } from '../reader/rows.js';
import type { QuarantineRow } from './quarantine.js';

const replayedAs = statement(new URL('./replayed-as.sql', import.meta.url));

/** Of one that is not open. */
export async function whyClosed(cleared: Pool, row: QuarantineRow): Promise<Problem> {
  const { id, owner, stream, replayedAt, acceptedAt, dismissedAt, dismissedBy, dismissedWhy } = row;
  if (replayedAt !== null) {
    const [since] = await rowsOf<{ id: string }>(cleared, replayedAs(owner, stream, replayHeader, id));
    return conflict((say) => (since ? say.replayedAs(id, replayedAt, since.id) : say.replayed(id, replayedAt)));
  }
  if (acceptedAt !== null) return conflict((say) => say.acceptedSince(id, acceptedAt));
  return conflict((say) => say.dismissed(id, dismissedAt!, dismissedBy, dismissedWhy!));
}

const conflict = (detail: ConstructorParameters<typeof Problem>[1]) => new Problem('conflict', detail);
