import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languageAsked } from './accept-language.js';

/** The `Language` that a request asks for, which its answer is then said to be in. */
export const Spoken = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const http = context.switchToHttp();
  const language = languageAsked(http.getRequest<FastifyRequest>());
  void http.getResponse<FastifyReply>().header('content-language', language);
  return language;
});
