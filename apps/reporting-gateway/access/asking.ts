import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import './guard.js';

/** Who asks, as `Identity`; undefined where nobody is asked who they are. */
export const Asking = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<FastifyRequest>().identity;
});
