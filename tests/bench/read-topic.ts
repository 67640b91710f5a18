/** A child of the harness: reads a topic with nothing but kafkajs. The limit that nothing on top of it can pass. */
import kafkajs from 'kafkajs';
import { answer } from './child.js';
import { usageOf } from './usage.js';

export interface ReadOptions {
  readonly brokers: string[];
  readonly topic: string;
}

export interface ReadRequest {
  readonly events: number;
  /** Each event through JSON.parse as well. */
  readonly parse: boolean;
}

export interface ReadReply {
  /** From the member's assignment, before its first fetch, to the last event. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

await answer<ReadOptions, ReadRequest, ReadReply>(async ({ brokers, topic }) => {
  const kafka = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING });
  return async ({ events, parse }) => {
    const consumer = kafka.consumer({ groupId: `bench-read-${process.pid}`, allowAutoTopicCreation: false });
    let begun = { at: 0, cpuSeconds: 0 };
    consumer.on(consumer.events.GROUP_JOIN, () => {
      begun = { at: performance.now(), cpuSeconds: usageOf(process.pid).cpuSeconds };
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    let seen = 0;
    let broken = 0;
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer
        .run({
          autoCommit: false,
          eachBatch: async ({ batch }) => {
            if (parse) for (const { value } of batch.messages) broken += Number(!parses(value!));
            if ((seen += batch.messages.length) >= events) resolve();
          },
        })
        .catch(reject);
    });
    const seconds = (performance.now() - begun.at) / 1_000;
    const { cpuSeconds, peakBytes } = usageOf(process.pid);
    await consumer.disconnect();
    if (parse && broken === seen) throw new Error('no event of the topic is JSON');
    return { seconds, cpuSeconds: cpuSeconds - begun.cpuSeconds, peakBytes };
  };
});

/** Some events of a load are cut off. */
function parses(value: Buffer): boolean {
  try {
    return JSON.parse(value.toString()) !== null;
  } catch {
    return false;
  }
}
