import { Controller } from '@nestjs/common';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { flowEntry } from './flow-entry.js';
import { flowParameters } from './flow-parameters.js';
import { mirrorEntry, mirrorParameters, readMirror } from './mirror.js';
import { readDeclaredFlows } from './read-declared-flows.js';
import { readFlows } from './read-flows.js';

@Controller('v1/trade')
export class TradeController {
  @Endpoint({
    tag: 'Trade',
    path: 'flows',
    needs: ['analyst'],
    summary: 'Trade figures as stored',
    description:
      'One entry a published figure, by reporter. With source=declared, sums of customs declarations instead.',
    parameters: flowParameters,
    entry: flowEntry,
  })
  flows(@AskedFor() asked: Asked<typeof flowParameters>) {
    return asked.values.source === 'declared' ? readDeclaredFlows(asked) : readFlows(asked);
  }

  @Endpoint({
    tag: 'Trade',
    path: 'mirror',
    needs: ['analyst'],
    summary: 'What exporter and importer say of the same trade',
    parameters: mirrorParameters,
    entry: mirrorEntry,
  })
  mirror(@AskedFor() asked: Asked<typeof mirrorParameters>) {
    return readMirror(asked);
  }
}
