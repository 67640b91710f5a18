import type { OpenAPIObject } from '@nestjs/swagger';
import type { Access } from '#access/access.js';
import { operationsIn } from '../openapi/operations.js';
import type { Problems } from '../openapi/problems.js';

/** Says in the document how to show who asks, and where that is needed. */
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
  for (const { operation, isPublic } of operationsIn(document)) {
    if (!isPublic) operation.security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
  }
  return { ...document, components: { ...document.components, securitySchemes } };
}

/** With which problems anybody may be answered who is not let in. */
export function problemsOfAccess(access: Access | undefined, isPublic: boolean): Problems {
  if (!access)
    return { forbidden: 'Nobody is asked who they are, and this did not come by an address of this machine' };
  if (isPublic) return {};
  return {
    unauthenticated: 'No identity was shown, or one that is not taken',
    forbidden: 'Not allowed for this identity',
    'too-many-requests': 'More requests than are allowed: RateLimit and Retry-After say when to go on',
    ...(access.issuer !== undefined && { 'issuer-away': 'The issuer of tokens does not answer' }),
  };
}
