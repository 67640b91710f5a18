import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '#access/access.js';
import type { AuditEntry } from '#access/audit.js';
import type { Identity } from '#access/identity.js';

const logger = new Logger('gateway');
const reading: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Whatever writes is in the audit log before it is done, or is not done; so is, soon after, what somebody known was refused. */
export function keepAudit(fastify: FastifyInstance, access: Access): void {
  fastify.addHook('preHandler', async (request) => {
    const { identity, method } = request;
    if (identity && !reading.includes(method)) await access.record(entryOf(request, identity, 'asked'));
  });
  fastify.addHook('onResponse', async (request, reply) => {
    const { identity } = request;
    if (!identity || reply.statusCode !== 403) return;
    await access.record(entryOf(request, identity, 'refused')).catch((error: Error) => {
      logger.error(`a refusal is not in the audit log: ${error.message}`);
    });
  });
}

function entryOf(request: FastifyRequest, { id, name }: Identity, outcome: AuditEntry['outcome']): AuditEntry {
  const { method, url, routeOptions } = request;
  return { identity: id, name, action: `${method} ${routeOptions.url}`, target: url, outcome };
}
