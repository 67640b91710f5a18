import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type Encoding, encodingNamed, encodings } from '#tables/notation.js';
import { maxBodyBytes, maxUploadBytes } from '../http/body-limits.js';
import { Problem } from '../http/problem.js';

export const csvContentType = 'text/csv';

/** Bodies of CSV reach their handler as streams: a file may be larger than memory. */
export function takeCsvBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(csvContentType, (_request, body, done) => done(null, body));
}

/** Most bytes of a body of the content type. */
export function boundOfBody(contentType = ''): number {
  return contentType.trimStart().toLowerCase().startsWith(csvContentType) ? maxUploadBytes : maxBodyBytes;
}

/** @throws Problem when the charset is none that files are read in. */
export function encodingOf(contentType: string | undefined): Encoding {
  const [, label = 'utf-8'] = /;\s*charset="?([^\s";]+)/i.exec(contentType ?? '') ?? [];
  const encoding = encodingNamed(label);
  if (encoding) return encoding;
  throw new Problem('unsupported-media-type', (say) => say.charset(label), { allowed: encodings });
}

/** The bytes of a body, whose connection stays open when nobody wants more of them. @throws Problem beyond the limit. */
export async function* bytesOf(body: Readable): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxUploadBytes) {
      throw new Problem('too-large', (say) => say.largeFile(maxUploadBytes));
    }
    yield chunk;
  }
}
