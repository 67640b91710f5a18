/** One event followed from HTTP, or from Kafka, to its indicator: by what services, as processes, send to a collector. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { changesTopic, topicsOfOwner, updatesTopic } from '#contracts/topics.js';
import { freePorts } from '#embedded/ports.js';
import type { LogRecord } from '#event-log/event-log.js';
import { createKafkaLog, type KafkaLog } from '#event-log/kafka/create-kafka-log.js';
import { anEvent, recordOf } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { describeKafka } from '../support/kafka.js';
import { type KafkaServer, startKafka } from '../support/kafka-server.js';
import { testLogger } from '../support/pipeline.js';
import { createDatabase } from '../support/postgres.js';
import { type ServiceProcess, startServiceProcess } from '../support/service-process.js';
import { type ReceivedSpan, startTraceReceiver, type TraceReceiver } from '../support/trace-receiver.js';

const topic = 'trade.flows.v1.MAR';
const consumer = 5;

const context = (flags = '01') => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-${flags}`;
type Ids = Pick<ReceivedSpan, 'traceId' | 'spanId'>;
const idsOf = (traceparent: string): Ids => {
  const [, traceId, spanId] = traceparent.split('-');
  return { traceId: traceId!, spanId: spanId! };
};

describeKafka('traces', () => {
  const processes: ServiceProcess[] = [];
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let kafka: KafkaServer;
  let log: KafkaLog;
  let receiver: TraceReceiver;
  let environment: Record<string, string>;
  let address: string;
  const kept: LogRecord[] = [];

  const start = (service: string, settings: Record<string, string>) => {
    const process = startServiceProcess(service, { ...environment, NODE_DEBUG: 'module', ...settings });
    processes.push(process);
    return process;
  };
  const startGateway = async (settings: Record<string, string>) => {
    const [port] = await freePorts(1);
    const gateway = start('reporting-gateway', { PORT: String(port), ...settings });
    const at = `http://127.0.0.1:${port}`;
    await eventually(async () => expect((await fetch(`${at}/health/ready`)).status).toBe(200), 30_000);
    return { gateway, at };
  };
  const stop = async (one: ServiceProcess) => {
    processes.splice(processes.indexOf(one), 1);
    return one.terminate();
  };
  const send = async (to: string, event: object, traceparent?: string) => {
    const response = await fetch(`${to}/v1/events?owner=MAR`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json', ...(traceparent && { traceparent }) },
      body: JSON.stringify(event),
    });
    expect(response.status).toBe(202);
  };
  /** The span of that name of which this holds, once it has come: in no order, as each is sent when it has ended. */
  const spanOf = async (name: string, isIt: (span: ReceivedSpan) => boolean) => {
    let found: ReceivedSpan | undefined;
    await eventually(async () => {
      found = receiver.spans.find((span) => span.name === name && isIt(span));
      expect(found).toBeDefined();
    }, 20_000);
    return found!;
  };
  /** The span that has a link to another, and to which the first of its links was made the parent. */
  const linkedTo = async (name: string, { traceId, spanId }: Ids) => {
    const found = await spanOf(name, ({ links }) => links.some((link) => link.spanId === spanId));
    expect(found).toMatchObject({ kind: consumer, traceId, parentSpanId: spanId });
    return found;
  };

  beforeAll(async () => {
    [database, kafka, receiver] = await Promise.all([createDatabase(), startKafka(), startTraceReceiver()]);
    const { brokers } = kafka;
    log = createKafkaLog({ brokers, clientId: 'test', logger: testLogger });
    await log.createTopics(
      [...topicsOfOwner('MAR'), changesTopic, updatesTopic].map((name) => ({ topic: name, partitions: 1 })),
    );
    const consume = async ({ records }: { records: readonly LogRecord[] }) => {
      kept.push(...records);
      return records.at(-1)!.offset + 1;
    };
    await log.subscribe({ group: 'test', topics: [topic], consume });
    environment = { DATABASE_URL: database.url, KAFKA_BROKERS: brokers.join(',') };
    const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.endpoint, OTEL_BSP_SCHEDULE_DELAY: '100' };
    for (const service of ['trade-ingest', 'indicators']) start(service, settings);
    address = (await startGateway(settings)).at;
  }, 120_000);

  afterAll(async () => {
    expect(await Promise.all(processes.map((process) => process.terminate()))).toEqual(processes.map(() => 0));
    await log.close();
    await Promise.all([database.drop(), kafka.stop(), receiver.close()]);
  }, 40_000);

  test('an event by HTTP is followed from its sender to its indicators', async () => {
    const sender = context();
    const event = anEvent('trade.flows');
    await send(address, event, sender);
    const request = await spanOf('POST /v1/events', ({ traceId }) => traceId === idsOf(sender).traceId);
    expect(request).toMatchObject({
      parentSpanId: idsOf(sender).spanId,
      attributes: { 'http.request.method': 'POST', 'http.route': '/v1/events', 'http.response.status_code': 202 },
      service: { 'service.name': 'reporting-gateway', 'service.version': expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    });
    const sent = await spanOf(`send ${topic}`, ({ parentSpanId }) => parentSpanId === request.spanId);
    expect(sent.traceId).toBe(request.traceId);

    const batch = await linkedTo(`process ${topic}`, sent);
    expect(batch.service['service.name']).toBe('trade-ingest');
    expect(batch.attributes).toMatchObject({
      'messaging.system': 'kafka',
      'messaging.consumer.group.name': 'trade-ingest',
      'messaging.destination.name': topic,
      'messaging.destination.partition.id': '0',
      'messaging.batch.message_count': 1,
      'entente.records.accepted': 1,
      'entente.records.duplicate': 0,
      'entente.records.quarantined': 0,
    });
    expect(batch.links).toMatchObject([{ attributes: { 'messaging.kafka.offset': 0 } }]);
    const refresh = await linkedTo(`process ${changesTopic}`, batch);
    expect(refresh.service['service.name']).toBe('indicators');

    // What is sent again in another trace says the same.
    const again = context();
    await send(address, event, again);
    await eventually(async () => {
      const second = receiver.spans.find(
        ({ name, traceId }) => name === `process ${topic}` && traceId === idsOf(again).traceId,
      );
      expect(second?.attributes).toMatchObject({ 'entente.records.accepted': 0, 'entente.records.duplicate': 1 });
    }, 20_000);
  }, 60_000);

  test('events of a Kafka client are followed by their header; what is not sampled, or no context, leads nowhere', async () => {
    const sampled = context();
    const headers = [{ traceparent: context('00') }, { traceparent: 'not-a-context' }, { traceparent: sampled }, {}];
    await log.publish(
      headers.map((given) => {
        const record = recordOf('trade.flows', anEvent('trade.flows', { period: '2011' }));
        return { ...record, headers: { ...record.headers, ...given } };
      }),
    );
    const batch = await linkedTo(`process ${topic}`, idsOf(sampled));
    expect(batch.links).toHaveLength(1);
    expect(batch.attributes).toMatchObject({ 'entente.records.accepted': 4, 'entente.records.quarantined': 0 });
    await linkedTo(`process ${changesTopic}`, batch);
  }, 60_000);

  test('without an endpoint nothing is loaded, made or sent', async () => {
    const { gateway, at } = await startGateway({});
    const event = anEvent('trade.flows', { period: '2012' });
    await send(at, event, context());
    await eventually(async () => {
      const record = kept.find(({ value }) => value.includes(event.id));
      expect(record?.headers).toEqual({ 'content-type': expect.any(String) });
    }, 20_000);
    expect(await stop(gateway)).toBe(0);
    expect(gateway.output()).not.toContain('sdk-trace');
    // Of those that trace, the same is told otherwise.
    expect(processes.every((process) => process.output().includes('sdk-trace'))).toBe(true);
  }, 60_000);

  test('an endpoint that is away harms nothing, and is told of once, and once more when it is back', async () => {
    const [port] = await freePorts(1);
    const endpoint = `http://127.0.0.1:${port}`;
    const settings = {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_BSP_SCHEDULE_DELAY: '50',
      OTEL_EXPORTER_OTLP_TIMEOUT: '300',
    };
    const { gateway, at } = await startGateway({ ...settings, NODE_DEBUG: '' });
    const told = (words: string) => gateway.output().split(words).length - 1;
    for (let n = 0; n < 3; n++) {
      await send(at, anEvent('trade.flows', { period: '2013' }));
      await sleep(500);
    }
    expect(told(`${endpoint} takes no traces`)).toBe(1);

    const late = await startTraceReceiver(port);
    await send(at, anEvent('trade.flows', { period: '2013' }));
    await eventually(async () => expect(told('takes traces again')).toBe(1), 10_000);
    expect(late.spans.length).toBeGreaterThan(0);
    await late.close();
    await send(at, anEvent('trade.flows', { period: '2013' }));
    const began = Date.now();
    expect(await stop(gateway)).toBe(0);
    expect(Date.now() - began).toBeLessThan(5_000);
  }, 60_000);
});
