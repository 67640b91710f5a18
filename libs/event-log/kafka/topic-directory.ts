import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin, PartitionMetadata } from 'kafkajs';
import { UnknownTopic, type NewTopic } from '../event-log.js';
import type { LazyAdmin } from './lazy-admin.js';

const LEADERS_MS = 15_000;
/**
 * Producers compress as they like, the broker takes it off: kafkajs inflates gzip alone, and would end at anything else. The
 * moment of a record is when the broker took it: what its producer says could be any.
 */
const SETTINGS = [
  { name: 'compression.type', value: 'uncompressed' },
  { name: 'message.timestamp.type', value: 'LogAppendTime' },
];

/** Whether a broker that is to hold the partition is away, or lacks what others have. */
export const lacksCopies = ({ isr, replicas }: PartitionMetadata): boolean => isr.length < replicas.length;

/** Which topics there are and where they begin and end. */
export class TopicDirectory {
  constructor(private readonly admin: Pick<LazyAdmin, 'ready'>) {}

  async list(): Promise<string[]> {
    return (await this.admin.ready()).listTopics();
  }

  /** Per partition, in order, the oldest offset held and the next to be written. */
  async watermarks(topic: string): Promise<{ partition: number; earliest: number; next: number }[]> {
    const admin = await this.admin.ready();
    // Asked for a topic that is not there, kafkajs retries as if it were to come.
    if (!(await admin.listTopics()).includes(topic)) throw new UnknownTopic(topic);
    const offsets = await admin.fetchTopicOffsets(topic);
    return offsets
      .map(({ partition, low, high }) => ({ partition, earliest: Number(low), next: Number(high) }))
      .sort((a, b) => a.partition - b.partition);
  }

  async underReplicated(names: readonly string[]): Promise<{ topic: string; partitions: number }[]> {
    // Asked for none, Kafka tells of all.
    if (names.length === 0) return [];
    const { topics } = await (await this.admin.ready()).fetchTopicMetadata({ topics: [...names] });
    return topics.map(({ name, partitions }) => ({ topic: name, partitions: partitions.filter(lacksCopies).length }));
  }

  async create(topics: readonly NewTopic[]): Promise<string[]> {
    const admin = await this.admin.ready();
    const existing = new Set(await admin.listTopics());
    const made: string[] = [];
    // One by one: of several at once kafkajs does not tell which were there.
    for (const { topic, partitions, replicationFactor } of topics) {
      if (existing.has(topic)) continue;
      const replicas = replicationFactor !== undefined && { replicationFactor };
      const one = { topic, numPartitions: partitions, ...replicas, configEntries: SETTINGS };
      // kafkajs' own waiting fails where a broker has not heard of the topic yet, and ends before the leader knows that it is.
      if (await admin.createTopics({ topics: [one], waitForLeaders: false })) made.push(topic);
    }
    for (const topic of made) await this.untilLed(admin, topic);
    return made;
  }

  /** Waits until the leader of every partition answers for it; throws what it says when that takes too long. */
  private async untilLed(admin: Admin, topic: string): Promise<void> {
    for (const deadline = Date.now() + LEADERS_MS; ; await sleep(50)) {
      try {
        await admin.fetchTopicOffsets(topic);
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }

  async check(): Promise<void> {
    await (await this.admin.ready()).describeCluster();
  }
}
