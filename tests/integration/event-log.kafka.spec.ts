import { expect, test } from '@jest/globals';
import { NoAccessControl } from '#event-log/kafka/access-rules.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { describeKafka, kafkaBrokers } from '../support/kafka.js';
import { kafkaTool } from '../support/kafka-tool.js';
import { describeEventLog } from './event-log.contract.js';
import { Probe, silent, unique, until } from './event-log.probe.js';

describeKafka('Kafka', () => {
  describeEventLog('Kafka', async () => {
    const log = createKafkaLog({ brokers: kafkaBrokers(), clientId: 'contract', logger: silent });
    return { log, close: () => log.close() };
  });

  test('what a producer compresses as kafkajs cannot inflate is read like anything else', async () => {
    const log = createKafkaLog({ brokers: kafkaBrokers(), clientId: 'compressed', logger: silent });
    const topic = unique('compressed');
    await log.createTopics([{ topic, partitions: 1 }]);
    const to = ['--bootstrap-server', kafkaBrokers()[0]!, '--topic', topic];
    const sent = await kafkaTool('console-producer', [...to, '--compression-codec', 'lz4'], { input: 'salam\n' });
    expect(sent).toMatchObject({ code: 0 });
    const probe = new Probe();
    await probe.start(log, { group: topic, topics: [topic] });
    await until(() => probe.records.length > 0, 'the record');
    expect(String(probe.records[0]!.value)).toBe('salam');
    await log.close();
  });

  test('brokers that let everybody do everything are found out', async () => {
    const log = createKafkaLog({ brokers: kafkaBrokers(), clientId: 'access', logger: silent });
    await expect(log.access.grants()).rejects.toThrow(NoAccessControl);
    const rule = { operation: 'read', resource: 'topic', pattern: 'literal', name: 'any' } as const;
    await expect(log.access.allow('User:KAZ', [rule])).rejects.toThrow(/authorizer.class.name/);
    await expect(log.access.revoke(['User:KAZ'])).rejects.toThrow(NoAccessControl);
    await log.close();
  });
});
