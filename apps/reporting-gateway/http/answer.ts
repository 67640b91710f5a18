import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { assertStillKept } from '../reader/moment.js';
import type { Read, Reading } from '../reader/reading.js';
import type { Language } from '#reference/languages.js';
import { languageAsked } from './accept-language.js';
import { csvOf, csvParameters, csvRows, csvType, prefersCsv } from './csv.js';
import type { EndpointOptions } from './endpoint-options.js';
import { entityTag, matchesTag } from './entity-tag.js';
import { newestIn } from './freshness.js';
import { NotModified } from './not-modified.js';
import type { One, Page } from './page.js';
import { readParameters } from './read-parameters.js';

/** What the handler of a reading path is asked. */
export interface Question extends Read {
  /** The parameters as the schema of the endpoint has them. */
  readonly values: object;
  readonly language: Language;
  /** Connections that see what is confidential if who asks is cleared. */
  readonly reader: Pool;
  /** The form of the answer: JSON, CSV, or CSV with a mark of its encoding. */
  readonly form: 'json' | 'csv' | 'marked csv';
}

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: EndpointOptions;
  }
  interface FastifyRequest {
    asked?: Question;
  }
}

/**
 * Of reading paths, before the handler: parameters, language, form, moment, ETag; after it: the answer's envelope, or its entries as
 * CSV. By hooks, as an interceptor's streams take a tenth of the time of an answer. To be called before there are routes.
 */
export function answerEndpoints(fastify: FastifyInstance, reading: Reading): void {
  fastify.addHook('onRoute', (route) => {
    const { endpoint } = route.config ?? {};
    if (!endpoint) return;
    route.preHandler = async (request, reply) => {
      request.asked = await ask(endpoint, request, reply, reading);
    };
    // No promise: it is run for every answer.
    route.preSerialization = (request, reply, payload, done) => {
      const { asked } = request;
      // A problem is an answer of its own.
      if (!asked || reply.statusCode !== 200) return done(null, payload);
      const answer = () => answerOf(endpoint, asked, request.originalUrl, reply, payload);
      const { asOf } = asked.moment;
      if (asOf === null) return done(null, answer());
      void assertStillKept(asked.free, asOf)
        .then(answer)
        .then((answer) => done(null, answer), done);
    };
  });
}

function answerOf(
  endpoint: EndpointOptions,
  asked: Question,
  url: string,
  reply: FastifyReply,
  payload: unknown,
): unknown {
  const page = payload as Page<unknown> | One<unknown>;
  if (page.next) void reply.header('link', `<${nextOf(url, page.next)}>; rel="next"`);
  if (asked.form === 'json') return { data: page.data, meta: metaOf(page, asked) };
  void reply.type(csvType).serializer(String);
  const isPart = page.next || 'cursor' in asked.values;
  if (isPart) void reply.header('content-disposition', `attachment; filename="${partNameOf(endpoint)}"`);
  return (asked.form === 'csv' ? '' : '\ufeff') + listed(endpoint, page.data);
}

/** A file has no headers: its name tells that it is not all, `indicators.part.csv`. */
function partNameOf({ path }: EndpointOptions): string {
  const name = path.split('/').findLast((part) => !part.startsWith(':'));
  return `${name}.part.csv`;
}

/** @throws Problem where a parameter is not in order, and NotModified where who asks holds the answer. */
async function ask(
  endpoint: EndpointOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  reading: Reading,
): Promise<Question> {
  const asCsv = (!endpoint.one || endpoint.list !== undefined) && prefersCsv(request.headers.accept);
  const given: Record<string, unknown> = { ...(request.query as object), ...(request.params as object) };
  const isMarked = asCsv && readParameters(csvParameters, { bom: given.bom }).bom === 'true';
  if (asCsv) delete given.bom;
  const values = readParameters(endpoint.parameters, given) as { asOf?: string; limit?: number };
  if (asCsv) values.limit ??= endpoint.csvRows ?? csvRows;
  const language = languageAsked(request);
  const isCleared = request.identity?.confidential === true;
  const held = request.headers['if-none-match'];
  const { moment, free, cleared } = await reading.at(values.asOf, held !== undefined);

  const headers: Record<string, string> = {
    'cache-control': 'no-cache',
    'content-language': language,
    vary: 'accept, accept-language, authorization',
  };
  if (endpoint.cached ?? true) {
    headers.etag = entityTag(moment.dataVersion, language, asCsv ? 'csv' : 'json', isCleared);
    if (matchesTag(held, headers.etag)) throw new NotModified(headers);
  }
  void reply.headers(headers);
  const form = isMarked ? 'marked csv' : asCsv ? 'csv' : 'json';
  // Each by name: of an object that is spread and then added to, V8 makes new hidden classes each time, which its heap keeps.
  return { moment, free, cleared, values, language, reader: isCleared ? cleared : free, form };
}

/** As CSV: the entries of a list, or those of the list in a thing. */
function listed({ entry, list }: EndpointOptions, data: unknown): string {
  if (!list) return csvOf(entry, data as unknown[]);
  return csvOf(list.entry, data === null ? [] : list.of(data as never));
}

/** The same question, from where this page ends. */
function nextOf(url: string, cursor: string): string {
  const next = new URL(url, 'http://gateway');
  next.searchParams.set('cursor', cursor);
  return next.pathname + next.search;
}

function metaOf(page: Page<unknown> | One<unknown>, { moment, language }: Question) {
  return {
    asOf: moment.shown,
    dataVersion: moment.dataVersion,
    freshAt: newestIn(page.data),
    next: page.next ?? null,
    ...(page.reason !== undefined && { reason: page.reason[language] }),
  };
}
