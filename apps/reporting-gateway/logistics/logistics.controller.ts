import { Controller } from '@nestjs/common';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { corridorEntry, hubEntry, scoreEntry, serviceEntry } from './logistics-entry.js';
import { corridorParameters, hubParameters, scoreParameters, serviceParameters } from './logistics-parameters.js';
import { readCorridors } from './read-corridors.js';
import { readHubs } from './read-hubs.js';
import { readScores } from './read-scores.js';
import { readServices } from './read-services.js';

const tag = 'Logistics';

@Controller('v1')
export class LogisticsController {
  @Endpoint({
    tag,
    path: 'corridors',
    needs: ['analyst'],
    summary: 'Corridors and what moved on them',
    parameters: corridorParameters,
    entry: corridorEntry,
  })
  corridors(@AskedFor() asked: Asked<typeof corridorParameters>) {
    return readCorridors(asked.free, asked);
  }

  @Endpoint({
    tag,
    path: 'hubs',
    needs: ['analyst'],
    summary: 'Hubs: stock, receipts, issues by destination',
    parameters: hubParameters,
    entry: hubEntry,
  })
  hubs(@AskedFor() asked: Asked<typeof hubParameters>) {
    return readHubs(asked.free, asked);
  }

  @Endpoint({
    tag,
    path: 'services',
    needs: ['analyst'],
    summary: 'Scheduled services and what became of them',
    parameters: serviceParameters,
    entry: serviceEntry,
  })
  services(@AskedFor() asked: Asked<typeof serviceParameters>) {
    return readServices(asked.free, asked);
  }

  @Endpoint({
    tag,
    path: 'scores',
    needs: ['analyst'],
    summary: 'Published connectivity and performance scores',
    parameters: scoreParameters,
    entry: scoreEntry,
  })
  scores(@AskedFor() asked: Asked<typeof scoreParameters>) {
    return readScores(asked.free, asked);
  }
}
