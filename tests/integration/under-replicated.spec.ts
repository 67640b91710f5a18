/** What the log tells of its copies, on three real brokers. */
import { expect, test } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { useKafkaCluster } from './use-kafka-cluster.js';

describeKafka('a broker of three', () => {
  const kafka = useKafkaCluster();

  test('that is lost is told of by topic, until it has what the others have', async () => {
    const topics = ['one.v1', 'two.v1'];
    await kafka.log.createTopics(topics.map((topic) => ({ topic, partitions: 2 })));
    const lacking = (partitions: number) =>
      eventually(async () => {
        const told = await kafka.log.underReplicated(/\.v1$/);
        expect(told.sort((a, b) => (a.topic < b.topic ? -1 : 1))).toEqual(
          topics.map((topic) => ({ topic, partitions })),
        );
      }, 60_000);
    await lacking(0);
    const node = kafka.cluster.nodes[1]!;
    await node.kill9();
    await lacking(2);
    await node.restart();
    await lacking(0);
  }, 200_000);
});
