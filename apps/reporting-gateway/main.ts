/** The reporting gateway as a process of its own, on Kafka. */
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { accessSettings } from '#access/settings.js';
import { ConfigError, readEnvironment } from '#platform/config.js';
import { kafkaConnection } from '#platform/kafka-connection.js';
import { listen } from '#platform/listen.js';
import { createRegistry } from '#platform/operations.module.js';
import { main, untilStopped } from '#platform/process.js';
import { createLogger, partsOf } from '#platform/runtime.js';
import { keepHeapSteady, lookThroughHeapAtOnce } from '#platform/steady-heap.js';
import { openTracing } from '#tracing/tracing.js';
import { openAccess } from './access/open-access.js';
import { createGateway } from './create-gateway.js';
import { builtDashboard } from './home/dashboard.js';
import { openReaders } from './reader/open-readers.js';

const service = 'reporting-gateway';
const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

const withoutIdentity = (host: string) =>
  `HOST is ${host}: beyond this machine the gateway asks who somebody is. Set API_KEY_SECRET (or API_KEY_SECRET_FILE) for API keys, ` +
  'OIDC_ISSUER and OIDC_AUDIENCE for tokens, or both; or leave HOST at 127.0.0.1. See docs/security.md';

await main(async () => {
  keepHeapSteady();
  lookThroughHeapAtOnce();
  const environment = readEnvironment(['DATABASE_URL', 'KAFKA_BROKERS']);
  const { DATABASE_URL, HOST = '127.0.0.1', PORT = '3000' } = environment;
  const settings = accessSettings(environment);
  if (!loopback.includes(HOST) && !settings) throw new ConfigError([withoutIdentity(HOST)]);
  const connection = kafkaConnection(environment);
  const logger = createLogger(service, environment);
  await untilStopped(logger, async () => {
    const tracing = await openTracing(service, environment.OTEL_EXPORTER_OTLP_ENDPOINT, logger);
    // Listens whether or not the database is there: what asks for its health is told.
    const readers = await openReaders(environment, service, logger);
    const { free: reader, cleared, replica } = readers;
    const log = createKafkaLog({ ...connection, clientId: service, logger });
    const parts = partsOf({ pool: reader, log, replica: replica?.following });
    const registry = createRegistry(service);
    const identity = openAccess(settings, environment, DATABASE_URL, logger);
    const dashboard = builtDashboard;
    const standing = { ...identity, reader, cleared, replica, log, parts, registry, tracing, logger, dashboard };
    const app = await createGateway(standing);
    await listen(app, Number(PORT), HOST, 'PORT');
    logger.log(`${service} listens on http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`);
    return async () => {
      await app.close();
      await log.close();
      await identity.close();
      await readers.close();
      await tracing?.close();
    };
  });
});
