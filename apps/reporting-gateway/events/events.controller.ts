import { Body, Controller, Headers, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import Type from 'typebox';
import type { Identity } from '#access/identity.js';
import type { EventLog } from '#event-log/event-log.js';
import type { Language } from '#reference/languages.js';
import { Asking } from '../access/asking.js';
import { assertOwner } from '../access/sender.js';
import { documented } from '../http/endpoint.js';
import { AreaParameter, language } from '../http/parameters.js';
import { readParameters } from '../http/read-parameters.js';
import { Spoken } from '../http/spoken.js';
import { Takes } from '../http/takes.js';
import { problems } from '../openapi/problems.js';
import { LOG } from '../tokens.js';
import { acceptEvents } from './accept.js';
import { documentedAttributes, requestBody } from './documented-bodies.js';
import { contentTypes } from './raw-bodies.js';
import { publishedSchema } from './published-schema.js';
import { readRequest } from './read-request.js';
import { Signatures } from './signatures.js';

const parameters = Type.Object({ owner: AreaParameter('Country whose topics the events go to'), ...language });

@Controller('v1/events')
export class EventsController {
  constructor(
    @Inject(LOG) private readonly log: EventLog,
    @Inject(Signatures) private readonly signatures: Signatures,
  ) {}

  @Post()
  @Takes(Object.values(contentTypes), 'producer')
  @HttpCode(202)
  @ApiTags('Events')
  @ApiOperation({
    summary: 'Send CloudEvents',
    description:
      'One structured, a batch, or one in binary mode (ce- headers). Answered once the log says that all are durable. ' +
      'An event that is not in order is kept in quarantine, and the answer says so. Of a batch that is refused nothing is published; of one ' +
      'that is not answered, or answered 503, a part may be: sent again, it counts as duplicates. ' +
      'With `Content-Encoding: gzip` the body is sent as gzip.',
    requestBody,
  })
  @documented('', parameters)
  @documentedAttributes()
  @ApiResponse({
    status: 202,
    description: 'All are in the log',
    content: { 'application/json': { schema: Type.Object({ results: Type.Array(publishedSchema) }) } },
  })
  @problems({
    'invalid-parameter': 'A parameter is unknown or malformed',
    'invalid-body': 'There are no events in the body',
    'bad-request': 'The body broke off',
    'unknown-code': 'The owner is no country',
    'too-large': 'An event is over 64 KiB, or a batch over 1 MiB, inflated where it is sent as gzip',
    'unsupported-media-type': 'The content type is not one of CloudEvents, or the content encoding not gzip',
    'not-routable': 'Events have no topic to go to; nothing was published',
    'not-signed': 'The owner requires signatures, and events have none; nothing was published',
    'log-away': 'The event log does not answer',
  })
  async send(
    @Query() query: Record<string, unknown>,
    @Headers() headers: Record<string, string>,
    @Body() body: unknown,
    @Asking() sender: Identity | undefined,
    @Spoken() spoken: Language,
  ): Promise<{ results: unknown[] }> {
    const { owner } = readParameters(parameters, query);
    assertOwner(sender, owner);
    const { events, batch } = readRequest(headers, body);
    return { results: await acceptEvents(this.log, this.signatures, events, owner, batch, spoken, sender) };
  }
}
