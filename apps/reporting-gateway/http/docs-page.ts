import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { RouteNeeds } from '#platform/needs.js';

// As installed with @nestjs/swagger, wherever that is.
const require = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'));
const folder = dirname(require.resolve('swagger-ui-dist/package.json'));

const files: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** There is nothing in it but the interface. */
export const openRoute = { config: { needs: ['public'] } satisfies RouteNeeds };

/**
 * Swagger UI at `/docs`, with nothing loaded from elsewhere. Not by `SwaggerModule.setup`: that needs a plugin for whole
 * folders, for three files.
 */
export function serveDocsPage(fastify: FastifyInstance, documentPath: string): void {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entente: the interface</title><link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="page"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`;
  const start = `SwaggerUIBundle({ url: ${JSON.stringify(documentPath)}, dom_id: '#page', deepLinking: true });`;

  fastify.get('/docs', openRoute, (_request, reply) => reply.type('text/html; charset=utf-8').send(html));
  fastify.get('/docs/start.js', openRoute, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(start),
  );
  for (const [file, type] of Object.entries(files)) {
    fastify.get(`/docs/${file}`, openRoute, (_request, reply) => {
      void reply.type(type).header('cache-control', 'public, max-age=86400');
      return reply.send(createReadStream(join(folder, file)));
    });
  }
}
