/** What the log tells of its copies, on three real brokers. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka-cluster.js';
import { silent } from './event-log.probe.js';

describeKafka('a broker of three', () => {
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

  test('that is lost is told of by topic, until it has what the others have', async () => {
    const topics = ['one.v1', 'two.v1'];
    await log.createTopics(topics.map((topic) => ({ topic, partitions: 2 })));
    const lacking = (partitions: number) =>
      eventually(async () => {
        const told = await log.underReplicated(/\.v1$/);
        expect(told.sort((a, b) => (a.topic < b.topic ? -1 : 1))).toEqual(
          topics.map((topic) => ({ topic, partitions })),
        );
      }, 60_000);
    await lacking(0);
    const node = cluster.nodes[1]!;
    await node.kill9();
    await lacking(2);
    await node.restart();
    await lacking(0);
  }, 200_000);
});
