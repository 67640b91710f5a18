import { userInfo } from 'node:os';
import type { ClientBase, Pool } from 'pg';
import { recordAudit } from '#access/audit.js';
import { poolOf } from '#persistence/database.js';
import { inTransaction } from '#persistence/transaction.js';
import { withDatabase } from '../connections.js';

/** Runs `work` on the database of keys. @throws Error that says what to do when it has none yet. */
export async function onKeys<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
  try {
    return await withDatabase((database) => work(poolOf(database)));
  } catch (error) {
    // SQLSTATE of a schema and of a table that is not there.
    if (!['3F000', '42P01'].includes((error as { code?: string }).code ?? '')) throw error;
    throw new Error('the database knows no keys yet: run "entente migrate" first', { cause: error });
  }
}

/** What a command did, and its entry in the audit log: both, or neither. */
export function audited<T>(
  pool: Pool,
  action: string,
  work: (tx: ClientBase) => Promise<{ result: T; target: string }>,
): Promise<T> {
  return inTransaction(pool, async (tx) => {
    const { result, target } = await work(tx);
    const name = user();
    await recordAudit(tx, { identity: `command:${name}`, name, action, target, outcome: 'done' });
    return result;
  });
}

/** Of the machine that the command runs on; a container may have no name for who runs it. */
function user(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
