import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { Operation } from '../../apps/reporting-gateway/openapi/operations.js';

/** Where the dashboard has the types of what it reads. */
export const interfaceTypes = new URL('../../apps/dashboard/api/schema.d.ts', import.meta.url);

/** An OpenAPI document as TypeScript. */
export async function typesOf(document: object): Promise<string> {
  return astToString(await openapiTypes(document as OpenAPI3));
}

interface Document {
  readonly openapi: string;
  readonly info: object;
  readonly paths: Readonly<Record<string, { readonly get?: Operation & { readonly summary?: string } }>>;
}

/** Of an OpenAPI document what the dashboard reads: of the paths that answer JSON to GET, how they are asked and that answer. */
export function readByDashboard({ openapi, info, paths }: Document): object {
  const read = Object.entries(paths).flatMap(([path, { get }]) => {
    const json = get?.responses['200']?.content?.['application/json'];
    if (!path.startsWith('/v1/') || !get || !json) return [];
    const parameters = get.parameters.map(({ example: _, ...parameter }) => parameter);
    const answer = { description: 'The answer', content: { 'application/json': { schema: json.schema } } };
    return [[path, { get: { summary: get.summary, parameters, responses: { 200: answer } } }]];
  });
  return { openapi, info, paths: Object.fromEntries(read) as object };
}
