import { createReadStream, type ReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// As installed with @nestjs/swagger, wherever that is.
const require = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'));
const folder = dirname(require.resolve('swagger-ui-dist/package.json'));

/**
 * The files of Swagger UI that its page loads, and their types. Not by `SwaggerModule.setup`: that needs a plugin for whole
 * folders, for three files.
 */
export const swaggerFiles = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
} as const;
export type SwaggerFile = keyof typeof swaggerFiles;

export function openSwaggerFile(file: SwaggerFile): ReadStream {
  return createReadStream(join(folder, file));
}

/** What starts it: a file, as the gateway's pages run no script that stands in them. */
export const swaggerStart =
  "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#page', deepLinking: true, validatorUrl: null });\n";

/** The body of its page, which it fills in English. */
export const swaggerBody =
  '<div id="page" lang="en"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script>';
