/** Why what is asked for is not in the quarantine: its month may have been dropped. */
import type { Pool } from 'pg';
import { statement } from '#persistence/statement.js';
import { type None, none, noneSince } from '../http/none.js';
import type { Told } from '../http/problem.js';
import { rowsOf } from '../reader/rows.js';

const quarantineKept = statement(new URL('./quarantine-kept.sql', import.meta.url));

/** To be read after what is asked for: it is written before anything is dropped. */
interface Kept {
  /** Null: from the beginning. */
  readonly from: string | null;
  /** Number up to which some were dropped; null: none was. */
  readonly droppedTo: string | null;
}

async function kept(reader: Pool): Promise<Kept> {
  const [row] = await rowsOf<Kept>(reader, quarantineKept());
  return row!;
}

/** Of a list that is empty; `id`: of the one of that number; `isOpen`: of those alone that are open. */
export async function whyNone(reader: Pool, id: string | undefined, isOpen: boolean): Promise<None> {
  const { from, droppedTo } = await kept(reader);
  if (from !== null && (id === undefined || isUpTo(id, droppedTo))) return noneSince(from);
  if (id !== undefined) return none.refusedNumber;
  return isOpen ? none.refusedOpen : none.refused;
}

/** Of a number that nothing is found of. */
export async function whyAbsent(reader: Pool, id: string): Promise<Told> {
  const { from, droppedTo } = await kept(reader);
  if (from === null || !isUpTo(id, droppedTo)) return (say) => say.notInQuarantine(id);
  return (say) => say.droppedFromQuarantine(id, droppedTo, from);
}

function isUpTo(id: string, last: string | null): last is string {
  return last !== null && BigInt(id) <= BigInt(last);
}
