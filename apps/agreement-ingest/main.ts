import { main } from '#platform/process.js';
import { runService } from '#platform/service.js';
import { AgreementIngestModule } from './agreement-ingest.module.js';

await main(() => runService('agreement-ingest', (parts) => AgreementIngestModule.with(parts)));
