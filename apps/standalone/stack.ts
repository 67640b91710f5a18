import type { ConsoleLogger } from '@nestjs/common';
import type { Pool } from 'pg';
import { changesTopic, topicsOfOwner, updatesTopic } from '#contracts/topics.js';
import { startPostgres } from '#embedded/postgres-server.js';
import type { EventLog } from '#event-log/event-log.js';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { createAccessPool, createClearedReader, createReader, migrate, poolOf } from '#persistence/database.js';
import { createRegistry } from '#platform/operations.module.js';
import { connectDatabase, partsOf, watchIdle } from '#platform/runtime.js';
import { type ServiceParts, startService } from '#platform/service.js';
import type { Retention } from '#retention/periods.js';
import { AgreementIngestModule } from '../agreement-ingest/agreement-ingest.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { LogisticsIngestModule } from '../logistics-ingest/logistics-ingest.module.js';
import { createGateway } from '../reporting-gateway/create-gateway.js';
import { builtDashboard } from '../reporting-gateway/home/dashboard.js';
import { TradeIngestModule } from '../trade-ingest/trade-ingest.module.js';
import { sampleOwners } from '../../samples/mar-kaz/sample.js';

export interface StackOptions {
  readonly folder: string;
  readonly host: string;
  readonly port: number;
  /** Countries that send events, beside those of the sample. */
  readonly owners: readonly string[];
  readonly retention: Retention;
  readonly logger: ConsoleLogger;
  readonly onFailure: (error: unknown) => void;
}

/** The running whole, and what the sample is loaded through. */
export interface Stack {
  readonly log: EventLog;
  readonly pool: Pool;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** Two: a partition each for two connections at work; more would only take turns on one machine. */
const partitions = 2;

/** What runs here, each on the same database and log, by name. */
const services = (retention: Retention) => ({
  'trade-ingest': (parts: ServiceParts) => TradeIngestModule.with(parts),
  'logistics-ingest': (parts: ServiceParts) => LogisticsIngestModule.with(parts),
  'agreement-ingest': (parts: ServiceParts) => AgreementIngestModule.with(parts),
  indicators: (parts: ServiceParts) => IndicatorsModule.with(parts, retention),
});

/** Starts PostgreSQL, brings its schema up to date, and starts every service and the gateway on the Postgres event log. */
export async function startStack({
  folder,
  host,
  port,
  owners,
  retention,
  logger,
  onFailure,
}: StackOptions): Promise<Stack> {
  const stops: (() => Promise<unknown>)[] = [];
  // In the reverse order of the start: nothing loses what it stands on.
  const stop = async () => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    const server = await startPostgres({ folder: `${folder}/postgres` });
    stops.push(() => server.stop());
    const database = await connectDatabase({ url: server.url, applicationName: 'entente', poolSize: 20 }, logger);
    stops.push(() => database.destroy());
    await migrate(database);
    const pool = poolOf(database);
    const log = createPostgresLog({ pool, logger });
    stops.push(() => log.close());
    await log.createTopics([
      ...[...new Set([...sampleOwners, ...owners])].flatMap(topicsOfOwner).map((topic) => ({ topic, partitions })),
      { topic: changesTopic, partitions },
      { topic: updatesTopic, partitions: 1 },
    ]);
    const starting = Object.entries(services(retention)).map(async ([service, module]) => {
      const runtime = { service, pool, log, logger, registry: createRegistry(service) };
      const running = await startService({ runtime, module, onFailure });
      stops.push(() => running.stop());
    });
    // One that fails leaves the others to come up, so that they can be stopped.
    await Promise.allSettled(starting);
    await Promise.all(starting);
    const reader = watchIdle(createReader({ url: server.url, applicationName: 'gateway' }), logger);
    stops.push(() => reader.end());
    const cleared = watchIdle(createClearedReader({ url: server.url, applicationName: 'gateway' }), logger);
    stops.push(() => cleared.end());
    const writer = watchIdle(createAccessPool({ url: server.url, applicationName: 'gateway', poolSize: 1 }), logger);
    stops.push(() => writer.end());
    const registry = createRegistry('reporting-gateway');
    const parts = partsOf({ pool: reader, log });
    const dashboard = builtDashboard;
    const gateway = await createGateway({ reader, cleared, writer, log, registry, parts, logger, dashboard });
    stops.push(() => gateway.close());
    await gateway.listen(port, host);
    return { log, pool, databaseUrl: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
