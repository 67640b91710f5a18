import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RouteNeeds } from '#platform/needs.js';

/** Where the build puts the dashboard, beside the gateway. */
export const builtDashboard = fileURLToPath(new URL('../../dashboard/', import.meta.url));

/** There is nothing in these files but the page. */
const open = { config: { needs: ['public'] } satisfies RouteNeeds };

/** Serves the files of the dashboard, built into `folder`. Their names change with their content, so browsers keep them. */
export async function serveDashboard(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  fastify.get<{ Params: { file: string } }>('/assets/:file', open, ({ params }, reply) =>
    reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(`assets/${params.file}`),
  );
  fastify.get('/icon.svg', open, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').sendFile('icon.svg'),
  );
}

/** The page itself, which is asked for anew each time. */
export function sendDashboard(reply: FastifyReply): void {
  void reply.sendFile('index.html');
}
