import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import { Problem } from '../http/problem.js';
import { limitStreams } from './limit-streams.js';

export interface Protection {
  /** Origins whose pages may read answers; default none. */
  readonly corsOrigins?: readonly string[];
  /** Requests a minute for an identity, or for an address where nobody is known; undefined: any number. */
  readonly requestsPerMinute?: number | undefined;
  /** Live streams that an identity may have open; undefined: any number. */
  readonly streamsOpen?: number | undefined;
  /** Addresses and networks of proxies, whose word for the address of who asks is taken; default none. */
  readonly trustedProxies?: readonly string[] | undefined;
}

/** The headers that the interface of the gateway's own may be read by from another origin. */
const exposedHeaders = [
  ...['Allow', 'ETag', 'Link', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After'],
];

/** Headers that tell browsers what not to do, what other origins may do, and how much anybody may ask. */
export async function protect(
  fastify: FastifyInstance,
  { corsOrigins = [], requestsPerMinute, streamsOpen }: Protection,
): Promise<void> {
  const [ofPages, ofData] = [headersBy(pages), headersBy(data)];
  fastify.addHook('onRequest', ({ routeOptions }, reply, done) => {
    void reply.headers(routeOptions.config.endpoint ? ofData : ofPages);
    done();
  });
  if (corsOrigins.length > 0) {
    await fastify.register(cors, { origin: [...corsOrigins], methods: ['GET', 'HEAD', 'POST'], exposedHeaders });
  }
  if (streamsOpen !== undefined) limitStreams(fastify, streamsOpen);
  if (requestsPerMinute === undefined) return;
  // A supervisor that were told to wait would take the gateway for dead.
  fastify.addHook('onRoute', (route) => {
    if (route.url.startsWith('/health/')) route.config = { ...route.config, rateLimit: false };
  });
  await fastify.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    keyGenerator: ({ identity, ip }) => identity?.id ?? ip,
    errorResponseBuilder: ({ identity }, { max, ttl }) =>
      new Problem('too-many-requests', (say) => say.tooMany(max, identity?.id, Math.ceil(ttl / 1_000))),
  });
}

/** What a browser may do with a page. */
const pages: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
      // Swagger UI has its pictures in its style sheet.
      imgSrc: ["'self'", 'data:'],
    },
  },
};

/** With data it may do nothing; what else helmet says is of pages, and of no use there. */
const data: HelmetOptions = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** Worked out once, by an answer that nobody gets: they are the same for each request. */
function headersBy(options: HelmetOptions): OutgoingHttpHeaders {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  helmet(options)(request, answer, () => {});
  return answer.getHeaders();
}
