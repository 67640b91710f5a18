import { Controller, Inject } from '@nestjs/common';
import type { EventLog } from '#event-log/event-log.js';
import { Endpoint } from '../http/endpoint.js';
import { LOG } from '../tokens.js';
import { processesEntry, processesParameters, readProcesses } from './processes.js';

@Controller('v1')
export class ProcessesController {
  constructor(@Inject(LOG) private readonly log: EventLog) {}

  @Endpoint({
    tag: 'Operations',
    path: 'processes',
    needs: ['analyst', 'producer'],
    summary: 'Which services run, behind the gateway',
    parameters: processesParameters,
    entry: processesEntry,
    cached: false,
  })
  processes() {
    return readProcesses(this.log);
  }
}
