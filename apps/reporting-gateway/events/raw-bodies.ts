import type { FastifyInstance } from 'fastify';
import { maxBodyBytes } from '../http/body-limits.js';

/** Content types that events are sent in. */
export const contentTypes = {
  structured: 'application/cloudevents+json',
  batch: 'application/cloudevents-batch+json',
  binary: 'application/json',
} as const;

/** Bodies reach their handler as they came: what goes to the log is what was sent, not what a parser made of it. */
export function takeRawBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  for (const contentType of Object.values(contentTypes)) {
    fastify.addContentTypeParser(
      contentType,
      { parseAs: 'buffer', bodyLimit: maxBodyBytes },
      (_request, body, done) => {
        done(null, body);
      },
    );
  }
}
