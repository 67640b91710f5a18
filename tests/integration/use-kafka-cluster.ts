import { afterAll, beforeAll } from '@jest/globals';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka-cluster.js';
import { silent } from './event-log.probe.js';

/** For a spec of its own: three real brokers, and the event log on them. */
export function useKafkaCluster() {
  let cluster: KafkaCluster | undefined;
  let log: KafkaLog | undefined;
  beforeAll(async () => {
    cluster = await startKafkaCluster();
    log = createKafkaLog({ brokers: cluster.brokers, clientId: 'test', logger: silent });
  }, 120_000);
  afterAll(async () => {
    await log?.close();
    await cluster?.stop();
  }, 30_000);
  return {
    get cluster() {
      return cluster!;
    },
    get log() {
      return log!;
    },
  };
}
