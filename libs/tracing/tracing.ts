/** Traces of OpenTelemetry: nothing of it is loaded, or costs anything, where no endpoint is set. */
import type { FastifyInstance } from 'fastify';
import type { EventLog, LogRecord } from '#event-log/event-log.js';
import type { Logger } from '#event-log/logger.js';
import type { BatchWork } from '#exactly-once/batch-work.js';

/** Header of a record with the W3C context of the span that it was sent in, where that is sampled. */
export const contextHeader = 'traceparent';

/** What a service traces with, where traces are on. */
export interface Tracing {
  /** Traces the requests that send something, once who asks is let through; to be called after other hooks are added. */
  requests(fastify: FastifyInstance): void;
  /** The log, which sends each record in a span, with its context as a header. */
  log(log: EventLog): EventLog;
  /** The work of a consumer group, each transaction of it in a span with links to what it is made of. */
  work<Prepared>(
    work: BatchWork<Prepared>,
    group: string,
    contextOf: ContextOf<Prepared>,
  ): BatchWork<PreparedInTrace<Prepared>>;
  /** W3C context of the span at work; undefined where there is none, or it is not sampled. */
  readonly traceparent: () => string | undefined;
  /** What a log line says of the span at work. */
  ids(): SpanIds | undefined;
  /** Sends what waits to be sent, for 2 s at most. */
  close(): Promise<void>;
}

/** The W3C context, as it was written, that a record of a batch was sent in: the record's place in it, and what was prepared of it. */
export type ContextOf<Prepared> = (record: LogRecord, at: number, prepared: Prepared) => string | undefined;

export interface SpanIds {
  readonly trace_id: string;
  readonly span_id: string;
}

/** A batch as the work prepared it, and where it came from. */
export interface PreparedInTrace<Prepared> {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly LogRecord[];
  readonly prepared: Prepared;
}

/** Context of an event, as a header of Kafka's or as the CloudEvents extension of binary mode. */
export const contextOfEvent = ({ headers }: LogRecord): string | undefined =>
  headers[contextHeader] ?? headers[`ce_${contextHeader}`];

/** Traces of a service to the endpoint, once a process; undefined without one. Sampling and the rest are as the SDK reads its own variables. */
export async function openTracing(
  service: string,
  endpoint: string | undefined,
  logger: Logger & { spanIds?: () => SpanIds | undefined },
): Promise<Tracing | undefined> {
  if (endpoint === undefined) return undefined;
  const { startTracing } = await import('./start-tracing.js');
  const tracing = startTracing(service, endpoint, (message) => logger.warn(message));
  logger.spanIds = () => tracing.ids();
  return tracing;
}
