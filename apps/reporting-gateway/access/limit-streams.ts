import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';

const streamPath = '/v1/stream';
const retryAfter = { 'retry-after': '60' };

/** Nobody holds more live streams of this process open than `most`: each costs memory and a part of every notice's time. */
export function limitStreams(fastify: FastifyInstance, most: number): void {
  const open = new Map<string, number>();
  fastify.addHook('preHandler', async ({ identity, ip, method, routeOptions }, { raw }) => {
    // One that has gone by now would not say so again.
    if (routeOptions.url !== streamPath || method !== 'GET' || raw.destroyed) return;
    const who = identity?.id ?? ip;
    const count = open.get(who) ?? 0;
    if (count >= most) {
      throw new Problem('too-many-requests', (say) => say.tooManyStreams(most, who), {}, retryAfter);
    }
    open.set(who, count + 1);
    raw.once('close', () => {
      const left = open.get(who)! - 1;
      if (left === 0) open.delete(who);
      else open.set(who, left);
    });
  });
}
