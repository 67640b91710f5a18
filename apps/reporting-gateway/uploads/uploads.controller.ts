import { Readable } from 'node:stream';
import { Body, Controller, Get, Headers, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import Type from 'typebox';
import type { Identity } from '#access/identity.js';
import { streamNames } from '#contracts/streams.js';
import { topicOf } from '#contracts/topics.js';
import type { EventLog } from '#event-log/event-log.js';
import { Needs } from '#platform/needs.js';
import type { Language } from '#reference/languages.js';
import { type Delimiter, delimiters, decimals } from '#tables/notation.js';
import { templateOf } from '#tables/template.js';
import { Asking } from '../access/asking.js';
import { assertOwner, assertTopics } from '../access/sender.js';
import { csvType } from '../http/csv.js';
import { Signatures } from '../events/signatures.js';
import { documented } from '../http/endpoint.js';
import { AreaParameter, language, OneOf } from '../http/parameters.js';
import { described } from '../http/parameter-texts.js';
import { Problem } from '../http/problem.js';
import { readParameters } from '../http/read-parameters.js';
import { Spoken } from '../http/spoken.js';
import { Takes } from '../http/takes.js';
import { problems } from '../openapi/problems.js';
import { LOG } from '../tokens.js';
import { csvContentType, encodingOf } from './csv-bodies.js';
import { receive } from './receive.js';
import { type Receipt, receiptSchema } from './receipt.js';

const notation = {
  delimiter: Type.Optional(OneOf(Object.keys(delimiters) as Delimiter[], 'Between cells')),
  decimal: Type.Optional(OneOf([...decimals], 'Before decimals; default point')),
};

const templateParameters = Type.Object({ stream: OneOf([...streamNames], 'Stream'), ...notation, ...language });

const uploadParameters = Type.Object({
  stream: OneOf([...streamNames], 'Stream that the rows are of'),
  owner: AreaParameter('Country that reports'),
  dryRun: Type.Optional(OneOf(['true', 'false'], 'Whether to tell what would be published, and publish nothing')),
  ...notation,
  errors: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 1000,
      default: 100,
      ...described('Most rows of which errors are told', '0 to 1000'),
    }),
  ),
  ...language,
});

type RequestHeaders = Readonly<Record<string, string | undefined>>;

@Controller('v1')
@ApiTags('Events')
export class UploadsController {
  constructor(
    @Inject(LOG) private readonly log: EventLog,
    @Inject(Signatures) private readonly signatures: Signatures,
  ) {}

  @Get('templates/:stream.csv')
  @Needs('producer', 'analyst', 'operator')
  @ApiOperation({
    summary: 'A CSV file to begin with',
    description: 'The names of the columns in English or French, and examples that can be uploaded as they are.',
  })
  @documented('templates/:stream.csv', templateParameters)
  @ApiProduces(csvContentType)
  @ApiResponse({ status: 200, description: 'The file, in UTF-8 with a byte order mark', schema: { type: 'string' } })
  @problems({
    'invalid-parameter': 'A parameter is unknown or malformed',
  })
  template(
    @Param() path: Record<string, unknown>,
    @Query() query: Record<string, unknown>,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Spoken() spoken: Language,
  ): string {
    const { stream, lang: _, ...form } = readParameters(templateParameters, { ...query, ...path });
    void reply.headers({
      'content-type': csvType,
      'content-disposition': `attachment; filename="${stream}.${spoken}.csv"`,
      vary: 'accept-language',
    });
    return templateOf(stream, { language: spoken, ...form });
  }

  @Post('uploads')
  @Takes([csvContentType], 'producer')
  @ApiOperation({
    summary: 'Send a CSV file, a row an event',
    description:
      'Columns as in the template of the stream. Rows in order are published as they come, rows that are not are refused, ' +
      'each with what is wrong. Answered once all are durable. Nothing is published when the first line is not in order. ' +
      'The same file again adds nothing: what was accepted before counts as a duplicate. With `Content-Encoding: gzip` the file is sent as gzip.',
  })
  @documented('uploads', uploadParameters)
  @ApiBody({
    schema: { type: 'string', description: 'CSV; its encoding is the charset of the content type, or UTF-8' },
  })
  @ApiResponse({
    status: 200,
    description: 'A dry run: what would be published',
    content: { 'application/json': { schema: receiptSchema } },
  })
  @ApiResponse({
    status: 202,
    description: 'Every row in order is in the log',
    content: { 'application/json': { schema: receiptSchema } },
  })
  @problems({
    'invalid-parameter': 'A parameter is unknown or malformed',
    'invalid-body': 'The first line, or the encoding, is not in order',
    'bad-request': 'The file broke off',
    'unknown-code': 'The owner is no country',
    'too-large': 'The file is over 2 GiB, inflated where it is sent as gzip',
    'unsupported-media-type':
      'The content type is not text/csv, its charset is not known, or its content encoding not gzip',
    'not-routable': 'The owner has no topic of the stream',
    'not-signed': 'The owner requires signatures, which rows have not',
    'log-away': 'The event log does not answer',
  })
  async upload(
    @Query() query: Record<string, unknown>,
    @Headers() headers: RequestHeaders,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Asking() sender: Identity | undefined,
    @Spoken() spoken: Language,
  ): Promise<Receipt> {
    const { lang: _, errors: told = 100, dryRun, decimal = 'point', ...form } = readParameters(uploadParameters, query);
    assertOwner(sender, form.owner);
    assertTopics(sender, [topicOf(form.stream, form.owner)]);
    const encoding = encodingOf(headers['content-type']);
    if (!(body instanceof Readable)) {
      throw new Problem(
        'unsupported-media-type',
        (say) => say.noCsv,
        { allowed: [csvContentType] },
        { accept: csvContentType },
      );
    }
    const upload = { ...form, encoding, decimal, told, dryRun: dryRun === 'true', language: spoken };
    const receipt = await receive(this.log, this.signatures, body, upload);
    void reply.code(receipt.dryRun ? 200 : 202);
    return receipt;
  }
}
