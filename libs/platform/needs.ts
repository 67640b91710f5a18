import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';

/** What a route asks for: nothing, or a role of who asks. */
export type Need = 'public' | 'producer' | 'analyst' | 'operator';

/** What a route of Fastify's own is given as `config`. */
interface RouteNeeds {
  readonly needs: readonly Need[];
}

/** What a route is given that shows no more than the interface, or the page. */
export const openRoute = { config: { needs: ['public'] } satisfies RouteNeeds };

/** The need in the OpenAPI document: there it becomes the route's security where identity is set up. */
export const needsExtension = 'x-needs';

/** What a route asks for; of several, one is enough. The gateway does not start with a route that does not say. */
export function Needs(...needs: readonly Need[]): MethodDecorator {
  return applyDecorators(RouteConfig({ needs } satisfies RouteNeeds), ApiExtension(needsExtension, needs));
}
