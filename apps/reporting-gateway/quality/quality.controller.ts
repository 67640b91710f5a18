import { Controller, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Identity } from '#access/identity.js';
import type { EventLog } from '#event-log/event-log.js';
import { Asking } from '../access/asking.js';
import { qualityView } from '../access/sender.js';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { LOG, READER } from '../tokens.js';
import { qualityEntry, qualityParameters, readQuality } from './quality.js';

@Controller('v1')
export class QualityController {
  constructor(
    @Inject(READER) private readonly reader: Pool,
    @Inject(LOG) private readonly log: EventLog,
  ) {}

  @Endpoint({
    tag: 'Events',
    path: 'quality',
    needs: ['analyst', 'producer'],
    summary: 'What was received by stream and owner, and what became of it',
    description: 'Who is a producer alone sees its own.',
    parameters: qualityParameters,
    entry: qualityEntry,
    cached: false,
  })
  quality(@AskedFor() asked: Asked<typeof qualityParameters>, @Asking() asking: Identity | undefined) {
    return readQuality(this.reader, this.log, asked, qualityView(asking, asked.values.owner));
  }
}
