import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type Encoding, encodingNamed, encodings } from '#tables/notation.js';
import { Problem } from '../http/problem.js';

export const csvContentType = 'text/csv';

/** Most bytes of a file: more is sent in parts. */
const maxUploadBytes = 2 * 1024 ** 3;

/** So long a sender that is answered before it has sent all may go on, for it to see the answer. */
const lingerMs = 10_000;

/** Bodies of CSV reach their handler as streams: a file may be larger than memory. */
export function takeCsvBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(csvContentType, (_request, body, done) => done(null, body));
}

/** @throws Problem when the charset is none that files are read in. */
export function encodingOf(contentType: string | undefined): Encoding {
  const [, label = 'utf-8'] = /;\s*charset="?([^\s";]+)/i.exec(contentType ?? '') ?? [];
  const encoding = encodingNamed(label);
  if (encoding) return encoding;
  throw new Problem('unsupported-media-type', `Files in ${label} are not read`, { allowed: encodings });
}

/** The bytes of a body, whose connection stays open when nobody wants more of them. @throws Problem beyond the limit. */
export async function* bytesOf(body: Readable): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxUploadBytes) {
      throw new Problem('too-large', `A file is at most ${maxUploadBytes} bytes: send it in parts`);
    }
    yield chunk;
  }
}

/** Lets a sender finish that is answered already: reset, its connection could lose the answer. */
export function letGo(body: Readable): void {
  body.resume();
  setTimeout(() => body.destroy(), lingerMs).unref();
}
