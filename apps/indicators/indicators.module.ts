import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, type DynamicModule, Inject, Module } from '@nestjs/common';
import { topicsOfService } from '#contracts/services.js';
import type { BatchConsumer, RecordBatch } from '#event-log/event-log.js';
import { ConsumeBatch } from '#event-log/nest/consume-batch.js';
import { exactlyOnce } from '#exactly-once/exactly-once.js';
import { refreshFromNotices } from '#indicators/engine/refresh-batch.js';
import type { ServiceParts } from '#platform/service.js';
import type { Retention } from '#retention/periods.js';
import { StaleValues } from './stale-values.js';
import { Calendar } from './calendar.js';
import { Months } from './months.js';
import { observeLatency } from './observe-latency.js';
import { observeWaiting } from './observe-waiting.js';

const group = 'indicators';
const grouping = { atOnce: 1, weight: 20_000 };
/** Of the time that a refresh took, up to so long: however much changes, ingestion is not without the database for long. */
const rest = { share: 0.6, longestMs: 1_000 };
const REFRESH = Symbol('refresh indicators');

/** Rests before the next batch is read, not after: what it brings is what came meanwhile. */
function resting(consume: BatchConsumer): BatchConsumer {
  return async (batch) => {
    const begun = performance.now();
    const next = await consume(batch);
    const ms = Math.min(rest.longestMs, rest.share * (performance.now() - begun));
    await sleep(ms, undefined, { signal: batch.stopping }).catch(() => {});
    return next;
  };
}

@Controller()
class ChangesConsumer {
  constructor(@Inject(REFRESH) private readonly refresh: BatchConsumer) {}

  @ConsumeBatch({ group, topics: [topicsOfService[group]], readAhead: false })
  consume(batch: RecordBatch): Promise<number> {
    return this.refresh(batch);
  }
}

/** Keeps the stored indicators what the facts make of them. */
@Module({})
export class IndicatorsModule {
  static with({ pool, outbox, logger, registry, tracing }: ServiceParts, retention: Retention = {}): DynamicModule {
    observeWaiting(registry, pool);
    const observe = observeLatency(registry);
    const warn = (message: string) => logger.warn(message);
    const log = (message: string) => logger.log(message);
    const options = { pool, group, warn, grouping };
    const work = refreshFromNotices((notices) => {
      observe(notices);
      outbox.poke();
    });
    const refresh = tracing
      ? exactlyOnce(
          tracing.work(work, group, (_, at, { notices }) => notices[at]?.traceparent),
          options,
        )
      : exactlyOnce(work, options);
    return {
      module: IndicatorsModule,
      controllers: [ChangesConsumer],
      providers: [
        { provide: REFRESH, useValue: resting(refresh) },
        { provide: Calendar, useFactory: () => new Calendar(pool, () => outbox.poke(), warn, log) },
        { provide: Months, useFactory: () => new Months(pool, retention, warn, log) },
        { provide: StaleValues, useFactory: () => new StaleValues(pool, () => outbox.poke(), warn) },
      ],
    };
  }
}
