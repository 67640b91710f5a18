/** A group whose coordinator is lost for good, on three real brokers. */
import { expect, test } from '@jest/globals';
import { describeKafka } from '../support/kafka.js';
import { kafkaTool } from '../support/kafka-tool.js';
import { Probe, record, unique, until } from './event-log.probe.js';
import { useKafkaCluster } from './use-kafka-cluster.js';

/** Brokers tell one of them dead after 9 s, and hand over its groups. */
const patienceMs = 25_000;

describeKafka('a broker that coordinates a group', () => {
  const kafka = useKafkaCluster();

  const coordinatorOf = async (group: string) => {
    const bootstrap = ['--bootstrap-server', kafka.cluster.brokers.join(',')];
    const { stdout } = await kafkaTool('consumer-groups', [...bootstrap, '--describe', '--state', '--group', group]);
    const at = kafka.cluster.brokers.findIndex((broker) => stdout.includes(`${broker} `));
    expect(at).not.toBe(-1);
    return kafka.cluster.nodes[at]!;
  };

  test('is done without: its members take in what comes, as the members that they were', async () => {
    const [topic, group] = [unique('topic'), unique('group')];
    await kafka.log.createTopics([{ topic, partitions: 3 }]);
    const probe = new Probe();
    await probe.start(kafka.log, { group, topics: [topic] });
    await kafka.log.publish([record(topic, 'MAR', 'before')]);
    await until(() => probe.values.includes('before'), 'the first record');

    const coordinator = await coordinatorOf(group);
    await coordinator.kill9();
    const keys = Array.from({ length: 30 }, (_, i) => `key ${i}`);
    await kafka.log.publish(keys.map((key) => record(topic, key, key)));
    await until(() => keys.every((key) => probe.values.includes(key)), 'what came since', patienceMs);
    expect(new Set(probe.batches.map(({ assignment }) => assignment)).size).toBe(1);
  }, 120_000);
});
