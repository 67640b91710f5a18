import { readEnvironment } from '#platform/config.js';
import { main } from '#platform/process.js';
import { runService } from '#platform/service.js';
import { retentionOf } from '#retention/periods.js';
import { IndicatorsModule } from './indicators.module.js';

await main(() => runService('indicators', (parts) => IndicatorsModule.with(parts, retentionOf(readEnvironment()))));
