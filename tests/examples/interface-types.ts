import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** Where the dashboard has the types of what it reads. */
export const interfaceTypes = new URL('../../apps/dashboard/api/schema.d.ts', import.meta.url);

/** The OpenAPI document as TypeScript. */
export async function typesOf(document: object): Promise<string> {
  return astToString(await openapiTypes(document as OpenAPI3));
}
