/** A group whose coordinator is lost for good, on three real brokers. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka-cluster.js';
import { kafkaTool } from '../support/kafka-tool.js';
import { Probe, record, silent, unique, until } from './event-log.probe.js';

/** Brokers tell one of them dead after 9 s, and hand over its groups. */
const patienceMs = 25_000;

describeKafka('a broker that coordinates a group', () => {
  let cluster: KafkaCluster;
  let log: KafkaLog;
  beforeAll(async () => {
    cluster = await startKafkaCluster();
    log = createKafkaLog({ brokers: cluster.brokers, clientId: 'test', logger: silent });
  }, 120_000);
  afterAll(async () => {
    await log?.close();
    await cluster?.stop();
  }, 30_000);

  const coordinatorOf = async (group: string) => {
    const bootstrap = ['--bootstrap-server', cluster.brokers.join(',')];
    const { stdout } = await kafkaTool('consumer-groups', [...bootstrap, '--describe', '--state', '--group', group]);
    const at = cluster.brokers.findIndex((broker) => stdout.includes(`${broker} `));
    expect(at).not.toBe(-1);
    return cluster.nodes[at]!;
  };

  test('is done without: its members take in what comes, as the members that they were', async () => {
    const [topic, group] = [unique('topic'), unique('group')];
    await log.createTopics([{ topic, partitions: 3 }]);
    const probe = new Probe();
    await probe.start(log, { group, topics: [topic] });
    await log.publish([record(topic, 'MAR', 'before')]);
    await until(() => probe.values.includes('before'), 'the first record');

    const coordinator = await coordinatorOf(group);
    await coordinator.kill9();
    const keys = Array.from({ length: 30 }, (_, i) => `key ${i}`);
    await log.publish(keys.map((key) => record(topic, key, key)));
    await until(() => keys.every((key) => probe.values.includes(key)), 'what came since', patienceMs);
    expect(new Set(probe.batches.map(({ assignment }) => assignment)).size).toBe(1);
  }, 120_000);
});
