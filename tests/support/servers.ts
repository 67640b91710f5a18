import { prepareCitus } from './citus.js';
import { startKafka } from './kafka-server.js';
import { startPostgres } from '#embedded/postgres-server.js';

interface Server {
  stop(): Promise<void>;
}

const running: Server[] = [];

/**
 * PostgreSQL and Kafka for the integration suites, side by side; where they are goes to the specs by environment.
 * DATABASE_URL and KAFKA_BROKERS name servers that are there already, CITUS_URL the coordinator of a cluster. Without Kafka the run goes on and skips, except in CI.
 */
export async function startServers(): Promise<void> {
  const [postgres, kafka] = await Promise.allSettled([databaseUrl(), brokers()]);
  try {
    if (postgres.status === 'rejected') throw postgres.reason;
    process.env.ENTENTE_TEST_POSTGRES = postgres.value;
    if (kafka.status === 'fulfilled') {
      process.env.ENTENTE_TEST_KAFKA = kafka.value;
      return;
    }
    const reason = (kafka.reason as Error).message;
    if (process.env.CI) throw new Error(`no Kafka for the tests, and CI skips nothing: ${reason}`);
    process.env.ENTENTE_TEST_KAFKA_MISSING = reason;
  } catch (error) {
    await stopServers();
    throw error;
  }
}

export async function stopServers(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()));
}

async function databaseUrl(): Promise<string> {
  const { CITUS_URL: citus } = process.env;
  if (citus) return prepareCitus(citus).then(() => citus);
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const server = await startPostgres();
  running.push(server);
  return server.url;
}

async function brokers(): Promise<string> {
  if (process.env.KAFKA_BROKERS) return process.env.KAFKA_BROKERS;
  const server = await startKafka();
  running.push(server);
  return server.brokers.join(',');
}
