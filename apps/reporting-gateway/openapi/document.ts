import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Access } from '#access/access.js';
import { openRoute } from '#platform/needs.js';
import { problemsOfAccess, secureDocument } from '../access/secure-document.js';
import { documentExamples } from './examples.js';
import { documentProblems } from './problems.js';

const description = `Facts and indicators of the cooperation of two countries, now or as of a past moment.

Lists are \`{"data": [...], "meta": {...}}\`: \`meta.next\` is the cursor of the next page, \`meta.dataVersion\` changes with
every batch of events, and each answer has an \`ETag\`. A list comes as CSV by \`Accept: text/csv\`, or as a file:
\`/v1/indicators.csv?pair=KAZ-MAR\`. With \`bom=true\` that file begins with a byte order mark, by which spreadsheets know UTF-8.
A CSV without \`limit\` is the whole list, up to 10,000 rows; one that is not whole is a file named \`.part.csv\`, and its header \`Link\` names
the next page. A pair is written in either order. Periods are SDMX (2016, 2016-Q1, 2016-05), amounts decimal strings with their
currency beside them. Errors are problems (RFC 9457), each explained at
\`/docs/problems\`. Examples are answers about the sample: lists are cut, and moments and positions stand for any.`;

type DocumentConfig = Parameters<typeof SwaggerModule.createDocument>[1];

/** `/openapi.json`: with what each route needs where identity is set up. */
export function serveDocument(app: NestFastifyApplication, access: Access | undefined): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Entente')
    .setDescription(description)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .build();
  let document: OpenAPIObject | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/openapi.json', openRoute, (_request, reply) => {
    document ??= documentOf(app, config, access);
    return reply.header('cache-control', 'no-cache').send(document);
  });
}

function documentOf(app: NestFastifyApplication, config: DocumentConfig, access: Access | undefined): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, config, { autoTagControllers: false });
  documentProblems(document, ({ isPublic }) => problemsOfAccess(access, isPublic));
  documentExamples(document);
  return access ? secureDocument(document, access) : document;
}
