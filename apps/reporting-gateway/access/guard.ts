import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access, Identification } from '#access/access.js';
import { type Identity, meets } from '#access/identity.js';
import type { Need } from '#platform/needs.js';
import { Problem } from '../http/problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    needs?: readonly Need[];
  }
  interface FastifyRequest {
    /** Who asks, once that is known; undefined on public routes, and where nobody is asked who they are. */
    identity?: Identity;
    identification?: Identification;
  }
}

/** To be called before there are routes: one that does not say what it needs ends the start. */
export function guardRoutes(fastify: FastifyInstance, access: Access | undefined): void {
  fastify.addHook('onRoute', ({ method, url, config }) => {
    // OPTIONS tells a browser what it may ask for, before it shows who asks.
    if (method === 'OPTIONS' || config?.needs?.length) return;
    throw new Error(`${String(method)} ${url} does not say what it needs: give it @Needs(...), or config: { needs }`);
  });
  if (!access) {
    fastify.addHook('onRequest', async (request) => assertLocal(request));
    return;
  }
  // In two steps: the rate limit, between them, counts for who is known by the identity, for others by the address.
  fastify.addHook('onRequest', async (request) => {
    if (isOpen(request)) return;
    request.identification = await access.identify(request.headers.authorization);
    if (request.identification.ok) request.identity = request.identification.identity;
  });
  // Before the first byte of a body is read.
  fastify.addHook('preParsing', async (request) => {
    if (!isOpen(request)) assertMet(request);
  });
}

/** Nothing is at an address without a route: that is told to everybody. */
function isOpen({ routeOptions, is404 }: FastifyRequest): boolean {
  return is404 || routeOptions.config.needs?.includes('public') === true;
}

function assertMet({ method, routeOptions, identification }: FastifyRequest): void {
  const { needs = [], url = '' } = routeOptions.config as { needs?: readonly Need[]; url?: string };
  const need = `${method} ${url} needs the role ${needs.join(' or ')}`;
  if (!identification?.ok) {
    const { reason, detail } = identification ?? { reason: 'missing', detail: 'no identity was shown' };
    const challenge = `Bearer realm="entente"${reason === 'invalid' ? ', error="invalid_token"' : ''}`;
    const advice = 'Send "Authorization: Bearer ..." with an API key or a token';
    throw new Problem('unauthenticated', `${need}; ${detail}. ${advice}`, {}, { 'www-authenticate': challenge });
  }
  const { id, roles } = identification.identity;
  if (!meets(needs, identification.identity)) {
    throw new Problem('forbidden', `${need}; ${id} is ${roles.join(', ')}`, { allowed: needs });
  }
}

const localNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];

/** Open to this machine means: not to a page of elsewhere whose name was made to lead here, nor through a proxy. */
function assertLocal({ hostname }: FastifyRequest): void {
  if (localNames.includes(hostname)) return;
  const advice = 'set up identity (API_KEY_SECRET or OIDC_ISSUER), or ask 127.0.0.1 itself';
  throw new Problem(
    'forbidden',
    `Without identity the gateway answers to this machine alone, not as ${hostname}: ${advice}`,
  );
}
