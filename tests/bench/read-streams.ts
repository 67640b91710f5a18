/** Holds live streams open, and tells how long changes took to arrive: a process of its own, as what reads would be. */
import { Agent, get, type ClientRequest, type IncomingMessage } from 'node:http';
import { answer } from './child.js';

export interface StreamsOptions {
  readonly url: string;
}
/** Opens so many streams more; or waits until so many changes came on every one of them. */
export type StreamsRequest = { open: number } | { changes: number };
/** Milliseconds from `at`, which a change carries, to its arrival, one a change and stream. */
export interface StreamsReply {
  readonly times: readonly number[];
}

const openAtOnce = 100;
const lookEveryMs = 20;

await answer<StreamsOptions, StreamsRequest, StreamsReply>(async ({ url }) => {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  const streams: ClientRequest[] = [];
  let times: number[] = [];
  let failed: Error | undefined;

  const read = (chunk: Buffer) => {
    for (const [, at] of chunk.toString('latin1').matchAll(/"at":(\d+)/g)) times.push(Date.now() - Number(at));
  };
  const open = () =>
    new Promise<void>((opened, reject) => {
      const request = get(url, { agent }, (response: IncomingMessage) => {
        if (response.statusCode !== 200) return reject(new Error(`${url} answers ${response.statusCode}`));
        response.once('data', () => opened()).on('data', read);
        response.on('close', () => (failed ??= new Error('a stream was ended')));
      });
      request.on('error', reject);
      streams.push(request);
    });

  return async (request, progress) => {
    if ('open' in request) {
      for (let left = request.open; left > 0; left -= openAtOnce) {
        await Promise.all(Array.from({ length: Math.min(left, openAtOnce) }, open));
        progress(streams.length);
      }
      return { times: [] };
    }
    const expected = request.changes * streams.length;
    while (times.length < expected) {
      if (failed) throw failed;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      progress(Math.floor(times.length / streams.length));
    }
    const reply = { times };
    times = [];
    return reply;
  };
});
