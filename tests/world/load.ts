/** The matrix through the event log and the service that takes in trade, as any other events. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { changesTopic, topicsOfOwner } from '#contracts/topics.js';
import type { NewRecord } from '#event-log/event-log.js';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { createRegistry } from '#platform/operations.module.js';
import { startService } from '#platform/service.js';
import { TradeIngestModule } from '../../apps/trade-ingest/trade-ingest.module.js';
import type { OnProgress } from '../bench/figure.js';
import { testLogger as logger } from '../support/pipeline.js';
import { flowsOf, reportersIn } from './matrix.js';

const chunkSize = 2_000;
/** So many events may wait to be taken in: more would fill the disk, not save time. */
const backlog = 100_000;

/** Loads the flows of these years; gives how many. */
export async function load(pool: Pool, folder: string, years: readonly [number, number], onProgress: OnProgress) {
  const reporters = reportersIn(folder);
  const log = createPostgresLog({ pool, logger });
  const topics = [...reporters.flatMap(topicsOfOwner), changesTopic];
  await log.createTopics(topics.map((topic) => ({ topic, partitions: 1 })));
  const failures: unknown[] = [];
  const service = await startService({
    runtime: { service: 'world', pool, log, logger, registry: createRegistry('world') },
    module: (parts) => TradeIngestModule.with(parts),
    onFailure: (error) => failures.push(error),
  });
  let published = 0;
  const untilWaiting = async (atMost: number) => {
    while (published - (await takenIn(pool)) > atMost) {
      if (failures.length > 0) throw failures[0];
      await sleep(200);
    }
  };
  try {
    for (const [nth, reporter] of reporters.entries()) {
      let chunk: NewRecord[] = [];
      const publish = async () => {
        if (chunk.length > 0) await log.publish(chunk);
        published += chunk.length;
        chunk = [];
      };
      for await (const record of flowsOf(folder, reporter, years)) {
        if (chunk.push(record) === chunkSize) await publish();
      }
      await publish();
      await untilWaiting(backlog);
      onProgress(nth + 1, reporters.length);
    }
    await untilWaiting(0);
  } finally {
    await service.stop();
    await log.close();
  }
  return published;
}

async function takenIn(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    'select coalesce(sum(received), 0) as count from stream.offsets',
  );
  return Number(rows[0]!.count);
}
