/** A member that its group forgot while the network held it up, and that cannot join again at once, on a real Kafka. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '#embedded/ports.js';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { Probe, record, silent, unique, until } from './event-log.probe.js';

/** What kafkajs sends along when it joins, and never else. */
const joins = 'RoundRobinAssigner';
const patienceMs = 15_000;

describeKafka('a join that fails', () => {
  let proxy: TcpProxy;
  let kafka: KafkaServer;
  let log: KafkaLog;
  beforeAll(async () => {
    const [port] = (await freePorts(1)) as [number];
    proxy = await startProxy(port);
    // Whoever comes is told to go on by the proxy.
    kafka = await startKafka({ port, settings: { 'advertised.listeners': `PLAINTEXT://127.0.0.1:${proxy.port}` } });
    log = createKafkaLog({ brokers: [`127.0.0.1:${proxy.port}`], clientId: 'test', logger: silent });
  }, 120_000);
  afterAll(async () => {
    await log?.close();
    await kafka?.stop();
    await proxy?.close();
  }, 30_000);

  test('is tried again until the consumer is a member', async () => {
    const [topic, group] = [unique('topic'), unique('group')];
    await log.createTopics([{ topic, partitions: 1 }]);
    const probe = new Probe();
    await probe.start(log, { group, topics: [topic] });
    await log.publish([record(topic, 'MAR', 'before')]);
    await until(() => probe.values.includes('before'), 'the first record');
    expect(await log.members(group)).toBe(1);

    // It names its group in heartbeats and in what it commits: nothing more of it comes through.
    const held = proxy.holdAt(group);
    await held.reached;
    await eventually(async () => expect(await log.members(group)).toBe(0), patienceMs);
    const cut = proxy.cutAt(joins, 'before');
    held.release();
    await cut;

    await eventually(async () => expect(await log.members(group)).toBe(1), patienceMs);
    await log.publish([record(topic, 'MAR', 'after')]);
    await until(() => probe.values.includes('after'), 'the second record');
    expect(probe.batches.at(-1)!.assignment).toBeGreaterThan(probe.batches[0]!.assignment);
  }, 60_000);
});
