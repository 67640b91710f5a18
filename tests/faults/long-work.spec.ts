import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EventLog } from '#event-log/event-log.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { Probe, record, silent, unique, until } from '../integration/event-log.probe.js';
import { describeKafka, kafkaBrokers } from '../support/kafka.js';

/** More than a member may be silent before its group forgets it. */
const longMs = 10_000;

describeKafka('work that takes longer than the session of a Kafka consumer', () => {
  let log: EventLog;
  beforeAll(() => {
    log = createKafkaLog({ brokers: kafkaBrokers(), clientId: 'long-work', logger: silent });
  });
  afterAll(() => log.close());

  test('keeps its partition, and is not handed out again', async () => {
    const topic = unique('long-work');
    await log.createTopics([{ topic, partitions: 1 }]);
    await log.publish([record(topic, null, 'first')]);
    const probe = new Probe(async ({ records }) => {
      if (records[0]!.offset === 0) await sleep(longMs);
      return records.at(-1)!.offset + 1;
    });
    await probe.start(log, { group: topic, topics: [topic] });
    await until(() => probe.values.length === 1, 'the first batch');
    await log.publish([record(topic, null, 'second')]);
    await until(() => probe.values.includes('second'), 'the batch after');
    expect(probe.values).toEqual(['first', 'second']);
    expect(new Set(probe.batches.map(({ assignment }) => assignment)).size).toBe(1);
  });
});
