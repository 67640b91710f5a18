import type { Pool } from 'pg';
import { inTransaction } from '#persistence/transaction.js';

/** Moves what is over of a dataset of flows to another moment, as if it had been over then. */
export async function movePast(pool: Pool, dataset: string, moment: string): Promise<void> {
  await inTransaction(pool, async (tx) => {
    // Its ids are past already.
    await tx.query(`select set_config('entente.past_ids', 'written', true)`);
    // There what holds takes in nothing that is over, whether or not its month is there.
    if (process.env.CITUS_URL && moment < new Date().toISOString()) {
      await tx.query(
        `select storage.add_month(kept, date_trunc('month', $1 :: timestamptz at time zone 'UTC') :: date)
           from storage.monthly kept where whole = 'trade.flow_versions'`,
        [moment],
      );
    }
    await tx.query(
      'update trade.flow_versions set superseded_at = $2 where dataset = $1 and superseded_at is not null',
      [dataset, moment],
    );
  });
}
