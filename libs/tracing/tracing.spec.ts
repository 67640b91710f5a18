import { afterAll, expect, jest, test } from '@jest/globals';
import { SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import type { LogRecord, RecordBatch } from '#event-log/event-log.js';
import type { BatchWork } from '#exactly-once/batch-work.js';
import { createLogger } from '#platform/runtime.js';
import { readContext } from './context.js';
import { traceWork } from './trace-work.js';
import { contextOfEvent, openTracing } from './tracing.js';

const contextNumber = (n: number, flags = '01') =>
  `00-${String(n).padStart(32, 'a')}-${String(n).padStart(16, 'b')}-${flags}`;
const recordAt = (offset: number, headers: Record<string, string>): LogRecord => ({
  ...{ offset, headers, key: null, value: Buffer.alloc(0), timestamp: new Date(0) },
});
const batchOf = (partition: number, records: LogRecord[]) =>
  ({ topic: 'stream', partition, records }) as unknown as RecordBatch;

const work: BatchWork<number> = {
  prepare: (_, records) => records.length,
  write: () => Promise.reject(new Error('not called here')),
};
const sent = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(sent)] });
const traced = traceWork(work, 'group', contextOfEvent, provider.getTracer('test'));
const take = async (batches: RecordBatch[], transact: () => Promise<undefined> = async () => undefined) => {
  sent.reset();
  const prepared = batches.map((batch) => traced.prepare(batch, batch.records));
  await traced.around!(prepared, transact);
};
afterAll(() => provider.shutdown());

test('a transaction has a link to each context that is sampled, once, and the first of them as its parent', async () => {
  const first = { traceparent: contextNumber(1) };
  const records = [
    recordAt(7, { traceparent: contextNumber(9, '00') }),
    recordAt(8, first),
    recordAt(9, first),
    recordAt(10, { ce_traceparent: contextNumber(2, '03') }),
    recordAt(11, {}),
  ];
  await take([batchOf(3, records), batchOf(4, [recordAt(1, first)])]);
  const [span] = sent.getFinishedSpans();
  expect(span!.parentSpanContext?.traceId).toBe(readContext(first.traceparent)!.traceId);
  expect(span!.links.map(({ attributes }) => attributes)).toEqual([
    { 'messaging.destination.partition.id': '3', 'messaging.kafka.offset': 8 },
    { 'messaging.destination.partition.id': '3', 'messaging.kafka.offset': 10 },
  ]);
  expect(span!.attributes).toMatchObject({
    'messaging.destination.partition.id': '3,4',
    'messaging.batch.message_count': 6,
  });
});

test('so many events lead to a transaction, however many it takes', async () => {
  const records = Array.from({ length: 5_000 }, (_, n) => recordAt(n, { traceparent: contextNumber(n + 1) }));
  await take([batchOf(0, records)]);
  expect(sent.getFinishedSpans()[0]!.links).toHaveLength(128);
});

test('a transaction that fails says of what, and fails all the same', async () => {
  const bug = new TypeError('no such thing');
  await expect(take([batchOf(0, [recordAt(0, {})])], () => Promise.reject(bug))).rejects.toBe(bug);
  const [span] = sent.getFinishedSpans();
  expect(span).toMatchObject({
    status: { code: SpanStatusCode.ERROR, message: 'no such thing' },
    attributes: { 'error.type': 'TypeError' },
    links: [],
  });
});

test.each([
  '',
  'x'.repeat(10_000),
  contextNumber(1).replace(/^00/, 'ff'),
  `${contextNumber(1)}-${'9'.repeat(200)}`,
  `${contextNumber(1)}, ${contextNumber(2)}`,
])('what is no context is none: %#', (given) => expect(readContext(given)).toBeUndefined());

test('a log line of a span names it, as text and as JSON', async () => {
  const logger = createLogger('test', { LOG_LEVEL: 'error' });
  // Nothing is sent, not in a test that comes later either: the time for that never comes.
  jest.useFakeTimers();
  const tracing = (await openTracing('test', 'http://127.0.0.1:4318', logger))!;
  const batches = tracing.work(work, 'group', contextOfEvent);
  const batch = batchOf(0, [recordAt(0, { traceparent: contextNumber(1) })]);
  const { traceId } = readContext(contextNumber(1))!;
  for (const format of ['text', 'json']) {
    const told = createLogger('test', { LOG_FORMAT: format });
    told.spanIds = logger.spanIds!;
    const lines: string[] = [];
    const written = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    told.log('before');
    await batches.around!([batches.prepare(batch, batch.records)], async () => void told.log('within'));
    written.mockRestore();
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toContain('trace_id');
    if (format === 'text') expect(lines[1]).toMatch(new RegExp(`within trace_id=${traceId} span_id=[\\da-f]{16}\n$`));
    else
      expect(JSON.parse(lines[1]!)).toMatchObject({
        trace_id: traceId,
        span_id: expect.stringMatching(/^[\da-f]{16}$/),
      });
  }
  jest.useRealTimers();
});

test('without an endpoint there is nothing to trace with', async () => {
  const logger = createLogger('test', {});
  expect(await openTracing('test', undefined, logger)).toBeUndefined();
  expect(logger.spanIds).toBeUndefined();
});
