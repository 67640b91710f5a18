import { main } from '#platform/process.js';
import { runService } from '#platform/service.js';
import { TradeIngestModule } from './trade-ingest.module.js';

await main(() => runService('trade-ingest', (parts) => TradeIngestModule.with(parts)));
