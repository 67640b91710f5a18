import { Controller } from '@nestjs/common';
import { type Asked, AskedFor, Endpoint } from '../http/endpoint.js';
import { readTimeline, timelineEntry, timelineParameters } from './timeline.js';

@Controller('v1')
export class TimelineController {
  @Endpoint({
    tag: 'Pairs',
    path: 'timeline',
    needs: ['analyst'],
    summary: 'What happened, newest first, whatever the stream',
    parameters: timelineParameters,
    entry: timelineEntry,
  })
  timeline(@AskedFor() asked: Asked<typeof timelineParameters>) {
    return readTimeline(asked);
  }
}
