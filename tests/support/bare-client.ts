/** kafkajs itself, which is told what the broker says: nothing of ours looks before the broker does. */
import kafkajs, { type Consumer } from 'kafkajs';
import type { NewRecord } from '#event-log/event-log.js';
import type { KafkaConnection } from '#platform/kafka-connection.js';

const clientOf = (connection: KafkaConnection) =>
  new kafkajs.Kafka({ ...connection, logLevel: kafkajs.logLevel.NOTHING, retry: { retries: 2 } });

/** Rejects with the broker's refusal. */
export async function sendBare(connection: KafkaConnection, { topic, key, value }: NewRecord): Promise<void> {
  const producer = clientOf(connection).producer();
  try {
    await producer.connect();
    await producer.send({ topic, messages: [{ key, value }] });
  } finally {
    await producer.disconnect();
  }
}

/** The oldest record of a topic that the group has not read. Rejects with the broker's refusal. */
export async function readBare(connection: KafkaConnection, topic: string, groupId: string): Promise<string> {
  const consumer = clientOf(connection).consumer({ groupId, retry: { restartOnFailure: async () => false } });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    return await firstOf(consumer);
  } finally {
    await consumer.disconnect();
  }
}

function firstOf(consumer: Consumer): Promise<string> {
  return new Promise((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    consumer.run({ eachMessage: async ({ message }) => resolve(String(message.value)) }).catch(reject);
  });
}
