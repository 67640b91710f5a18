import type { Readable } from 'node:stream';

/** So long a sender that is answered before it has sent all may go on, for it to see the answer. */
const lingerMs = 10_000;

/** Lets a sender finish that is answered already: reset, its connection could lose the answer. */
export function letGo(body: Readable): void {
  body.resume();
  setTimeout(() => body.destroy(), lingerMs).unref();
}
