import type { Socket } from 'node:net';
import type { ClientBase, Pool } from 'pg';

const longestMs = 3_600_000;

/**
 * Runs `body` in a transaction on a connection of the pool: committed when it resolves, rolled back when it rejects. A
 * connection that failed is closed rather than given back. So is one on which the transaction has not ended after `limitMs`:
 * when a network forgets a connection, nobody says so, and its answer would be waited for for ever.
 */
export async function inTransaction<T>(
  pool: Pool,
  body: (tx: ClientBase) => Promise<T>,
  limitMs = longestMs,
): Promise<T> {
  const tx = await pool.connect();
  let broken: Error | undefined;
  const limit = setTimeout(() => {
    broken = new Error(`connection terminated: its transaction did not end within ${Math.round(limitMs / 1_000)} s`);
    socketOf(tx).destroy(broken);
  }, limitMs);
  // A connection that dies between two statements says so by an event, which would end the process if nobody listened.
  const onError = (error: Error) => (broken = error);
  tx.on('error', onError);
  try {
    await tx.query('begin');
    const result = await body(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    await tx.query('rollback').catch((lost: Error) => (broken ??= lost));
    throw error;
  } finally {
    clearTimeout(limit);
    tx.off('error', onError);
    tx.release(broken);
  }
}

/** A query that waits is ended by nothing but its socket. */
function socketOf(tx: ClientBase): Socket {
  return (tx as unknown as { connection: { stream: Socket } }).connection.stream;
}
