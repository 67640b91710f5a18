import { Controller, type DynamicModule, Inject, Module } from '@nestjs/common';
import { topicsOfService } from '#contracts/services.js';
import type { BatchConsumer, RecordBatch } from '#event-log/event-log.js';
import { ConsumeBatch } from '#event-log/nest/consume-batch.js';
import { ACCEPT, ingestModule } from '#platform/ingest.js';
import type { ServiceParts } from '#platform/service.js';

const group = 'logistics-ingest';

@Controller()
class LogisticsConsumer {
  constructor(@Inject(ACCEPT) private readonly accept: BatchConsumer) {}

  @ConsumeBatch({ group, topics: [topicsOfService[group]] })
  consume(batch: RecordBatch): Promise<number> {
    return this.accept(batch);
  }
}

/** Takes movements, services, hub stocks and published scores into the facts. */
@Module({})
export class LogisticsIngestModule {
  static with(parts: ServiceParts): DynamicModule {
    return ingestModule(LogisticsIngestModule, LogisticsConsumer, group, parts);
  }
}
