import { applyDecorators, createParamDecorator, type ExecutionContext, Get } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import Type, { type Static, type TObject } from 'typebox';
import { Needs } from '#platform/needs.js';
import { problems } from '../openapi/problems.js';
import type { Question } from './answer.js';
import { csvRows } from './csv.js';
import type { EndpointOptions } from './endpoint-options.js';
import { metaSchema } from './schemas.js';

/** What a handler is asked: the parameters as its schema has them, the language, the moment, and what it may read for who asks. */
export interface Asked<T extends TObject> extends Omit<Question, 'form'> {
  readonly values: Static<T>;
}

const problemsOfReading = {
  'invalid-parameter': 'A parameter is unknown or malformed',
  'unknown-code': 'A code is not known',
  'database-away': 'The database does not answer',
};

const csvSchema = {
  type: 'string',
  description:
    'The entries by `Accept: text/csv`, RFC 4180: names first, members of objects as a.b, lists as JSON, null as nothing. ' +
    "An apostrophe is put before a text that begins with = + - @ ' or a control character and is no number. " +
    `Without \`limit\` all of them, up to ${csvRows}; what is not all is a file named \`.part.csv\`, and \`Link\` names the next page.`,
} as const;

/** A reading path: its parameters are checked, its answer is wrapped and dated, and both are in the document. */
export function Endpoint(options: EndpointOptions): MethodDecorator {
  const { path, needs, summary, description, tag, parameters, entry, one = false, list } = options;
  const body = Type.Object({ data: one ? Type.Union([entry, Type.Null()]) : Type.Array(entry), meta: metaSchema });
  return applyDecorators(
    Get(path),
    Needs(...needs),
    // A route has one config: what it needs stands in it again.
    RouteConfig({ needs, endpoint: options }),
    ApiTags(tag),
    ApiOperation({ summary, ...(description && { description }) }),
    documented(path, parameters),
    ApiResponse({
      status: 200,
      description: 'The answer',
      content: { 'application/json': { schema: body }, ...((!one || list) && { 'text/csv': { schema: csvSchema } }) },
      headers: { Link: { description: 'rel="next": the next page, where there is one', schema: { type: 'string' } } },
    }),
    ApiResponse({ status: 304, description: 'Nothing changed since the answer that If-None-Match names' }),
    problems({ ...problemsOfReading, ...options.problems }),
  );
}

/** The parameters of a path in the document. */
export function documented(path: string, parameters: TObject): MethodDecorator {
  const required = (parameters.required as string[] | undefined) ?? [];
  return applyDecorators(
    ...Object.entries(parameters.properties).map(([name, schema]) => {
      const { description = '' } = schema as { description?: string };
      const about = { name, description, schema: schema };
      return path.includes(`:${name}`) ? ApiParam(about) : ApiQuery({ ...about, required: required.includes(name) });
    }),
  );
}

/** What the request asks, as `Asked` of the endpoint's parameters. */
export const AskedFor = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<FastifyRequest>().asked;
});
