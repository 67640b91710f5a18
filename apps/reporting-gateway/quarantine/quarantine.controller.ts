import { Body, Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import Type from 'typebox';
import type { Identity } from '#access/identity.js';
import { envelope } from '#contracts/envelope.js';
import type { EventLog } from '#event-log/event-log.js';
import { Needs } from '#platform/needs.js';
import type { Language } from '#reference/languages.js';
import { Asking } from '../access/asking.js';
import { quarantineView, replayView } from '../access/sender.js';
import type { PublishedEvent } from '../events/accept.js';
import { publishedSchema } from '../events/published-schema.js';
import { contentTypes } from '../events/raw-bodies.js';
import { type Asked, AskedFor, documented, Endpoint, problem } from '../http/endpoint.js';
import { language } from '../http/parameters.js';
import { readParameters } from '../http/read-parameters.js';
import { Spoken } from '../http/spoken.js';
import { LOG, READER } from '../tokens.js';
import { quarantineEntry, QuarantineNumber, quarantineParameters, readQuarantine } from './quarantine.js';
import { replay } from './replay.js';

const replayParameters = Type.Object({ id: QuarantineNumber, ...language });

@Controller('v1/quarantine')
export class QuarantineController {
  constructor(
    @Inject(READER) private readonly reader: Pool,
    @Inject(LOG) private readonly log: EventLog,
  ) {}

  @Endpoint({
    tag: 'Events',
    path: '',
    needs: ['producer', 'operator'],
    summary: 'Refused events, newest first, with their bytes and what is wrong',
    description: 'A producer sees its own.',
    parameters: quarantineParameters,
    entry: quarantineEntry,
  })
  list(@AskedFor() asked: Asked<typeof quarantineParameters>, @Asking() asking: Identity | undefined) {
    return readQuarantine(this.reader, asked, quarantineView(asking, asked.values.owner));
  }

  @Post(':id/replay')
  @Needs('producer', 'operator')
  @HttpCode(202)
  @ApiTags('Events')
  @ApiOperation({
    summary: 'Send a refused event again',
    description: 'As it was, or with a body: the mended event. It goes to the topic that it came on.',
  })
  @documented(':id/replay', replayParameters)
  @ApiConsumes(contentTypes.structured)
  @ApiBody({ required: false, schema: envelope as object })
  @ApiResponse({
    status: 202,
    description: 'It is in the log',
    content: { 'application/json': { schema: publishedSchema } },
  })
  @problem(400, 'The id is malformed, or there is no event in the body')
  @problem(404, 'There is no such event in quarantine')
  @problem(409, 'It was replayed before')
  @problem(503, 'The event log does not answer')
  replay(
    @Param() path: Record<string, unknown>,
    @Query() query: Record<string, unknown>,
    @Body() body: unknown,
    @Asking() asking: Identity | undefined,
    @Spoken() spoken: Language,
  ): Promise<PublishedEvent> {
    const { id } = readParameters(replayParameters, { ...query, ...path });
    const mended = Buffer.isBuffer(body) && body.length > 0 ? body : undefined;
    return replay(this.reader, this.log, id, mended, replayView(asking, mended !== undefined), spoken);
  }
}
