import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { observePool } from '#platform/measure.js';
import { frameworkLogger } from '#platform/runtime.js';
import { guardRoutes } from './access/guard.js';
import { keepAudit } from './access/keep-audit.js';
import { protect } from './access/protect.js';
import { takeRawBodies } from './events/raw-bodies.js';
import { serveDashboard } from './home/dashboard.js';
import { GatewayModule, type GatewayParts } from './gateway.module.js';
import { answerEndpoints } from './http/answer.js';
import { answerCsvPath } from './http/csv-path.js';
import { takeGzipBodies } from './http/gzip-bodies.js';
import { observeRequests } from './http/observe-requests.js';
import { answerOtherMethods } from './http/other-methods.js';
import { answerError, ProblemFilter } from './http/problem.filter.js';
import { serveDocument } from './openapi/document.js';
import { observeCopies } from './quality/observe-copies.js';
import { observeLag } from './quality/observe-lag.js';
import { observeReplica } from './reader/observe-replica.js';
import { Reading } from './reader/reading.js';
import { boundOfBody, takeCsvBodies } from './uploads/csv-bodies.js';

/** So long a request may take to come to its end, and the largest file over a slow line: a connection is held no longer. */
const requestMs = 3_600_000;

/** Most characters of a part of an address that is a parameter. */
const maxParamLength = 500;

/** The gateway, ready to listen. `close()` ends live streams; what it was given stays open. */
export async function createGateway(parts: GatewayParts): Promise<NestFastifyApplication> {
  const { trustedProxies } = parts.protection ?? {};
  // Idle keep-alive connections would hold up the end of the process.
  const adapter = new FastifyAdapter({
    forceCloseConnections: true,
    requestTimeout: requestMs,
    routerOptions: { maxParamLength },
    rewriteUrl: answerCsvPath,
    frameworkErrors: answerError,
    trustProxy: trustedProxies ? [...trustedProxies] : false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(parts), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: parts.logger ? frameworkLogger(parts.logger) : ['warn', 'error', 'fatal'],
  });
  const fastify = app.getHttpAdapter().getInstance();
  guardRoutes(fastify, parts.access);
  answerOtherMethods(fastify, maxParamLength);
  await protect(fastify, parts.protection ?? {});
  if (parts.access) keepAudit(fastify, parts.access);
  if (parts.dashboard !== undefined) await serveDashboard(fastify, parts.dashboard);
  takeGzipBodies(fastify, boundOfBody);
  takeRawBodies(fastify);
  takeCsvBodies(fastify);
  answerEndpoints(fastify, app.get(Reading));
  observeRequests(fastify, parts.registry);
  parts.tracing?.requests(fastify);
  observePool(parts.registry, parts.reader);
  if (parts.replica) observeReplica(parts.registry, parts.replica.following);
  observeLag(parts.registry, parts.reader, parts.log);
  observeCopies(parts.registry, parts.log);
  app.useGlobalFilters(new ProblemFilter());
  serveDocument(app, parts.access);
  await app.init();
  return app;
}
