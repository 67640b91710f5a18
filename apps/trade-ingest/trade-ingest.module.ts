import { Controller, type DynamicModule, Inject, Module } from '@nestjs/common';
import { topicsOfService } from '#contracts/services.js';
import type { BatchConsumer, RecordBatch } from '#event-log/event-log.js';
import { ConsumeBatch } from '#event-log/nest/consume-batch.js';
import { ACCEPT, ingestModule } from '#platform/ingest.js';
import type { ServiceParts } from '#platform/service.js';

const group = 'trade-ingest';

@Controller()
class TradeConsumer {
  constructor(@Inject(ACCEPT) private readonly accept: BatchConsumer) {}

  @ConsumeBatch({ group, topics: [topicsOfService[group]] })
  consume(batch: RecordBatch): Promise<number> {
    return this.accept(batch);
  }
}

/** Takes customs declarations and official trade statistics into the facts. */
@Module({})
export class TradeIngestModule {
  static with(parts: ServiceParts): DynamicModule {
    return ingestModule(TradeIngestModule, TradeConsumer, group, parts);
  }
}
