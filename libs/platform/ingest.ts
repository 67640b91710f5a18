import type { DynamicModule, Type } from '@nestjs/common';
import { Counter, Histogram } from 'prom-client';
import type { BatchConsumer } from '#event-log/event-log.js';
import { exactlyOnce } from '#exactly-once/exactly-once.js';
import { acceptEvents } from '#facts/accept-batch.js';
import { contextOfEvent } from '#tracing/tracing.js';
import { logBatches } from './log-batches.js';
import type { ServiceParts } from './service.js';

/** Injection token of the `BatchConsumer` that turns events into facts. */
export const ACCEPT = Symbol('accept events');

/** The module of an ingest service: its consumer, and the exactly-once acceptance that it hands its batches to. */
export function ingestModule(module: Type, consumer: Type, group: string, parts: ServiceParts): DynamicModule {
  return {
    module,
    controllers: [consumer],
    providers: [{ provide: ACCEPT, useFactory: () => acceptInto(group, parts) }],
  };
}

function acceptInto(group: string, { pool, logger, outbox, registry, tracing }: ServiceParts): BatchConsumer {
  const events = new Counter({
    name: 'entente_events_total',
    help: 'Events taken from the log, by what became of them',
    labelNames: ['group', 'stream', 'owner', 'outcome'],
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'entente_batch_duration_seconds',
    help: 'Time from a batch of the log to its commit',
    labelNames: ['group'],
    registers: [registry],
  });
  const options = { pool, group, warn: (message: string) => logger.warn(message) };
  const work = acceptEvents((written, batches, ms) => {
    const { stream, owner } = written.quarantine;
    for (const name of ['accepted', 'duplicate', 'quarantined'] as const) {
      for (const outcome of written.outcomes) events.inc({ group, stream, owner, outcome: name }, outcome[name]);
    }
    if (written.outbox.length > 0) outbox.poke();
    logBatches(logger, written, batches, ms);
  }, tracing?.traceparent);
  const accept = tracing ? exactlyOnce(tracing.work(work, group, contextOfEvent), options) : exactlyOnce(work, options);
  return async (batch) => {
    const done = duration.startTimer({ group });
    const next = await accept(batch);
    done();
    return next;
  };
}
