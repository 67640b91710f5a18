import { main } from '#platform/process.js';
import { runService } from '#platform/service.js';
import { IndicatorsModule } from './indicators.module.js';

await main(() => runService('indicators', (parts) => IndicatorsModule.with(parts)));
