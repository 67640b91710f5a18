import { createRequire } from 'node:module';

interface ConsumerGroup<Coordinator = unknown> {
  readonly groupId: string;
  readonly cluster: { findGroupCoordinator(group: { groupId: string }): Promise<Coordinator> };
  readonly offsetManager: { coordinator: Coordinator };
  coordinator: Coordinator;
  heartbeat: (this: ConsumerGroup, options: unknown) => Promise<void>;
}

/**
 * A fault of kafkajs 2.2.4: a consumer sends its heartbeats to the broker that coordinated its group when it joined, and
 * when that is lost it tries until its patience ends, then crashes, although the group has had another coordinator for long.
 * Importing this file makes it ask who that is; the group knows its members there, and nothing is assigned anew.
 */
const group = createRequire(import.meta.url)('kafkajs/src/consumer/consumerGroup') as {
  readonly prototype: ConsumerGroup;
};
const { heartbeat } = group.prototype;
const isAway = ({ name }: Error) => name === 'KafkaJSConnectionError' || name === 'KafkaJSConnectionClosedError';

group.prototype.heartbeat = async function (options) {
  try {
    await heartbeat.call(this, options);
  } catch (error) {
    if (!isAway(error as Error)) throw error;
    this.coordinator = await this.cluster.findGroupCoordinator(this);
    this.offsetManager.coordinator = this.coordinator;
    await heartbeat.call(this, options);
  }
};
