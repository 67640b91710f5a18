import { Partitioners, type ICustomPartitioner, type Message, type Producer, type RecordMetadata } from 'kafkajs';
import { UnknownTopic, type NewRecord, type Position } from '../event-log.js';
import { murmur2 } from './murmur2.js';
import type { TopicDirectory } from './topic-directory.js';

/** A broker refuses a batch over 1 MiB (`message.max.bytes`); kafkajs makes one batch a partition of what it is given. */
const CHUNK_BYTES = 768 * 1024;
/** kafkajs groups messages by partition in quadratic time. */
const CHUNK_RECORDS = 2_000;
/** More than the framing of a record and its headers takes. */
const RECORD_OVERHEAD = 64;

interface Outgoing extends Message {
  partition?: number;
}

interface Sent {
  readonly topic: string;
  readonly message: Outgoing;
}

/**
 * Keeps the partition chosen first on the message itself. It tells where a record went, which kafkajs does not; and a
 * retry would otherwise spread keyless messages anew, losing those whose first partition had already answered.
 */
export const stickyPartitioner: ICustomPartitioner = () => {
  const choose = Partitioners.DefaultPartitioner();
  return (args) => {
    const { message, partitionMetadata } = args;
    message.partition ??=
      message.key == null ? choose(args) : (murmur2(Buffer.from(message.key)) & 0x7fffffff) % partitionMetadata.length;
    return message.partition;
  };
};

/** Appends records through one producer, in chunks that a broker takes, one after another so that keys keep their order. */
export class KafkaPublisher {
  private connected: Promise<void> | undefined;
  private readonly known = new Set<string>();

  constructor(
    private readonly producer: Producer,
    private readonly directory: TopicDirectory,
  ) {}

  async publish(records: readonly NewRecord[]): Promise<Position[]> {
    if (records.length === 0) return [];
    await this.checkTopics(records);
    await this.connect();
    const positions: Position[] = [];
    let chunk: NewRecord[] = [];
    let bytes = 0;
    for (const record of records) {
      const size = sizeOf(record);
      if (chunk.length > 0 && (bytes + size > CHUNK_BYTES || chunk.length === CHUNK_RECORDS)) {
        positions.push(...(await this.send(chunk)));
        chunk = [];
        bytes = 0;
      }
      chunk.push(record);
      bytes += size;
    }
    positions.push(...(await this.send(chunk)));
    return positions;
  }

  async close(): Promise<void> {
    if (this.connected) await this.producer.disconnect();
  }

  private async send(records: readonly NewRecord[]): Promise<Position[]> {
    const sent = records.map(({ topic, key, value, headers = {} }): Sent => {
      return { topic, message: { key, value, headers } };
    });
    /** Of each topic, by partition: where the log put the first record. The partitioner has chosen the partition by then. */
    const next = new Map<string, number[]>(sent.map(({ topic }) => [topic, []]));
    const hasAnswer = ({ topic, message }: Sent) => next.get(topic)![message.partition!] !== undefined;
    // A retry of kafkajs passes over partitions whose leader is now a broker that answered before, for others, and resolves
    // as if they were written: what has no answer is not in the log.
    for (let left = sent; left.length > 0; left = sent.filter((one) => !hasAnswer(one))) {
      for (const { topicName, partition, baseOffset } of await this.sendOnce(left, records)) {
        next.get(topicName)![partition] = Number(baseOffset);
      }
    }
    return sent.map(({ topic, message }) => {
      const partition = message.partition!;
      return { topic, partition, offset: next.get(topic)![partition]!++ };
    });
  }

  private async sendOnce(sent: readonly Sent[], records: readonly NewRecord[]): Promise<RecordMetadata[]> {
    const messages = new Map<string, Outgoing[]>();
    for (const { topic, message } of sent) {
      const ofTopic = messages.get(topic);
      if (ofTopic) ofTopic.push(message);
      else messages.set(topic, [message]);
    }
    try {
      const topicMessages = [...messages].map(([topic, ofTopic]) => ({ topic, messages: ofTopic }));
      return await this.producer.sendBatch({ acks: -1, topicMessages });
    } catch (error) {
      // A topic may have been deleted since it was seen.
      this.known.clear();
      await this.checkTopics(records);
      throw error;
    }
  }

  /** Before sending, for kafkajs retries a topic that is not there for as long as a broker that is away. */
  private async checkTopics(records: readonly NewRecord[]): Promise<void> {
    if (records.every(({ topic }) => this.known.has(topic))) return;
    for (const topic of await this.directory.list()) this.known.add(topic);
    const unknown = records.find(({ topic }) => !this.known.has(topic));
    if (unknown) throw new UnknownTopic(unknown.topic);
  }

  private async connect(): Promise<void> {
    this.connected ??= this.producer.connect();
    try {
      await this.connected;
    } catch (error) {
      this.connected = undefined;
      throw error;
    }
  }
}

function sizeOf({ key, value, headers }: NewRecord): number {
  let size = RECORD_OVERHEAD + value.length + (key === null ? 0 : Buffer.byteLength(key));
  for (const name in headers) size += Buffer.byteLength(name) + Buffer.byteLength(headers[name]!) + 4;
  return size;
}
