import { Controller } from '@nestjs/common';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { pairEntry, pairParameters, pairsParameters, readPairs } from './pairs.js';
import { picture, readPicture } from './picture.js';

@Controller('v1/pairs')
export class PairsController {
  @Endpoint({
    tag: 'Pairs',
    path: '',
    needs: ['analyst'],
    summary: 'Pairs of countries of which facts are recorded',
    parameters: pairsParameters,
    entry: pairEntry,
  })
  list(@AskedFor() asked: Asked<typeof pairsParameters>) {
    return readPairs(asked.free, asked);
  }

  @Endpoint({
    tag: 'Pairs',
    path: ':pair',
    needs: ['analyst'],
    summary: 'What is known of a pair, joined: the latest of each domain',
    parameters: pairParameters,
    entry: picture,
    one: true,
  })
  one(@AskedFor() asked: Asked<typeof pairParameters>) {
    return readPicture(asked);
  }
}
