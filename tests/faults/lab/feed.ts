import { createHash } from 'node:crypto';
import type { Message, Producer } from 'kafkajs';
import type { LoadRecord } from '../../support/load.js';
import type { LoggedRecord } from './read-log.js';

const sendRecords = 250;

/** Sends records with a plain kafkajs producer, and remembers what a broker acknowledged, by the bytes. */
export class Feed {
  /** Times that a broker said yes, by topic, partition and value. */
  private readonly acknowledged = new Map<string, number>();
  /** Records sent so far. */
  sent = 0;

  constructor(private readonly producer: Producer) {}

  /** Many small sends: a fault then falls between some of them. Rejects as the producer does, when no broker takes them. */
  send(records: readonly LoadRecord[]): Promise<void> {
    const sending = this.sendAll(records);
    // Whoever sends in the background comes to it later, or never, when something else fails before.
    sending.catch(() => {});
    return sending;
  }

  private async sendAll(records: readonly LoadRecord[]): Promise<void> {
    for (let i = 0; i < records.length; i += sendRecords) {
      const some = records.slice(i, i + sendRecords);
      await this.sendSome(some);
      this.acknowledge(some);
    }
  }

  /**
   * Until a broker said yes for every partition: a retry of kafkajs passes over those whose leader is now a broker that
   * answered before, for others, and resolves all the same.
   */
  private async sendSome(records: readonly LoadRecord[]): Promise<void> {
    for (let left = records; left.length > 0;) {
      const messages = new Map<string, Message[]>();
      for (const { topic, ...message } of left) {
        const ofTopic = messages.get(topic);
        const copied = { ...message, headers: { ...message.headers } };
        if (ofTopic) ofTopic.push(copied);
        else messages.set(topic, [copied]);
      }
      const topicMessages = [...messages].map(([topic, ofTopic]) => ({ topic, messages: ofTopic }));
      const answers = await this.producer.sendBatch({ acks: -1, topicMessages });
      const answered = new Set(answers.map(({ topicName, partition }) => `${topicName}/${partition}`));
      left = left.filter(({ topic, partition }) => !answered.has(`${topic}/${partition}`));
    }
  }

  /** For records that another producer sent, and was told that the log has them. */
  acknowledge(records: readonly Pick<LoadRecord, 'topic' | 'partition' | 'value'>[]): void {
    this.sent += records.length;
    for (const record of records) {
      const key = keyOf(record);
      this.acknowledged.set(key, (this.acknowledged.get(key) ?? 0) + 1);
    }
  }

  /** How many acknowledged records the log does not hold. */
  missingIn(log: readonly LoggedRecord[]): number {
    const left = new Map(this.acknowledged);
    for (const record of log) {
      const key = keyOf(record);
      const count = left.get(key);
      if (count !== undefined) left.set(key, count - 1);
    }
    return [...left.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  }
}

const keyOf = ({ topic, partition, value }: Pick<LoadRecord, 'topic' | 'partition' | 'value'>) =>
  `${topic} ${partition} ${createHash('sha1').update(value).digest('base64')}`;
