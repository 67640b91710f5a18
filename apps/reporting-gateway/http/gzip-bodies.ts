import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { letGo } from './let-go.js';
import { Problem } from './problem.js';

/**
 * Bodies that come as gzip reach what reads them inflated, and nothing is inflated beyond the bound of their content type:
 * a few KiB could be made to become as many GiB.
 * @throws Problem from the hook where a body is encoded in any other way.
 */
export function takeGzipBodies(fastify: FastifyInstance, boundOf: (contentType: string | undefined) => number): void {
  // No promise: it is run for every request.
  fastify.addHook('preParsing', ({ headers }, _reply, body, done) => {
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding === '' || encoding === 'identity') return done(null, body);
    if (encoding !== 'gzip') {
      const headers = { 'accept-encoding': 'gzip' };
      throw new Problem('unsupported-media-type', (say) => say.encoded(encoding), { allowed: ['gzip'] }, headers);
    }
    done(null, inflated(body, boundOf(headers['content-type'])));
  });
}

/** What a body of gzip holds. It fails with a Problem beyond `bound` bytes, and where the body is no gzip. */
export function inflated(body: Readable, bound: number): Readable & { receivedEncodedLength: number } {
  const inflating = Object.assign(Readable.from(inflate(), { objectMode: false }), { receivedEncodedLength: 0 });
  async function* inflate(): AsyncGenerator<Buffer> {
    const gunzip = createGunzip();
    // Fastify holds this against the content length, which is that of what was sent.
    body.on('data', (chunk: Buffer) => (inflating.receivedEncodedLength += chunk.length));
    body.on('error', (error) => gunzip.destroy(error));
    let bytes = 0;
    try {
      for await (const chunk of body.pipe(gunzip) as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > bound) throw new Problem('too-large', (say) => say.largeInflated(bound));
        yield chunk;
      }
    } catch (error) {
      throw isOfGzip(error) ? new Problem('invalid-body', (say) => say.noGzip(error.message)) : error;
    } finally {
      if (!body.readableEnded) letGo(body);
    }
  }
  return inflating;
}

function isOfGzip(error: unknown): error is Error {
  return /^Z_/.test(String((error as NodeJS.ErrnoException).code));
}
