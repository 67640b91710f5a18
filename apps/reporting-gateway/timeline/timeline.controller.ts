import { Controller, Inject } from '@nestjs/common';
import type { Pool } from 'pg';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { READER } from '../tokens.js';
import { readTimeline, timelineEntry, timelineParameters } from './timeline.js';

@Controller('v1')
export class TimelineController {
  constructor(@Inject(READER) private readonly reader: Pool) {}

  @Endpoint({
    tag: 'Pairs',
    path: 'timeline',
    needs: ['analyst'],
    summary: 'What happened, newest first, whatever the stream',
    parameters: timelineParameters,
    entry: timelineEntry,
  })
  timeline(@AskedFor() asked: Asked<typeof timelineParameters>) {
    return readTimeline(this.reader, asked);
  }
}
