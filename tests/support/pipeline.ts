/** The services of Entente on a database and a log, in this process: what runs behind the gateway. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { changesTopic, topicsOfOwner, updatesTopic } from '#contracts/topics.js';
import type { EventLog, NewRecord } from '#event-log/event-log.js';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { migrate, poolOf } from '#persistence/database.js';
import { createRegistry } from '#platform/operations.module.js';
import { connectDatabase, createLogger } from '#platform/runtime.js';
import { startService } from '#platform/service.js';
import { AgreementIngestModule } from '../../apps/agreement-ingest/agreement-ingest.module.js';
import { IndicatorsModule } from '../../apps/indicators/indicators.module.js';
import { LogisticsIngestModule } from '../../apps/logistics-ingest/logistics-ingest.module.js';
import { TradeIngestModule } from '../../apps/trade-ingest/trade-ingest.module.js';
import { createDatabase } from './postgres.js';

export interface Pipeline {
  readonly url: string;
  readonly pool: Pool;
  readonly log: EventLog;
  /** Publishes and waits until every service has taken in everything. */
  send(records: readonly NewRecord[]): Promise<void>;
  /** Waits until every record of the log has been taken in, the outbox is empty, and no value waits to be recomputed. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export const testLogger = createLogger('test', { LOG_LEVEL: 'warn' });

/** A fresh database, on the server of the run or another, with every service on it, on the Postgres event log. */
export async function startPipeline(owners: readonly string[] = ['MAR', 'KAZ'], server?: string): Promise<Pipeline> {
  const { url, drop } = await createDatabase(server);
  const database = await connectDatabase({ url, applicationName: 'test', poolSize: 16 }, testLogger);
  await migrate(database);
  const pool = poolOf(database);
  const log = createPostgresLog({ pool, logger: testLogger });
  await log.createTopics(
    [...owners.flatMap(topicsOfOwner), changesTopic, updatesTopic].map((topic) => ({ topic, partitions: 2 })),
  );
  const failures: unknown[] = [];
  const services = await Promise.all(
    [TradeIngestModule, LogisticsIngestModule, AgreementIngestModule, IndicatorsModule].map((module) =>
      startService({
        runtime: { service: module.name, pool, log, logger: testLogger, registry: createRegistry(module.name) },
        module: (parts) => module.with(parts),
        onFailure: (error) => failures.push(error),
      }),
    ),
  );

  const pipeline: Pipeline = {
    url,
    pool,
    log,
    async send(records) {
      for (let i = 0; i < records.length; i += 2_000) await log.publish(records.slice(i, i + 2_000));
      await pipeline.settled();
    },
    async settled() {
      while ((await unread(pool)) > 0) {
        if (failures.length > 0) throw failures[0];
        await sleep(25);
      }
    },
    async stop() {
      await Promise.all(services.map((service) => service.stop()));
      await log.close();
      await database.destroy();
      await drop();
    },
  };
  return pipeline;
}

/** Records in the consumed topics that are not taken in yet, what waits in the outbox, and what waits to be recomputed. */
async function unread(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ unread: number }>(`
    select (select coalesce(sum(p.next_offset), 0) from event_log.partitions p join event_log.topics t using (topic_id)
             where t.topic !~ '^(quarantine|indicators)\\.')
         - (select coalesce(sum(next_offset), 0) from stream.offsets)
         + (select count(*) from stream.outbox) + (select count(*) from indicators.marks) :: float8 as unread`);
  return Number(rows[0]!.unread);
}
