import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { openRoute } from '#platform/needs.js';

/** Where the build puts the dashboard, beside the gateway. */
export const builtDashboard = fileURLToPath(new URL('../../dashboard/', import.meta.url));

/** Serves the files of the dashboard, built into `folder`. Their names change with their content, so browsers keep them. */
export async function serveDashboard(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true, cacheControl: false });
  fastify.get<{ Params: { file: string } }>('/assets/:file', openRoute, ({ params }, reply) =>
    reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(`assets/${params.file}`),
  );
  fastify.get('/icon.svg', openRoute, (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').sendFile('icon.svg'),
  );
}

/** The page itself, which is asked for anew each time. */
export function sendDashboard(reply: FastifyReply): void {
  void reply.sendFile('index.html');
}
