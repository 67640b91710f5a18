/** Starts and ends one service: a consumer of the event log, with its health and metrics over HTTP. */
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EventLogServer } from '#event-log/nest/event-log-server.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { OutboxRelay } from '#exactly-once/outbox-relay.js';
import { migrate, poolOf } from '#persistence/database.js';
import { openTracing } from '#tracing/tracing.js';
import { readEnvironment } from './config.js';
import { kafkaConnection } from './kafka-connection.js';
import { createRegistry, OperationsModule, type Part } from './operations.module.js';
import { listen } from './listen.js';
import { observePool } from './measure.js';
import { untilStopped } from './process.js';
import { connectDatabase, createLogger, frameworkLogger, partsOf, type Runtime } from './runtime.js';
import { keepHeapSteady } from './steady-heap.js';

/** What a service's module is given: what it stands on, and its way to publish after a commit. */
export interface ServiceParts extends Runtime {
  readonly outbox: OutboxRelay;
}

export interface RunningService {
  /** Ends after the batch in flight. */
  stop(): Promise<void>;
}

export interface ServiceOptions {
  readonly runtime: Runtime;
  readonly module: (parts: ServiceParts) => DynamicModule;
  /** A consumer threw: a bug. Its subscription has ended. */
  readonly onFailure: (error: unknown) => void;
  /** Where health and metrics are served; not at all when undefined. */
  readonly health?: { readonly host: string; readonly port: number };
}

@Module({})
class ServiceModule {}

/** Starts a service on a runtime; the runtime stays open when it stops. */
export async function startService({ runtime, module, onFailure, health }: ServiceOptions): Promise<RunningService> {
  observePool(runtime.registry, runtime.pool);
  const outbox = new OutboxRelay(runtime.pool, runtime.log, (message) => runtime.logger.warn(message));
  let consumes = false;
  const consumer: Part = {
    name: 'consumer',
    async check() {
      if (!consumes) throw new Error('not a member of its group yet');
    },
  };
  const root: DynamicModule = {
    module: ServiceModule as Type,
    imports: [OperationsModule.with([...partsOf(runtime), consumer], runtime.registry), module({ ...runtime, outbox })],
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, new FastifyAdapter(), {
    logger: frameworkLogger(runtime.logger),
    abortOnError: false,
  });
  app.connectMicroservice({ strategy: new EventLogServer(runtime.log, onFailure) });
  // Health first: joining a group takes long where Kafka does, and who looks then is told so.
  if (health) await listen(app, health.port, health.host, 'HEALTH_PORT');
  else await app.init();
  await app.startAllMicroservices();
  consumes = true;
  return {
    async stop() {
      await app.close();
      await outbox.stop();
    },
  };
}

/** Runs one service as a process of its own, on Kafka, until SIGTERM or Ctrl-C. */
export async function runService(service: string, module: ServiceOptions['module']): Promise<void> {
  keepHeapSteady();
  const environment = readEnvironment(['DATABASE_URL', 'KAFKA_BROKERS']);
  const connection = kafkaConnection(environment);
  const logger = createLogger(service, environment);
  await untilStopped(logger, async (fail) => {
    const tracing = await openTracing(service, environment.OTEL_EXPORTER_OTLP_ENDPOINT, logger);
    const database = await connectDatabase({ url: environment.DATABASE_URL, applicationName: service }, logger);
    const migrations = await migrate(database);
    if (migrations.length > 0) logger.log(`database migrated: ${migrations.join(', ')}`);
    const log = createKafkaLog({ ...connection, clientId: service, logger });
    const runtime = { service, pool: poolOf(database), log, logger, registry: createRegistry(service), tracing };

    const { HEALTH_PORT, HOST = '127.0.0.1' } = environment;
    const running = await startService({
      runtime,
      module,
      onFailure: fail,
      ...(HEALTH_PORT && { health: { host: HOST, port: Number(HEALTH_PORT) } }),
    });
    logger.log(`${service} consumes from ${environment.KAFKA_BROKERS}`);
    return async () => {
      await running.stop();
      await log.close();
      await database.destroy();
      await tracing?.close();
    };
  });
}
