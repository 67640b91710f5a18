/** The live stream over two gateways as processes, on a real Kafka: readers go on at the one where the other was cut off. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changesTopic, updatesTopic } from '#contracts/topics.js';
import { freePorts } from '#embedded/ports.js';
import type { EventLog, NewRecord } from '#event-log/event-log.js';
import { createKafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { migrate } from '#persistence/database.js';
import { connectDatabase } from '#platform/runtime.js';
import { type EventSource, openEventSource } from '../support/event-source.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';

const changePartitions = 3;
const batch = 20;
const everyMs = 20;

describeKafka('the live stream of several gateway processes', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let kafka: KafkaServer;
  let log: EventLog;
  let ports: number[];
  const gateways: ServiceProcess[] = [];
  const sources: EventSource[] = [];
  let count = 0;

  const addresses = () => ports.map((port) => `http://127.0.0.1:${port}`);
  const start = async (n: number) => {
    const environment = { DATABASE_URL: database.url, KAFKA_BROKERS: kafka.brokers.join(','), PORT: String(ports[n]) };
    gateways[n] = startServiceProcess('reporting-gateway', environment);
    await eventually(async () => expect((await fetch(`${addresses()[n]}/health/ready`)).status).toBe(200), 30_000);
  };
  const open = (order: readonly string[], path = '/v1/stream', lastId?: string) => {
    const source = openEventSource(order, path, lastId);
    sources.push(source);
    return source;
  };
  const stands = (source: EventSource) => eventually(async () => expect(source.lastId).toBeDefined(), 20_000);

  /** The next changes and values, numbered. Of each kind those of a pair, or a subject, keep their order. */
  const next = (): NewRecord[] =>
    Array.from({ length: batch }, () => {
      const n = String(++count);
      const subject = ['KAZ-MAR', 'FRA-MAR', 'FRA-KAZ', 'GEO-MAR'][count % 4]!;
      const [topic, value] =
        count % 5 === 0
          ? [updatesTopic, { code: 'trade.exports', subject, periods: [n] }]
          : [changesTopic, { stream: 'trade.flows', pair: subject, periods: [n] }];
      return { topic, key: subject, value: Buffer.from(JSON.stringify(value)) };
    });
  const load = async (batches: number) => {
    for (let sent = 0; sent < batches; sent++) {
      await log.publish(next());
      await sleep(everyMs);
    }
  };
  const numbersOf = (
    { messages }: EventSource,
    keep: (told: { pair?: string; subject?: string }) => boolean = () => true,
  ) =>
    messages
      .filter(({ event }) => event !== undefined)
      .map(({ event, data }) => ({ event, ...JSON.parse(data!) }))
      .filter(keep)
      .map(({ event, periods }) => (event === 'reset' || event === 'dropped' ? event : Number(periods[0])));
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index + 1);
  const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

  beforeAll(async () => {
    // A broker of its own: the topics have fixed names.
    [database, kafka, ports] = await Promise.all([createDatabase(), startKafka(), freePorts(2)]);
    const migrated = await connectDatabase({ url: database.url, applicationName: 'test', poolSize: 2 }, testLogger);
    await migrate(migrated);
    await migrated.destroy();
    log = createKafkaLog({ brokers: kafka.brokers, clientId: 'test', logger: testLogger });
    await log.createTopics([
      { topic: changesTopic, partitions: changePartitions },
      { topic: updatesTopic, partitions: 1 },
    ]);
    await Promise.all([start(0), start(1)]);
  }, 120_000);

  afterAll(async () => {
    for (const source of sources) source.close();
    await Promise.all(gateways.map((gateway) => gateway.terminate()));
    await log.close();
    await Promise.all([database.drop(), kafka.stop()]);
  }, 40_000);

  test('a gateway is killed in the middle of a load: its readers have every change in order, none twice', async () => {
    const [first, second] = addresses() as [string, string];
    const all = Array.from({ length: 5 }, () => open([first, second]));
    const ofPair = open([first, second], '/v1/stream?pair=KAZ-MAR');
    const unharmed = open([second]);
    await Promise.all([...all, ofPair, unharmed].map(stands));
    const from = count;
    const loading = load(200);
    await sleep(1_500);
    await gateways[0]!.kill9();
    await loading;
    await eventually(async () => {
      for (const source of [...all, unharmed]) expect(numbersOf(source)).toHaveLength(count - from);
    }, 30_000);
    for (const source of all) expect(source.returns).toBeGreaterThan(0);
    expect(unharmed.returns).toBe(0);
    for (const source of [...all, unharmed]) {
      expect(ascending(numbersOf(source))).toEqual(range(from, count));
      for (const subject of ['KAZ-MAR', 'FRA-MAR', 'FRA-KAZ', 'GEO-MAR']) {
        const changes = numbersOf(source, ({ pair }) => pair === subject);
        expect(changes).toEqual(ascending(changes));
      }
      const values = numbersOf(source, ({ subject }) => subject !== undefined);
      expect(values).toEqual(ascending(values));
    }
    const mine = range(from, count).filter((n) => n % 4 === 0);
    await eventually(async () => expect(ascending(numbersOf(ofPair))).toEqual(mine), 10_000);
  }, 90_000);

  test('after every gateway was started anew a reader goes on where it stopped', async () => {
    await start(0);
    const [first, second] = addresses() as [string, string];
    const source = open([second]);
    await stands(source);
    const from = count;
    await load(10);
    await eventually(async () => expect(numbersOf(source)).toHaveLength(count - from), 20_000);
    source.close();
    await Promise.all(gateways.map((gateway) => gateway.kill9()));
    await load(10);
    await Promise.all([start(0), start(1)]);
    const before = numbersOf(source);
    for (const address of [first, second]) {
      const back = open([address], '/v1/stream', source.lastId);
      await eventually(async () => expect(numbersOf(back)).toHaveLength(count - from - before.length), 30_000);
      expect(ascending([...before, ...numbersOf(back)])).toEqual(range(from, count));
    }
  }, 120_000);

  test('beyond what is kept it is told to read anew, and goes on from there', async () => {
    const source = open([addresses()[0]!]);
    await stands(source);
    source.close();
    // One partition brings more than is kept of it.
    const padding = 'x'.repeat(500_000);
    const change = { stream: 'trade.flows', pair: 'KAZ-MAR', periods: ['0'], padding };
    const value = Buffer.from(JSON.stringify(change));
    for (let sent = 0; sent < 20; sent++) await log.publish([{ topic: changesTopic, key: 'KAZ-MAR', value }]);
    await sleep(1_000);
    const back = open([addresses()[1]!], '/v1/stream', source.lastId);
    await eventually(async () => expect(numbersOf(back)[0]).toBe('reset'), 20_000);
    await load(1);
    await eventually(async () => expect(numbersOf(back).slice(1)).toHaveLength(batch), 20_000);
  }, 60_000);
});
