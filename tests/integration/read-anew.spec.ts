/** Logs that were lost after they were read, on a real Kafka: what is written to the new ones is taken in, however much it is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import pg from 'pg';
import { topicOf } from '#contracts/topics.js';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { readAnewWhatIsAnother } from '#exactly-once/read-anew.js';
import { anEvent, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { freshFacts, group, ingest, stored } from '../support/ingest.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';

describeKafka('a log that was read', () => {
  let kafka: KafkaServer;
  let log: KafkaLog;
  let admin: ReturnType<Kafka['admin']>;
  let facts: Awaited<ReturnType<typeof freshFacts>>;
  beforeAll(async () => {
    [kafka, facts] = await Promise.all([startKafka(), freshFacts()]);
    admin = new Kafka({ brokers: kafka.brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
  }, 120_000);
  afterAll(async () => {
    await admin?.disconnect();
    await Promise.all([kafka?.stop(), facts?.close()]);
  }, 30_000);

  /** Each test has a topic to itself. */
  const owners = ['MAR', 'KAZ', 'SEN', 'TUN'];
  let owner: string;
  let topic: string;
  beforeEach(async () => {
    owner = owners.pop()!;
    topic = topicOf('trade.flows', owner);
    await facts.pool.query('delete from stream.offsets');
    connect();
    await make();
  });
  afterEach(() => log.close());

  /** As a command does: kafkajs asks on and on for a topic that it knows and that is no more. */
  function connect(): void {
    log = createKafkaLog({ brokers: kafka.brokers, clientId: 'test', logger: testLogger });
  }

  const make = () => log.createTopics([{ topic, partitions: 1 }]);
  const send = (first: number, end: number) =>
    log.publish(
      Array.from({ length: end - first }, (_, n) => {
        const data = { reporter: owner, partner: 'FRA', dataset: `D-${first + n}` };
        return recordOf('trade.flows', anEvent('trade.flows', data, { id: `event-${first + n}` }), owner);
      }),
    );

  /** A service takes in what there is, and ends. */
  async function take(): Promise<void> {
    const subscription = await log.subscribe({ group, topics: [topic], consume: ingest(facts.pool) });
    const [mark] = await log.watermarks(topic);
    await eventually(async () => expect(await stored(facts.pool)).toMatchObject({ next: mark!.next }), 20_000);
    await subscription.stop();
  }

  async function lose(): Promise<void> {
    await admin.deleteTopics({ topics: [topic] });
    while ((await admin.listTopics()).includes(topic)) await sleep(50);
    await log.close();
    connect();
  }

  const readAnew = () => readAnewWhatIsAnother(facts.pool, log);

  test('and is the same is read on, though its beginning is gone', async () => {
    await send(0, 10);
    await take();
    // It finds the leader of what it was asked of before alone.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '4' }] });
    expect(await readAnew()).toEqual([]);
    expect(await stored(facts.pool)).toMatchObject({ next: 10 });

    await facts.pool.query('update stream.offsets set next_offset = 11');
    expect(await readAnew()).toEqual([{ group, topic, read: 11, held: 10 }]);
    expect(await stored(facts.pool)).toMatchObject({ next: 4 });
  });

  test('and is the same is read on, whether or not it has the record before', async () => {
    await send(100, 105);
    await take();
    await send(105, 110);
    await take();
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '10' }] });
    await send(110, 115);
    await take();
    expect(await stored(facts.pool)).toMatchObject({ next: 15, received: 15, accepted: 15 });
  });

  test('and was lost stops who reads on, though the new one is longer by then, until that is read from its beginning', async () => {
    await send(50, 60);
    await take();
    await lose();
    await make();
    await send(55, 75);
    expect(await readAnew()).toEqual([]);
    const subscription = await log.subscribe({ group, topics: [topic], consume: ingest(facts.pool) });
    await expect(subscription.closed).rejects.toThrow(
      /records up to 10 were read, the log has a record of .+ where the last of them was of .+: the topic was made anew. Delete/,
    );
    expect(await stored(facts.pool)).toMatchObject({ next: 10, received: 10 });

    await facts.pool.query('delete from stream.offsets where topic = $1', [topic]);
    await take();
    expect(await stored(facts.pool)).toMatchObject({ next: 20, received: 20, accepted: 15, duplicate: 5 });
  });

  test('and was lost is read from its beginning, though the new one is longer when it is read', async () => {
    await send(20, 30);
    await take();
    await lose();
    expect(await readAnew()).toEqual([{ group, topic, read: 10, held: 0 }]);

    await make();
    await send(28, 45);
    await take();
    expect(await stored(facts.pool)).toMatchObject({ next: 17, received: 27, accepted: 25, duplicate: 2 });
    expect(await readAnew()).toEqual([]);
  });
});

test('a database that has no schema yet has read nothing', async () => {
  const { url, drop } = await createDatabase();
  const pool = new pg.Pool({ connectionString: url });
  const neverAsked = async () => Promise.reject(new Error('the log is asked'));
  await expect(readAnewWhatIsAnother(pool, { topics: async () => [], watermarks: neverAsked })).resolves.toEqual([]);
  await pool.end();
  await drop();
});
