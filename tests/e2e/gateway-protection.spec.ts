/** What keeps the gateway from harm, whoever asks. */
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePorts } from '#embedded/ports.js';
import { startAccess, type TestAccess } from '../support/access.js';
import { eventually } from '../support/eventually.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { startServiceProcess } from '../support/service-process.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

const dashboard = 'https://dashboard.example';
const requestsPerMinute = 5;

let pipeline: Pipeline;
let identities: TestAccess;
/** With identity, limits, and a dashboard of elsewhere; and as it is without any setting. */
let [guarded, open]: GatewayServer[] = [];

beforeAll(async () => {
  pipeline = await startPipeline([]);
  identities = startAccess(pipeline.url, pipeline.pool);
  const protection = { corsOrigins: [dashboard], requestsPerMinute };
  guarded = await startGateway({ ...pipeline, access: identities.access, protection });
  open = await startGateway(pipeline);
}, 60_000);

afterAll(async () => {
  await Promise.all([guarded?.stop(), open?.stop()]);
  await identities?.stop();
  await pipeline?.stop();
}, 30_000);
afterEach(() => void jest.restoreAllMocks());

describe('a rate limit', () => {
  const ask = async (authorization: string) => guarded!.get('/v1/pairs', { authorization });
  const keyOf = async () => `Bearer ${(await identities.key({ roles: ['analyst'] })).text}`;

  it('is each key’s own, and says how much is left and when to go on', async () => {
    const [busy, calm] = [await keyOf(), await keyOf()];
    const left: (string | null)[] = [];
    for (let i = 0; i < requestsPerMinute; i++) left.push((await ask(busy)).headers.get('ratelimit-remaining'));
    expect(left).toEqual(['4', '3', '2', '1', '0']);
    const { status, headers, body } = await ask(busy);
    expect([status, body.type]).toEqual([429, 'urn:entente:problem:too-many-requests']);
    expect(body.detail).toMatch(/^5 requests a minute are allowed to key:\w{16}: go on in \d+ s$/);
    expect([headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]).toEqual(['5', '0']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(calm)).status).toBe(200);
  });

  it('is the address’s for who is nobody: no more tries than that', async () => {
    const answers: number[] = [];
    for (let i = 0; i < requestsPerMinute + 2; i++) answers.push((await ask(`Bearer ent_${i}`)).status);
    expect(answers.slice(0, 1).concat(answers.slice(-1))).toEqual([401, 429]);
    expect((await ask(await keyOf())).status).toBe(200);
  });

  it('is not there for who asks whether the gateway is well', async () => {
    for (let i = 0; i < 2 * requestsPerMinute; i++) expect((await guarded!.get('/health/live')).status).toBe(200);
  });

  it('is not there where nobody is asked', async () => {
    expect((await open!.get('/v1/pairs')).headers.get('ratelimit-limit')).toBeNull();
  });
});

describe('browsers', () => {
  it('are told that every address has OPTIONS, where other origins may read: that alone makes none', async () => {
    const refused = await guarded!.post('/v1/pairs');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await guarded!.post('/v1/nothing')).status).toBe(404);
    expect((await open!.post('/v1/pairs')).headers.get('allow')).toBe('GET, HEAD');
  });

  it('are told what not to do, on every answer', async () => {
    const sources = {
      '/': 'self',
      '/docs': 'self',
      '/v1/pairs': 'none',
      '/v1/nothing': 'self',
      '/health/live': 'self',
    };
    for (const [path, source] of Object.entries(sources)) {
      const { headers } = await open!.get(path);
      expect(headers.get('content-security-policy')).toContain(`default-src '${source}'`);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
    }
  });

  it('may show the page of the interface: its scripts are files of the gateway’s own', async () => {
    const { headers, body } = await open!.get('/docs/api');
    const policy = headers.get('content-security-policy')!;
    expect(policy).not.toMatch(/script-src|unsafe|upgrade-insecure-requests/);
    const scripts = [...(body as string).matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, code] of scripts) {
      expect(code).toBe('');
      expect((await open!.get(/src="(\/[^"]+)"/.exec(attributes!)![1]!)).status).toBe(200);
    }
  });

  it('may show answers to pages of the origins that are set, and to no others', async () => {
    const preflight = (origin: string) =>
      fetch(`${guarded!.address}/v1/pairs`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      });
    const allowed = await preflight(dashboard);
    expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([204, dashboard]);
    expect((await preflight('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
    const none = await open!.get('/v1/pairs', { origin: dashboard });
    expect(none.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a gateway without identity', () => {
  const askAs = (host: string) =>
    new Promise<number>((resolve, reject) => {
      request(`${open!.address}/v1/pairs`, { headers: { host } }, (response) => {
        resolve(response.resume().statusCode!);
      })
        .on('error', reject)
        .end();
    });

  it('answers to this machine, by no name that was made to lead here', async () => {
    const { port } = new URL(open!.address);
    expect(await Promise.all([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`].map(askAs))).toEqual([
      200, 200, 200,
    ]);
    expect(await askAs(`attacker.example:${port}`)).toBe(403);
  });

  const reachedByOthers = async () => {
    const [port] = await freePorts(1);
    return { DATABASE_URL: pipeline.url, KAFKA_BROKERS: '127.0.0.1:1', HOST: '0.0.0.0', PORT: String(port) };
  };

  it('does not start where others reach it, and says how it would', async () => {
    const refused = startServiceProcess('reporting-gateway', await reachedByOthers());
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/HOST is 0\.0\.0\.0.*API_KEY_SECRET.*OIDC_ISSUER and OIDC_AUDIENCE/s);
  });

  it('starts there once it has a secret for keys, which it tells nobody', async () => {
    const secret = 'a secret that must not be told to anybody';
    const environment = { ...(await reachedByOthers()), API_KEY_SECRET: secret, LOG_LEVEL: 'debug' };
    const taken = startServiceProcess('reporting-gateway', environment);
    const address = `http://127.0.0.1:${environment.PORT}/v1/pairs`;
    await eventually(() => (taken.assertRuns(), fetch(address)), 20_000);
    expect((await fetch(address)).status).toBe(401);
    await taken.terminate();
    expect(taken.output()).not.toContain(secret);
  });
});

it('keeps what was shown to it, and its own inside, out of answers and log lines', async () => {
  let logged = '';
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((text) => ((logged += String(text)), true));
  }
  const { text } = await identities.key({ roles: ['analyst'] });
  jest.spyOn(identities.access.pool, 'query').mockImplementation(() => {
    throw new Error('a fault that nobody foresaw');
  });
  const { status, body } = await guarded!.get('/v1/pairs', { authorization: `Bearer ${text}` });
  expect([status, body.detail]).toEqual([500, 'The gateway has logged what happened']);
  expect(JSON.stringify(body)).not.toMatch(/nobody foresaw|\.ts:\d/);
  expect(logged).toContain('a fault that nobody foresaw');
  expect(logged).not.toContain(text.split('_')[2]);
});
