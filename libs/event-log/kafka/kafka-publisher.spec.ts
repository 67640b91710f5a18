import { expect, it } from '@jest/globals';
import type { Producer, ProducerBatch } from 'kafkajs';
import { KafkaPublisher } from './kafka-publisher.js';
import type { TopicDirectory } from './topic-directory.js';

const directory = { list: async () => ['events'] } as TopicDirectory;

/** A producer that puts a record into the partition of its key, and answers for the partitions given, call by call. */
function answering(...calls: number[][]) {
  const sent: string[][] = [];
  const producer = {
    connect: async () => {},
    async sendBatch({ topicMessages }: ProducerBatch) {
      const messages = topicMessages!.flatMap((one) => one.messages);
      for (const message of messages) message.partition = Number(message.key);
      sent.push(messages.map(({ value }) => String(value)));
      return calls.shift()!.map((partition) => ({ topicName: 'events', partition, errorCode: 0, baseOffset: '10' }));
    },
  } as unknown as Producer;
  return { producer, sent };
}

const record = (partition: number, text: string) => ({
  ...{ topic: 'events', key: String(partition), value: Buffer.from(text) },
});

it('sends again what no broker answered for, though the client says that it is done', async () => {
  const { producer, sent } = answering([0], [1]);
  const publisher = new KafkaPublisher(producer, directory);
  expect(await publisher.publish([record(0, 'a'), record(1, 'b'), record(0, 'c'), record(1, 'd')])).toEqual([
    { topic: 'events', partition: 0, offset: 10 },
    { topic: 'events', partition: 1, offset: 10 },
    { topic: 'events', partition: 0, offset: 11 },
    { topic: 'events', partition: 1, offset: 11 },
  ]);
  expect(sent).toEqual([
    ['a', 'b', 'c', 'd'],
    ['b', 'd'],
  ]);
});
