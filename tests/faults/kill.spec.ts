import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import kafkajs from 'kafkajs';
import { changesTopic, quarantineTopicOf, topicOf } from '#contracts/topics.js';
import { migrate, poolOf } from '#persistence/database.js';
import { connectDatabase } from '#platform/runtime.js';
import { seededRandom } from '../../samples/simulator/random.js';
import { expectedFlows, storedFlows } from '../support/declarations.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { describeKafka } from '../support/kafka.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';
import { declarationLoad } from './declaration-load.js';

const topic = topicOf('trade.declarations', 'MAR');
const partitions = 4;
const records = 100_000;

describeKafka('trade-ingest, killed again and again under load', () => {
  let kafka: KafkaServer;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let source: Awaited<ReturnType<typeof connectDatabase>>;
  const processes = new Set<ServiceProcess>();

  beforeAll(async () => {
    // A server of its own: the group's name is the service's, and another suite may run the same service.
    [kafka, database] = await Promise.all([startKafka(), createDatabase()]);
    source = await connectDatabase({ url: database.url, applicationName: 'test' }, testLogger);
    await migrate(source);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([...processes].map((one) => one.kill9()));
    await source.destroy();
    await Promise.all([kafka.stop(), database.drop()]);
  });

  const start = (): ServiceProcess => {
    const environment = { DATABASE_URL: database.url, KAFKA_BROKERS: kafka.brokers.join(',') };
    const started = startServiceProcess('trade-ingest', environment);
    processes.add(started);
    return started;
  };
  const kill = async (victim: ServiceProcess) => {
    processes.delete(victim);
    await victim.kill9();
  };

  /** Sums of the counts over the partitions. */
  async function counts() {
    const { rows } = await poolOf(source).query<Record<string, number>>(
      `
      select coalesce(sum(received), 0) :: float8 as received, coalesce(sum(accepted), 0) :: float8 as accepted,
             coalesce(sum(duplicate), 0) :: float8 as duplicate, coalesce(sum(quarantined), 0) :: float8 as quarantined
        from stream.offsets where consumer_group = 'trade-ingest' and topic = $1`,
      [topic],
    );
    return rows[0]!;
  }

  async function outboxLength() {
    const { rows } = await poolOf(source).query<{ length: number }>(
      'select count(*) :: int as length from stream.outbox',
    );
    return rows[0]!.length;
  }

  /** Resolves to how long it took, in ms. */
  async function untilReceived(count: number): Promise<number> {
    const begun = Date.now();
    while ((await counts()).received! < count) {
      for (const one of processes) one.assertRuns();
      await sleep(20);
    }
    return Date.now() - begun;
  }

  const untilResumed = async () => untilReceived((await counts()).received! + 1);

  test('counts every event once, folds exactly, resumes soon, and ends cleanly', async () => {
    const random = seededRandom(20_250_228);
    const load = declarationLoad(random, records, partitions);
    const client = new kafkajs.Kafka({ brokers: kafka.brokers, logLevel: kafkajs.logLevel.NOTHING });
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({
      topics: [
        { topic, numPartitions: partitions },
        { topic: changesTopic, numPartitions: 1 },
        { topic: quarantineTopicOf('MAR'), numPartitions: 1 },
      ],
    });
    const producer = client.producer();
    await producer.connect();
    const publishing = (async () => {
      for (let i = 0; i < records; i += 2_000) {
        await producer.send({ topic, messages: load.messages.slice(i, i + 2_000) });
      }
    })();

    const first = start();
    await untilReceived(records * 0.1 * random.next() + 1);
    await kill(first);
    const pauses = [];
    // Two members from here on: they share the partitions, and each may be fenced by the other.
    let pair = [start(), start()] as [ServiceProcess, ServiceProcess];
    pauses.push(await untilResumed());
    await untilReceived(records * (0.3 + 0.1 * random.next()));
    await kill(pair[0]);
    pair = [pair[1], start()];
    pauses.push(await untilResumed());
    await untilReceived(records * (0.5 + 0.1 * random.next()));
    await Promise.all(pair.map(kill));
    pair = [start(), start()];
    pauses.push(await untilResumed());
    await publishing;
    await untilReceived(records);
    expect(await counts()).toEqual({ received: records, ...load.counts });
    expect(await storedFlows(poolOf(source))).toEqual(expectedFlows(load.accepted));
    // A killed member holds its partitions until its session ends, and a second time when it was killed while the group
    // was agreeing anew: 8 and 16 seconds, and what a process takes to start.
    expect(Math.max(...pauses)).toBeLessThan(45_000);

    while ((await outboxLength()) > 0) await sleep(20);
    const [told] = await admin.fetchTopicOffsets(quarantineTopicOf('MAR'));
    expect(Number(told!.high)).toBeGreaterThanOrEqual(load.counts.quarantined);

    const begun = Date.now();
    expect(await Promise.all(pair.map((one) => one.terminate()))).toEqual([0, 0]);
    expect(Date.now() - begun).toBeLessThan(10_000);
    await Promise.all([producer.disconnect(), admin.disconnect()]);
  }, 180_000);
});
