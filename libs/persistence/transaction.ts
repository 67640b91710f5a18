import type { ClientBase, Pool } from 'pg';

/**
 * Runs `body` in a transaction on a connection of the pool: committed when it resolves, rolled back when it rejects. A
 * connection that failed is closed rather than given back.
 */
export async function inTransaction<T>(pool: Pool, body: (tx: ClientBase) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  let broken: Error | undefined;
  // A connection that dies between two statements says so by an event, which would end the process if nobody listened.
  const onError = (error: Error) => (broken = error);
  tx.on('error', onError);
  try {
    await tx.query('begin');
    const result = await body(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    await tx.query('rollback').catch((lost: Error) => (broken = lost));
    throw error;
  } finally {
    tx.off('error', onError);
    tx.release(broken);
  }
}
