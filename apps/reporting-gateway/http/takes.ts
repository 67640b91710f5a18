import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes } from '@nestjs/swagger';
import { type Need, Needs } from '#platform/needs.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Content types of the bodies that a route takes. */
    takes?: readonly string[];
  }
}

/** In which content types a route takes its body, for the document and for who sends another; and, as `Needs`, what it asks for. */
export function Takes(types: readonly string[], ...needs: readonly Need[]): MethodDecorator {
  // A route has one config: what it needs stands in it again.
  return applyDecorators(Needs(...needs), RouteConfig({ needs, takes: types }), ApiConsumes(...types));
}
