import { context, SpanKind, type Tracer } from '@opentelemetry/api';
import type { EventLog, NewRecord } from '#event-log/event-log.js';
import { writeContext } from './context.js';
import { inSpan } from './in-span.js';
import { contextHeader } from './tracing.js';

/** The log, each call to publish in a span, whose context every record of it carries. */
export function traceLog(log: EventLog, tracer: Tracer): EventLog {
  return {
    publish(records) {
      const topics = new Set(records.map(({ topic }) => topic));
      // Of several, no one is the destination.
      const destination = topics.size === 1 ? records[0]!.topic : undefined;
      const attributes = {
        'messaging.system': 'kafka',
        'messaging.operation.type': 'send',
        'messaging.operation.name': 'send',
        'messaging.batch.message_count': records.length,
        ...(destination && { 'messaging.destination.name': destination }),
      };
      const name = destination ? `send ${destination}` : 'send';
      return inSpan(tracer, name, { kind: SpanKind.PRODUCER, attributes }, context.active(), (_, within) =>
        log.publish(inContext(records, writeContext(within))),
      );
    },
    subscribe: (options) => log.subscribe(options),
    createTopics: (topics) => log.createTopics(topics),
    topics: (pattern) => log.topics(pattern),
    watermarks: (topic) => log.watermarks(topic),
    underReplicated: (pattern) => log.underReplicated(pattern),
    members: (group) => log.members(group),
    check: () => log.check(),
    close: () => log.close(),
  };
}

/** A record that is sent again had another context before, which is not its sending's. */
function inContext(records: readonly NewRecord[], traceparent: string | undefined): readonly NewRecord[] {
  if (traceparent === undefined) return records;
  return records.map((record) => ({ ...record, headers: { ...record.headers, [contextHeader]: traceparent } }));
}
