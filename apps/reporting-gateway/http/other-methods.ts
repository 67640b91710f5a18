import type { FastifyInstance } from 'fastify';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { Problem } from './problem.js';

/**
 * An address that has other methods than the one asked for says so, with those that it has. To be called before there are routes.
 * It is told before the first byte of a body is read.
 */
export function answerOtherMethods(fastify: FastifyInstance, maxParamLength: number): void {
  const router = findMyWay({ maxParamLength });
  const known = new Set<HTTPMethod>();
  fastify.addHook('onRoute', ({ method, url }) => {
    const methods = [method].flat() as HTTPMethod[];
    router.on(methods, url, () => undefined);
    for (const one of methods) known.add(one);
  });
  const allowedAt = (url: string) => [...known].filter((one) => router.find(one, url) !== null).sort();
  // No promise: it is run for every request.
  fastify.addHook('preParsing', ({ is404, method, url }, _reply, body, done) => {
    done(is404 ? otherMethod(method, allowedAt(url)) : null, body);
  });
}

/** Null where there is nothing: where other origins may read, OPTIONS is answered at every address. */
function otherMethod(method: string, allowed: readonly HTTPMethod[]): Problem | null {
  if (!allowed.some((one) => one !== 'OPTIONS')) return null;
  const allow = allowed.join(', ');
  return new Problem('method-not-allowed', (say) => say.otherMethod(method, allow), { allowed }, { allow });
}
