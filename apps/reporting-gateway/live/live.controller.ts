import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import type { Identity } from '#access/identity.js';
import { Needs } from '#platform/needs.js';
import { Asking } from '../access/asking.js';
import { documented } from '../http/endpoint.js';
import { PairParameter } from '../http/parameters.js';
import { readParameters } from '../http/read-parameters.js';
import { problems } from '../openapi/problems.js';
import { text } from '../http/schemas.js';
import { IndicatorCode } from '../indicators/value-parameters.js';
import { streamEvents } from './event-stream.js';
import { LiveFeed } from './live-feed.js';

const parameters = Type.Object({ pair: Type.Optional(PairParameter), code: Type.Optional(IndicatorCode) });

/** One of the stream, as its readers take it apart. */
const event = Type.Object({
  id: Type.Optional(text('Where the stream goes on: what Last-Event-ID is to say, to this gateway or another')),
  event: Type.Enum(['facts', 'indicators', 'reset', 'dropped']),
  data: text('JSON'),
  retry: Type.Optional(Type.Integer({ description: 'Milliseconds to wait before asking again' })),
});

@Controller('v1')
export class LiveController {
  constructor(@Inject(LiveFeed) private readonly feed: LiveFeed) {}

  @Get('stream')
  @Needs('analyst')
  @ApiTags('Live')
  @ApiOperation({
    summary: 'Changes of facts and values as they come',
    description:
      'Server-sent events: facts {stream, pair, periods, recordedAt}, indicators {code, subject, periods}, reset when what ' +
      'came after Last-Event-ID is not kept any more, and dropped before a reader that falls far behind is let go. With code, only values of that indicator.',
  })
  @documented('stream', parameters)
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Id of the last event that was read' })
  @ApiResponse({
    status: 200,
    description: 'The stream',
    content: { 'text/event-stream': { schema: event } },
  })
  @problems({
    'invalid-parameter': 'A parameter is unknown or malformed',
    'unknown-code': 'A code is not known',
  })
  stream(
    @Query() query: Record<string, unknown>,
    @Headers('last-event-id') lastId: string | undefined,
    @Asking() asking: Identity | undefined,
    @Res() reply: FastifyReply,
  ): void {
    const filter = readParameters(parameters, query);
    reply.hijack();
    streamEvents(reply, this.feed, filter, lastId, asking?.until);
  }
}
