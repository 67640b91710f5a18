import { beforeEach } from '@jest/globals';
import type { Pool } from 'pg';
import type { RecordBatch } from '#event-log/event-log.js';
import { anEvent, recordOf } from './events.js';
import { from, handBatch } from './hand-batch.js';
import { useFreshFacts } from './use-fresh-facts.js';

export interface OwnPartition {
  readonly pool: Pool;
  readonly partition: number;
  /** Eight, each of a fact of its own. */
  readonly records: ReturnType<typeof from>;
  /** The records from `first` up to `end`, from a log that holds all since offset 0. */
  batch(first: number, end: number, changes?: Parameters<typeof handBatch>[1]): RecordBatch;
}

/** A fresh database for all tests of a spec, in which each is `given` a partition of its own before it begins. */
export function useOwnPartition(given: (own: OwnPartition) => void): void {
  let pool: Pool;
  let partition = 0;
  useFreshFacts((facts) => ({ pool } = facts));
  beforeEach(async () => {
    partition++;
    const own = partition;
    const flow = (n: number) => anEvent('trade.flows', { dataset: `COLLECTION-${own}-${n}` });
    const records = from(
      0,
      Array.from({ length: 8 }, (_, n) => recordOf('trade.flows', flow(n))),
    );
    await pool.query('delete from stream.outbox');
    given({
      ...{ pool, partition, records },
      batch: (first, end, changes = {}) =>
        handBatch(records.slice(first, end), { partition: own, earliest: 0, ...changes }),
    });
  });
}

/** What is `stored` of a partition of which so many records were accepted, each a fact. */
export const taken = (next: number, outbox: number) => ({
  ...{ next, received: next, accepted: next, duplicate: 0, quarantined: 0 },
  ...{ facts: next, refused: 0, outbox },
});
