/** Every route of the gateway, asked by everybody who may and may not. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Rights, Role } from '#access/identity.js';
import type { Need } from '#platform/needs.js';
import { type TestAccess, startAccess } from '../support/access.js';
import { audience, type OidcIssuer, startIssuer } from '../support/oidc-issuer.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

const reading = [
  ...['pairs', 'pairs/:pair', 'roadmaps', 'roadmaps/:id', 'trade/flows', 'trade/mirror', 'timeline', 'corridors'],
  ...['hubs', 'services', 'scores', 'agreements', 'commitments', 'meetings', 'catalogue', 'indicators'],
  ...['indicators/:code/explain', 'stream'],
];
const ofTheInterface = [
  ...['/', '/openapi.json', '/docs', '/docs/api', '/docs/events', '/docs/upload', '/docs/indicators', '/docs/problems'],
  ...['/docs/asyncapi.json', '/docs/style.css', '/docs/start.js', '/docs/swagger-ui.css'],
  ...[
    '/docs/swagger-ui-bundle.js',
    '/docs/favicon-32x32.png',
    '/health/live',
    '/health/ready',
    '/assets/:file',
    '/icon.svg',
  ],
];

/** What each route asks for, written down a second time: a new one is thought of here too. */
const needsOf: Readonly<Record<string, readonly Need[]>> = {
  ...Object.fromEntries(ofTheInterface.map((path) => [`GET ${path}`, ['public'] as const])),
  ...Object.fromEntries(reading.map((path) => [`GET /v1/${path}`, ['analyst', 'operator'] as const])),
  'GET /metrics': ['operator'],
  'GET /v1/audit': ['operator'],
  'GET /v1/processes': ['analyst', 'producer', 'operator'],
  'GET /v1/quality': ['analyst', 'producer', 'operator'],
  'GET /v1/quarantine': ['producer', 'operator'],
  'POST /v1/quarantine/:id/replay': ['producer', 'operator'],
  'POST /v1/quarantine/:id/dismiss': ['producer', 'operator'],
  'POST /v1/events': ['producer'],
  'POST /v1/uploads': ['producer'],
  'GET /v1/templates/:stream.csv': ['producer', 'analyst', 'operator'],
};

const roles: readonly Role[] = ['producer', 'analyst', 'operator'];
const rightsOf = (role: Role): Partial<Rights> => ({ roles: [role], owner: role === 'producer' ? 'KAZ' : null });

let pipeline: Pipeline;
let issuer: OidcIssuer;
let identities: TestAccess;
let gateway: GatewayServer;
/** Identities that are none, whatever role they claim, by what is wrong with them. */
let wrong: Readonly<Record<string, string | undefined>>;
/** Two of each role: a key, and a token. */
let sufficient: Readonly<Record<Role, readonly string[]>>;

beforeAll(async () => {
  [pipeline, issuer] = await Promise.all([startPipeline(['MAR', 'KAZ']), startIssuer()]);
  identities = startAccess(pipeline.url, pipeline.pool, { issuer: issuer.issuer, audience });
  gateway = await startGateway({ ...pipeline, access: identities.access });
  const all: Partial<Rights> = { roles, owner: 'KAZ' };
  const claims = { entente_roles: roles, entente_owner: 'KAZ' };
  const [good, expired, revoked, foreign] = await Promise.all([
    identities.key(all),
    identities.key(all, -1),
    identities.key(all),
    identities.foreignKey(all),
  ]);
  await identities.revoke(revoked.id);
  const token = await issuer.token(claims);
  wrong = {
    none: undefined,
    'another scheme': `Basic ${Buffer.from(good.text).toString('base64')}`,
    'no key at all': 'Bearer ent_x',
    'a key that ends otherwise': `Bearer ${good.text.slice(0, -1)}${good.text.endsWith('0') ? '1' : '0'}`,
    'an expired key': `Bearer ${expired.text}`,
    'a revoked key': `Bearer ${revoked.text}`,
    'a key of another Entente': `Bearer ${foreign.text}`,
    'a token for others': `Bearer ${await issuer.token(claims, 'https://other.example')}`,
    'a token that was changed': `Bearer ${token.replace(/\.[^.]+\./, (body) => `${body.slice(0, -2)}A.`)}`,
    'a token without a role': `Bearer ${await issuer.token({})}`,
  };
  const ofRole = async (role: Role) => {
    const owned = role === 'producer' ? { entente_owner: 'KAZ' } : {};
    const texts = [
      (await identities.key(rightsOf(role))).text,
      await issuer.token({ entente_roles: [role], ...owned }),
    ];
    return [role, texts.map((text) => `Bearer ${text}`)] as const;
  };
  sufficient = Object.fromEntries(await Promise.all(roles.map(ofRole))) as Record<Role, string[]>;
}, 60_000);

afterAll(async () => {
  await gateway?.stop();
  await identities?.stop();
  await issuer?.stop();
  await pipeline?.stop();
}, 30_000);

/** One of the files of the dashboard. */
const [asset] = readdirSync(new URL('../../dist/apps/dashboard/assets/', import.meta.url)) as [string];

