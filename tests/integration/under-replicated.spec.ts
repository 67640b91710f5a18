/** What the log tells of its copies, on three real brokers, and the gateway of the topics of events. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { topicOf } from '#contracts/topics.js';
import { type GatewayServer, startGateway } from '../e2e/gateway-server.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { useKafkaCluster } from './use-kafka-cluster.js';

describeKafka('a broker of three', () => {
  const kafka = useKafkaCluster();
  let database: Pipeline;
  let gateway: GatewayServer;

  beforeAll(async () => {
    database = await startPipeline([]);
    gateway = await startGateway({ url: database.url, log: kafka.log });
  }, 60_000);
  afterAll(async () => {
    await gateway?.stop();
    await database?.stop();
  }, 30_000);

  test('that is lost is told of by topic, until it has what the others have', async () => {
    const topics = [topicOf('trade.declarations', 'MAR'), topicOf('trade.flows', 'MAR')];
    await kafka.log.createTopics(topics.map((topic) => ({ topic, partitions: 2 })));
    const lacking = (partitions: number) =>
      eventually(async () => {
        const told = await kafka.log.underReplicated(/\.v1\.MAR$/);
        expect(told.sort((a, b) => (a.topic < b.topic ? -1 : 1))).toEqual(
          topics.map((topic) => ({ topic, partitions })),
        );
        const { body } = await gateway.get('/v1/quality');
        expect(body.data).toMatchObject(topics.map((topic) => ({ topic, lackingCopies: partitions })));
      }, 60_000);
    await lacking(0);
    const node = kafka.cluster.nodes[1]!;
    await node.kill9();
    await lacking(2);
    await node.restart();
    await lacking(0);
  }, 200_000);
});
