import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import type { EventLog } from '#event-log/event-log.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { createPostgresLog } from '#event-log/postgres/create-postgres-log.js';
import { schemaSql } from '#event-log/postgres/schema.js';
import { exactlyOnce } from '#exactly-once/exactly-once.js';
import { freePorts } from '#embedded/ports.js';
import { describeKafka, kafkaBrokers } from '../support/kafka.js';
import { testLogger as logger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';

let database: Awaited<ReturnType<typeof createDatabase>>;
let pool: Pool;
/** Of a database that is away. */
let away: Pool;
beforeAll(async () => {
  database = await createDatabase();
  pool = new Pool({ connectionString: database.url });
  await pool.query(schemaSql);
  const [port] = await freePorts(1);
  away = new Pool({ host: '127.0.0.1', port: port! });
});
const opened: EventLog[] = [];
afterAll(async () => {
  await Promise.all(opened.map((log) => log.close()));
  await Promise.all([pool.end(), away.end()]);
  await database.drop();
});

/** Subscribes a consumer whose database is away, and stops it once it has found that out. */
async function stopsSoon(log: EventLog): Promise<void> {
  opened.push(log);
  const topic = `stop.${randomUUID()}`;
  await log.createTopics([{ topic, partitions: 1 }]);
  await log.publish([{ topic, key: null, value: Buffer.from('{}') }]);
  let tried!: () => void;
  const failed = new Promise<void>((resolve) => (tried = resolve));
  const work = { prepare: () => {}, write: () => Promise.reject(new Error('there is no database to write to')) };
  const group = topic;
  const consume = exactlyOnce(work, { pool: away, group, warn: tried });
  const subscription = await log.subscribe({ group, topics: [topic], consume });
  await failed;
  const begun = Date.now();
  await subscription.stop();
  expect(Date.now() - begun).toBeLessThan(5_000);
  await subscription.closed;
}

test('a subscription on the Postgres log ends while the database of its facts is away', async () => {
  await stopsSoon(createPostgresLog({ pool, logger }));
});

describeKafka('with Kafka', () => {
  test('a subscription ends while the database is away', async () => {
    await stopsSoon(createKafkaLog({ brokers: kafkaBrokers(), clientId: 'stop', logger }));
  });
});
