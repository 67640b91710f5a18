import { Body, Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
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
import { Signatures } from '../events/signatures.js';
import { type Asked, AskedFor, documented, Endpoint } from '../http/endpoint.js';
import { language } from '../http/parameters.js';
import { readParameters } from '../http/read-parameters.js';
import { Spoken } from '../http/spoken.js';
import { Takes } from '../http/takes.js';
import { problems } from '../openapi/problems.js';
import { CLEARED, LOG, WRITER } from '../tokens.js';
import { dismiss, type Dismissed, dismissedSchema, dismissParameters } from './dismiss.js';
import { quarantineEntry, QuarantineNumber, quarantineParameters, readQuarantine } from './quarantine.js';
import { replay } from './replay.js';

const replayParameters = Type.Object({ id: QuarantineNumber, ...language });

@Controller('v1/quarantine')
export class QuarantineController {
  constructor(
    @Inject(CLEARED) readonly cleared: Pool,
    @Inject(WRITER) readonly writer: Pool,
    @Inject(LOG) readonly log: EventLog,
    @Inject(Signatures) readonly signatures: Signatures,
  ) {}

  @Endpoint({
    tag: 'Events',
    path: '',
    needs: ['producer', 'operator'],
    summary: 'Refused events, newest first, with their bytes and what is wrong',
    description: 'A producer sees its own.',
    parameters: quarantineParameters,
    entry: quarantineEntry,
    // Each has its bytes, 64 KiB at most.
    csvRows: 1000,
  })
  list(@AskedFor() asked: Asked<typeof quarantineParameters>, @Asking() asking: Identity | undefined) {
    const view = quarantineView(asking, asked.values.owner);
    return readQuarantine(view.content ? asked.cleared : asked.free, asked, view);
  }

  @Post(':id/replay')
  @Takes([contentTypes.structured], 'producer', 'operator')
  @HttpCode(202)
  @ApiTags('Events')
  @ApiOperation({
    summary: 'Send a refused event again',
    description:
      'As it was, or with a body: the mended event, which is checked first. It goes to the topic that it came on.',
  })
  @documented(':id/replay', replayParameters)
  @ApiBody({ required: false, schema: envelope as object })
  @ApiResponse({
    status: 202,
    description: 'It is in the log',
    content: { 'application/json': { schema: publishedSchema } },
  })
  @problems({
    'invalid-parameter': 'The id is malformed',
    'bad-request': 'The body broke off',
    'not-found': 'There is no such event in quarantine, or none any more',
    conflict: 'It is not open: it was replayed or dismissed, or one of its source and id was accepted since',
    'too-large': 'The mended event is over 64 KiB',
    'unsupported-media-type': 'The content type is not one of CloudEvents',
    'not-routable': 'Its topic is no longer there',
    refused: 'The mended event would be refused: nothing was sent',
    'log-away': 'The event log does not answer',
    'database-away': 'The database does not answer',
  })
  replay(
    @Param() path: Record<string, unknown>,
    @Query() query: Record<string, unknown>,
    @Body() body: unknown,
    @Asking() asking: Identity | undefined,
    @Spoken() spoken: Language,
  ): Promise<PublishedEvent> {
    const { id } = readParameters(replayParameters, { ...query, ...path });
    const mended = Buffer.isBuffer(body) && body.length > 0 ? body : undefined;
    // Its bytes go into the log, whoever may see them.
    return replay(this, id, mended, replayView(asking, mended !== undefined), spoken);
  }

  @Post(':id/dismiss')
  @Needs('producer', 'operator')
  @HttpCode(200)
  @ApiTags('Events')
  @ApiOperation({
    summary: 'Close a refused event that nothing is to be done about',
    description:
      'It stays in the quarantine, with who dismissed it and why, and counts as refused; it is no longer open.',
  })
  @documented(':id/dismiss', dismissParameters)
  @ApiResponse({
    status: 200,
    description: 'It is dismissed',
    content: { 'application/json': { schema: dismissedSchema } },
  })
  @problems({
    'invalid-parameter': 'The id is malformed, or why is missing',
    'not-found': 'There is no such event in quarantine, or none any more',
    conflict: 'It is not open: it was replayed or dismissed, or one of its source and id was accepted since',
    'database-away': 'The database does not answer',
  })
  dismiss(
    @Param() path: Record<string, unknown>,
    @Query() query: Record<string, unknown>,
    @Asking() asking: Identity | undefined,
  ): Promise<Dismissed> {
    const { id, why } = readParameters(dismissParameters, { ...query, ...path });
    return dismiss(this, id, why, asking);
  }
}
