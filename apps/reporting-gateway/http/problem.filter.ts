import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IssuerAway } from '#access/tokens.js';
import { isTransient } from '#exactly-once/errors.js';
import { languageAsked } from './accept-language.js';
import { maxBodyBytes } from './body-limits.js';
import { NotModified } from './not-modified.js';
import { Problem, type ProblemType, type Told } from './problem.js';
import './takes.js';

const logger = new Logger('gateway');
const retryAfter = { 'retry-after': '5' };

/** Sends whatever was thrown as a problem; what nobody foresaw is logged, and its inside stays here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** As the filter; for what Fastify refuses before there is a route, such as an address that cannot be decoded. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (reply.sent) return;
  if (error instanceof NotModified) {
    void reply.code(304).headers(error.headers).send();
    return;
  }
  const problem = problemOf(error, request);
  if (problem.type === 'internal')
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const language = languageAsked(request);
  void reply
    .code(problem.status)
    .headers({ 'cache-control': 'no-store', 'content-language': language, link: helpOf(problem), ...problem.headers })
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problem.json(request.url, language));
}

const typesOfStatus: Readonly<Record<number, ProblemType>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
  503: 'not-ready',
};

/** Where the problem is explained. */
function helpOf({ type }: Problem): string {
  return `</docs/problems#${type}>; rel="help"`;
}

function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof IssuerAway) {
    logger.warn(error.message);
    return new Problem('issuer-away', (say) => say.issuerAway, {}, retryAfter);
  }
  const status = statusOf(error);
  if (status !== undefined && (status < 500 || status === 503)) {
    const type = typesOfStatus[status] ?? 'bad-request';
    const takes = type === 'unsupported-media-type' ? takenAt(request) : [];
    return new Problem(
      type,
      detailOf(type, error as Error, request),
      { ...membersOf(error), ...(takes.length > 0 && { allowed: takes }) },
      // RFC 9110, 15.5.16: in an answer it says what may be sent.
      { ...(status === 503 && retryAfter), ...(takes.length > 0 && { accept: takes.join(', ') }) },
    );
  }
  if (isTransient(error) || isShutOut(error)) {
    return new Problem('database-away', (say) => say.databaseAway, {}, retryAfter);
  }
  return new Problem('internal', (say) => say.logged);
}

/** The database is not there (SQLSTATE class 3D), not migrated yet (3F, 22023: no role, 42P01: no table), or does not let the gateway in (28): away, for the asker. */
function isShutOut(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^(?:(?:3D|3F|28)\w{3}|22023|42P01)$/.test(code);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** What Fastify or NestJS refused, in our words. */
function detailOf(type: ProblemType, error: Error, request: FastifyRequest): Told {
  const { method, url, headers } = request;
  const { parts } = membersOf(error);
  if (parts) {
    const away = Object.keys(parts).filter((name) => parts[name] !== 'ok');
    return (say) => say.notReady(away.join(', '));
  }
  if (type === 'not-found') return (say) => say.nothingHere(`${method} ${pathOf(url)}`);
  if (type === 'too-large') return (say) => say.largeBody(maxBodyBytes);
  if (type === 'unsupported-media-type') return (say) => say.mediaType(headers['content-type'] ?? '', takenAt(request));
  return (say) => say.notInOrder(error.message);
}

/** In which content types bodies are taken there. */
function takenAt({ routeOptions }: FastifyRequest): readonly string[] {
  return routeOptions.config.takes ?? [];
}

/** How each part is, of the health check. */
function membersOf(error: unknown): { parts?: Record<string, string> } {
  const response = error instanceof HttpException ? error.getResponse() : undefined;
  const { parts } = (typeof response === 'object' ? response : {}) as { parts?: Record<string, string> };
  return parts === undefined ? {} : { parts };
}

function pathOf(url: string): string {
  return url.split('?', 1)[0]!;
}
