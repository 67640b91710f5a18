import { topicPattern } from '#contracts/topics.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { exactlyOnce } from '#exactly-once/exactly-once.js';
import { acceptEvents } from '#facts/accept-batch.js';
import type { Lab } from './lab.js';

const silent = { debug: () => {}, log: () => {}, warn: () => {}, error: () => {} };

/** A member of trade-ingest in this process, as a process of its own takes seconds to start: joins now, leaves when told. */
export interface PassingMember {
  /** Resolves once it has left; rejects when a batch of its own failed. */
  leave(): Promise<void>;
}

export function joinTradeIngest(lab: Lab): PassingMember {
  const log = createKafkaLog({ brokers: lab.kafka.brokers, clientId: 'passing', logger: silent });
  const group = 'trade-ingest';
  const consume = exactlyOnce(
    acceptEvents(() => {}),
    { pool: lab.pool, group, warn: () => {} },
  );
  const topics = [topicPattern('trade.declarations', 'trade.flows')];
  const joining = log.subscribe({ group, topics, consume });
  joining.catch(() => {});
  return {
    async leave() {
      const subscription = await joining;
      await subscription.stop();
      await Promise.all([subscription.closed, log.close()]);
    },
  };
}
