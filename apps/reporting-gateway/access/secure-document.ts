import type { OpenAPIObject } from '@nestjs/swagger';
import type { Access } from '#access/access.js';
import { type Need, needsExtension } from '#platform/needs.js';
import { problemSchema } from '../http/schemas.js';

const answers = {
  '401': 'No identity was shown, or one that is not taken',
  '403': 'It is not theirs to ask',
  '429': 'More requests than are allowed: RateLimit and Retry-After say when to go on',
};

/** Says in the document who may ask what, and how to show who asks. */
export function secureDocument(document: OpenAPIObject, { issuer }: Access): OpenAPIObject {
  const bearer = 'Authorization: Bearer, with an API key (ent_...) or a token of the issuer';
  const securitySchemes = {
    bearer: { type: 'http', scheme: 'bearer', description: bearer } as const,
    ...(issuer !== undefined && {
      openIdConnect: {
        type: 'openIdConnect',
        openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      } as const,
    }),
  };
  for (const operation of Object.values(document.paths).flatMap(operationsOf)) {
    if (operation[needsExtension]?.includes('public')) continue;
    operation.security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
    for (const [status, description] of Object.entries(answers)) {
      operation.responses[status] ??= {
        description,
        content: { 'application/problem+json': { schema: problemSchema } },
      };
    }
  }
  return { ...document, components: { ...document.components, securitySchemes } };
}

interface Operation {
  [needsExtension]?: readonly Need[];
  security?: object[];
  responses: Record<string, unknown>;
}

function operationsOf(path: object): Operation[] {
  return Object.values(path).filter((member): member is Operation => Object.hasOwn(member as object, 'responses'));
}
