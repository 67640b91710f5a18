import { type Attributes, type Link, ROOT_CONTEXT, SpanKind, trace, type Tracer } from '@opentelemetry/api';
import type { BatchWork, Transacted } from '#exactly-once/batch-work.js';
import { isSampled, readContext } from './context.js';
import { inSpan } from './in-span.js';
import type { ContextOf, PreparedInTrace } from './tracing.js';

/** A batch may hold thousands of events that are followed: so many of them lead to it, the first ones. */
const maxLinks = 128;

/**
 * The work, each transaction of it in a span with a link to the context of what it takes: once each, sampled ones alone. The first of
 * them is its parent, so that it is sampled as that is.
 */
export function traceWork<Prepared>(
  work: BatchWork<Prepared>,
  group: string,
  contextOf: ContextOf<Prepared>,
  tracer: Tracer,
): BatchWork<PreparedInTrace<Prepared>> {
  return {
    prepare(batch, records) {
      const { topic, partition } = batch;
      return { topic, partition, records, prepared: work.prepare(batch, records) };
    },
    write: (tx, batches, isAgain) => work.write(tx, batches.map(ofWork), isAgain),
    around(batches, transact) {
      const { topic } = batches[0]!;
      const links = linksTo(batches, contextOf);
      const [first] = links;
      const parent = first ? trace.setSpanContext(ROOT_CONTEXT, first.context) : ROOT_CONTEXT;
      const options = { kind: SpanKind.CONSUMER, attributes: attributesOf(batches, group), links };
      return inSpan(tracer, `process ${topic}`, options, parent, async (span) => {
        const end = await transact();
        span.setAttributes(countsOf(end));
        return end;
      });
    },
    committed: (written, batches, ms) => work.committed?.(written, batches.map(ofWork), ms),
  };
}

const ofWork = <Prepared>({ prepared }: PreparedInTrace<Prepared>): Prepared => prepared;

function linksTo<Prepared>(batches: readonly PreparedInTrace<Prepared>[], contextOf: ContextOf<Prepared>): Link[] {
  const seen = new Set<string>();
  const links: Link[] = [];
  for (const { partition, records, prepared } of batches) {
    for (const [at, record] of records.entries()) {
      if (links.length === maxLinks) return links;
      const traceparent = contextOf(record, at, prepared);
      if (traceparent === undefined || seen.has(traceparent)) continue;
      seen.add(traceparent);
      const context = readContext(traceparent);
      if (!context || !isSampled(context)) continue;
      const attributes = {
        'messaging.destination.partition.id': String(partition),
        'messaging.kafka.offset': record.offset,
      };
      links.push({ context, attributes });
    }
  }
  return links;
}

function attributesOf(batches: readonly PreparedInTrace<unknown>[], group: string): Attributes {
  return {
    'messaging.system': 'kafka',
    'messaging.operation.type': 'process',
    'messaging.operation.name': 'process',
    'messaging.consumer.group.name': group,
    'messaging.destination.name': batches[0]!.topic,
    'messaging.destination.partition.id': batches.map(({ partition }) => partition).join(),
    'messaging.batch.message_count': batches.reduce((sum, { records }) => sum + records.length, 0),
  };
}

function countsOf(end: Transacted): Attributes {
  const { outcomes = [] } = end?.written ?? {};
  const sum = (name: 'accepted' | 'duplicate' | 'quarantined') =>
    outcomes.reduce((total, outcome) => total + outcome[name], 0);
  return {
    'entente.records.accepted': sum('accepted'),
    'entente.records.duplicate': sum('duplicate'),
    'entente.records.quarantined': sum('quarantined'),
  };
}
