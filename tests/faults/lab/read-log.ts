import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Kafka } from 'kafkajs';
import type { TopicEnd } from './topic-ends.js';

/** A record as the log holds it, read by a client that shares nothing with the services. */
export interface LoggedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Everything that topics hold up to their ends, by partition in the order of the offsets. */
export async function readLog(kafka: Kafka, ends: readonly TopicEnd[]): Promise<LoggedRecord[]> {
  const wanted = ends.reduce((sum, { next, earliest }) => sum + next - earliest, 0);
  const records: LoggedRecord[] = [];
  if (wanted === 0) return records;
  const consumer = kafka.consumer({ groupId: `read-log-${randomUUID()}`, retry: { retries: 20 } });
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [...new Set(ends.map(({ topic }) => topic))], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch: { topic, partition, messages } }) => {
        for (const { offset, value, headers } of messages) {
          const texts = Object.entries(headers ?? {}).map(([name, text]) => [name, String(text)] as const);
          const at = { topic, partition, offset: Number(offset) };
          records.push({ ...at, value: value ?? Buffer.alloc(0), headers: Object.fromEntries(texts) });
        }
      },
    });
    for (let seen = -1, since = Date.now(); records.length < wanted; await sleep(50)) {
      if (records.length > seen) [seen, since] = [records.length, Date.now()];
      if (Date.now() - since > 60_000) throw new Error(`the log gave ${seen} of ${wanted} records and no more`);
    }
  } finally {
    await consumer.disconnect();
  }
  return records.sort((a, b) =>
    a.topic !== b.topic ? (a.topic < b.topic ? -1 : 1) : a.partition - b.partition || a.offset - b.offset,
  );
}

export function labKafka(brokers: string[]): Kafka {
  return new kafkajs.Kafka({
    brokers,
    clientId: 'lab',
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 5_000,
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, retries: 60 },
  });
}