/** Asks a route, without caring for parameters. */
async function ask(route: string, authorization?: string) {
  const [method, path] = route.split(' ') as [string, string];
  const to = gateway.address + path.replace(':pair', 'KAZ-MAR').replace(':file', asset).replace(/:\w+/, '1');
  const stop = new AbortController();
  const response = await fetch(to, { method, signal: stop.signal, headers: authorization ? { authorization } : {} });
  // A live stream has no end.
  const isProblem = response.headers.get('content-type')?.includes('problem') === true;
  const body = isProblem && method !== 'HEAD' ? await response.json() : undefined;
  if (body === undefined) stop.abort();
  return { status: response.status, headers: response.headers, body };
}

const shown = (route: string) => (route.startsWith('HEAD ') ? route.replace('HEAD', 'GET') : route);

describe('every route', () => {
  it('says what it needs, and is written down here', () => {
    const routes = [...new Set(gateway.routes().map(shown))];
    expect(routes.sort()).toEqual(Object.keys(needsOf).sort());
  });

  it('is closed to who is nobody, and says so; the public ones are not', async () => {
    for (const route of gateway.routes()) {
      for (const [what, authorization] of Object.entries(wrong)) {
        const { status, headers, body } = await ask(route, authorization);
        const challenge = headers.get('www-authenticate');
        if (needsOf[shown(route)]!.includes('public')) expect([route, what, status]).toEqual([route, what, 200]);
        else {
          const error = what === 'none' ? 'Bearer realm="entente"' : 'Bearer realm="entente", error="invalid_token"';
          expect([route, what, status, challenge]).toEqual([route, what, 401, error]);
          if (!route.startsWith('HEAD')) expect(body.detail).toContain(`needs the role`);
        }
      }
    }
  }, 60_000);

  it('is open to who has a role that it needs, by key and by token, and to nobody else', async () => {
    for (const route of gateway.routes()) {
      const needs = needsOf[shown(route)]!;
      for (const role of roles) {
        const may = needs.includes('public') || needs.includes(role);
        for (const authorization of sufficient[role]) {
          const { status, body } = await ask(route, authorization);
          expect([route, role, status === 403]).toEqual([route, role, !may]);
          expect([route, role, status]).not.toEqual([route, role, 401]);
          expect(status).toBeLessThan(500);
          if (!may && body)
            expect(body).toMatchObject({
              type: 'urn:entente:problem:forbidden',
              allowed: expect.arrayContaining([needs[0]]),
            });
        }
      }
    }
  }, 60_000);
});

describe('what is told to who is refused', () => {
  const told = async (what: string) => (await ask('GET /v1/pairs', wrong[what])).body.detail as string;

  it('says what to do', async () => {
    expect(await told('none')).toBe(
      'GET /v1/pairs needs the role analyst or operator; no identity was shown. Send "Authorization: Bearer ..." with an API key or a token',
    );
    expect(await told('an expired key')).toMatch(/API key \w{16} expired at .*: ask an operator for a new one/);
    expect(await told('a revoked key')).toMatch(/was revoked at/);
    expect(await told('a key that ends otherwise')).toContain('this API key is not known');
    expect(await told('a token for others')).toContain('its claim aud is not what is expected here');
  });

  it('is nothing beyond the address of what is not there', async () => {
    expect((await ask('GET /v1/nothing')).status).toBe(404);
    expect((await ask('POST /v1/nothing')).status).toBe(404);
    expect((await ask('PUT /v1/pairs/NO/WHERE')).status).toBe(404);
  });

  it('is of each address which methods it has, where it is asked by another', async () => {
    const routes = gateway.routes().map((route) => route.split(' ') as [string, string]);
    for (const path of new Set(routes.map(([, path]) => path))) {
      const allowed = routes.filter(([, its]) => its === path).map(([method]) => method);
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
        if (allowed.includes(method)) continue;
        const { status, headers, body } = await ask(`${method} ${path}`);
        expect([method, path, status]).toEqual([method, path, 405]);
        expect([path, headers.get('allow')?.split(', ')]).toEqual([path, allowed.sort()]);
        if (method !== 'HEAD') expect(body).toMatchObject({ type: 'urn:entente:problem:method-not-allowed' });
      }
    }
  }, 60_000);
});

it('has its security in the document', async () => {
  const { body } = await gateway.get('/openapi.json');
  expect(await new Validator().validate(structuredClone(body))).toMatchObject({ valid: true });
  expect(body.components.securitySchemes).toMatchObject({
    bearer: { type: 'http', scheme: 'bearer' },
    openIdConnect: { openIdConnectUrl: `${issuer.issuer}/.well-known/openid-configuration` },
  });
  expect(body.paths['/v1/pairs'].get).toMatchObject({
    'x-needs': ['analyst'],
    security: [{ bearer: [] }, { openIdConnect: [] }],
    responses: { 401: expect.any(Object), 403: expect.any(Object), 429: expect.any(Object) },
  });
  expect(body.paths['/health/live'].get.security).toBeUndefined();
});
