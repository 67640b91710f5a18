import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import pg from 'pg';
import { kafkaTool } from '../support/kafka-tool.js';
import { describeKafka, kafkaBrokers } from '../support/kafka.js';
import { makeTopics } from '../support/make-topics.js';
import { createDatabase } from '../support/postgres.js';

describe('a database of the tests', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());

  it('is a real PostgreSQL, in UTF-8', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ text: string }>(`select upper('é') as text`);
    await client.end();
    expect(rows).toEqual([{ text: 'É' }]);
  });
});

describeKafka('the Kafka of the tests', () => {
  it('takes what the Java producer sends and gives it to kafkajs', async () => {
    const topic = `support-${process.pid}-${Date.now()}`;
    const kafka = new kafkajs.Kafka({ brokers: kafkaBrokers(), logLevel: kafkajs.logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    await makeTopics(admin, [{ topic, numPartitions: 1 }]);
    const sent = await kafkaTool('console-producer', ['--bootstrap-server', kafkaBrokers()[0]!, '--topic', topic], {
      input: 'salam\n',
    });
    expect(sent).toMatchObject({ code: 0 });
    expect(await admin.fetchTopicOffsets(topic)).toMatchObject([{ low: '0', high: '1' }]);
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  });
});
