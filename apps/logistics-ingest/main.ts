import { main } from '#platform/process.js';
import { runService } from '#platform/service.js';
import { LogisticsIngestModule } from './logistics-ingest.module.js';

await main(() => runService('logistics-ingest', (parts) => LogisticsIngestModule.with(parts)));
