/** The reporting gateway as a process of its own, on Kafka. */
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { createReader } from '#persistence/database.js';
import { ConfigError, readEnvironment } from '#platform/config.js';
import { kafkaConnection } from '#platform/kafka-connection.js';
import { listen } from '#platform/listen.js';
import { createRegistry } from '#platform/operations.module.js';
import { main, untilStopped } from '#platform/process.js';
import { createLogger, partsOf, watchIdle } from '#platform/runtime.js';
import { createGateway } from './create-gateway.js';

const service = 'reporting-gateway';
const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

await main(async () => {
  const environment = readEnvironment(['DATABASE_URL', 'KAFKA_BROKERS']);
  const { DATABASE_URL, READ_DATABASE_URL = DATABASE_URL, HOST = '127.0.0.1', PORT = '3000' } = environment;
  if (!loopback.includes(HOST)) {
    throw new ConfigError([`HOST is ${HOST}: without authentication the gateway listens on loopback only`]);
  }
  const connection = kafkaConnection(environment);
  const logger = createLogger(service, environment);
  await untilStopped(logger, async () => {
    // Listens whether or not the database is there: what asks for its health is told.
    const reader = watchIdle(createReader({ url: READ_DATABASE_URL, applicationName: service }), logger);
    const log = createKafkaLog({ ...connection, clientId: service, logger });
    const parts = partsOf({ pool: reader, log });
    const app = await createGateway({ reader, log, parts, registry: createRegistry(service), logger });
    await listen(app, Number(PORT), HOST, 'PORT');
    logger.log(`${service} listens on http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`);
    return async () => {
      await app.close();
      await log.close();
      await reader.end();
    };
  });
});
