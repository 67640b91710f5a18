import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Access, type Identification, notShown } from '#access/access.js';
import { type Identity, meets, rolesMeeting } from '#access/identity.js';
import type { Need } from '#platform/needs.js';
import type { Language } from '#reference/languages.js';
import { Problem, type Told } from '../http/problem.js';

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
    fastify.addHook('onRequest', (request, _reply, done) => {
      assertLocal(request);
      done();
    });
    return;
  }
  // In two steps: the rate limit, between them, counts for who is known by the identity, for others by the address.
  fastify.addHook('onRequest', async (request) => {
    if (isOpen(request)) return;
    request.identification = await access.identify(request.headers.authorization);
    if (request.identification.ok) request.identity = request.identification.identity;
  });
  // Before the first byte of a body is read.
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (!isOpen(request)) assertMet(request);
    done(null, payload);
  });
}

/** Nothing is at an address without a route: that is told to everybody. */
function isOpen({ routeOptions, is404 }: FastifyRequest): boolean {
  return is404 || routeOptions.config.needs?.includes('public') === true;
}

function assertMet({ method, routeOptions, identification }: FastifyRequest): void {
  const { needs = [], url = '' } = routeOptions.config as { needs?: readonly Need[]; url?: string };
  const route = `${method} ${url}`;
  if (!identification?.ok) {
    const { reason, detail } = identification ?? notShown;
    const challenge = `Bearer realm="entente"${reason === 'invalid' ? ', error="invalid_token"' : ''}`;
    const told: Told = (say, language) => say.notShown(route, rolesIn(needs, language), detail[language]);
    throw new Problem('unauthenticated', told, {}, { 'www-authenticate': challenge });
  }
  const { id, roles } = identification.identity;
  if (!meets(needs, identification.identity)) {
    const told: Told = (say, language) => say.otherRole(route, rolesIn(needs, language), id, roles.join(', '));
    throw new Problem('forbidden', told, { allowed: rolesMeeting(needs) });
  }
}

const rolesIn = (needs: readonly Need[], language: Language) =>
  rolesMeeting(needs).join({ en: ' or ', fr: ' ou ' }[language]);

const localNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]', '::1'];

/** Open to this machine means: not to a page of elsewhere whose name was made to lead here, nor through a proxy. */
function assertLocal({ hostname }: FastifyRequest): void {
  if (localNames.includes(hostname)) return;
  throw new Problem('forbidden', (say) => say.localOnly(hostname));
}
