import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Moment } from '../reader/moment.js';
import { Reading } from '../reader/reading.js';
import type { Language } from '#reference/languages.js';
import { languageAsked } from './accept-language.js';
import { csvOf, csvParameters, csvType, prefersCsv } from './csv.js';
import { ENDPOINT, type EndpointOptions } from './endpoint-metadata.js';
import { entityTag, matchesTag } from './entity-tag.js';
import { newestIn } from './freshness.js';
import { NotModified } from './not-modified.js';
import type { One, Page } from './page.js';
import { readParameters } from './read-parameters.js';

/** Before a reading path: parameters, language, form, moment, ETag. After it: the answer's envelope, or its entries as CSV. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(@Inject(Reading) private readonly reading: Reading) {}

  async intercept(
    context: ExecutionContext,
    next: CallHandler<Page<unknown> | One<unknown>>,
  ): Promise<Observable<unknown>> {
    const endpoint = Reflect.getMetadata(ENDPOINT, context.getHandler()) as EndpointOptions;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const asCsv = (!endpoint.one || endpoint.list !== undefined) && prefersCsv(request.headers.accept);
    const { bom, ...query } = request.query as Record<string, unknown>;
    const ofCsv = bom === undefined ? {} : { bom };
    const isMarked = asCsv && readParameters(csvParameters, ofCsv).bom === 'true';
    const given = { ...query, ...(!asCsv && ofCsv), ...(request.params as object) };
    const values = readParameters(endpoint.parameters, given) as { asOf?: string };
    const language = languageAsked(request);
    const isCleared = request.identity?.confidential === true;
    const held = request.headers['if-none-match'];
    const { moment, free, cleared } = await this.reading.at(values.asOf, held !== undefined);

    const headers: Record<string, string> = {
      'cache-control': 'no-cache',
      'content-language': language,
      vary: 'accept, accept-language, authorization',
      ...(asCsv && { 'content-type': csvType }),
    };
    if (endpoint.cached ?? true) {
      headers.etag = entityTag(moment.dataVersion, request.originalUrl, language, asCsv ? 'csv' : 'json', isCleared);
      if (matchesTag(held, headers.etag)) throw new NotModified(headers);
    }
    void reply.headers(headers);
    const reader = isCleared ? cleared : free;
    (request as { asked?: unknown }).asked = { values, language, moment, reader, free, cleared };
    return next.handle().pipe(
      map((page) => {
        if (page.next) void reply.header('link', `<${nextOf(request.originalUrl, page.next)}>; rel="next"`);
        if (asCsv) return (isMarked ? '\ufeff' : '') + listed(endpoint, page.data);
        return { data: page.data, meta: metaOf(page, moment, language) };
      }),
    );
  }
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

function metaOf(page: Page<unknown> | One<unknown>, moment: Moment, language: Language) {
  return {
    asOf: moment.shown.toISOString(),
    dataVersion: moment.dataVersion,
    freshAt: newestIn(page.data),
    next: page.next ?? null,
    ...(page.reason !== undefined && { reason: page.reason[language] }),
  };
}
