import { createHash } from 'node:crypto';
import type { Message, Producer } from 'kafkajs';
import type { LoggedRecord } from './read-log.js';

/** A message with its partition chosen: only then it is known afterwards where it must be. */
export type Placed = Message & { readonly value: string; readonly partition: number };

const sendRecords = 250;

/** Sends messages with a plain kafkajs producer, and remembers what a broker acknowledged, by the bytes. */
export class Feed {
  /** Times that a broker said yes, by topic, partition and value. */
  private readonly acknowledged = new Map<string, number>();

  constructor(private readonly producer: Producer) {}

  /** Many small sends: a fault then falls between some of them. Rejects as the producer does, when no broker takes them. */
  async send(topic: string, messages: readonly Placed[]): Promise<void> {
    for (let i = 0; i < messages.length; i += sendRecords) {
      const some = messages.slice(i, i + sendRecords);
      await this.producer.send({ topic, acks: -1, messages: some });
      for (const { partition, value } of some) this.acknowledge(topic, partition, value);
    }
  }

  /** For records that another producer sent, and was told that the log has them. */
  acknowledge(topic: string, partition: number, value: string): void {
    const key = keyOf(topic, partition, value);
    this.acknowledged.set(key, (this.acknowledged.get(key) ?? 0) + 1);
  }

  /** How many acknowledged records the log does not hold. */
  missingIn(log: readonly LoggedRecord[]): number {
    const left = new Map(this.acknowledged);
    for (const { topic, partition, value } of log) {
      const key = keyOf(topic, partition, value);
      const count = left.get(key);
      if (count !== undefined) left.set(key, count - 1);
    }
    return [...left.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  }

  get size(): number {
    return [...this.acknowledged.values()].reduce((sum, count) => sum + count, 0);
  }
}

const keyOf = (topic: string, partition: number, value: string | Buffer) =>
  `${topic} ${partition} ${createHash('sha1').update(value).digest('base64')}`;
