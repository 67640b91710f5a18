/** Limits of who asks, where a proxy stands before the gateway, and of live streams. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { startAccess, type TestAccess } from '../support/access.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

let pipeline: Pipeline;
let identities: TestAccess;
/** One that believes the proxy on this machine, and one that believes none. */
let [behind, open]: GatewayServer[] = [];

beforeAll(async () => {
  pipeline = await startPipeline([]);
  identities = startAccess(pipeline.url, pipeline.pool);
  const protection = { requestsPerMinute: 2 };
  const { access } = identities;
  behind = await startGateway({ ...pipeline, access, protection: { ...protection, trustedProxies: ['127.0.0.1'] } });
  open = await startGateway({ ...pipeline, access, protection: { streamsOpen: 2, requestsPerMinute: 1_000 } });
}, 60_000);

afterAll(async () => {
  await Promise.all([behind?.stop(), open?.stop()]);
  await identities?.stop();
  await pipeline?.stop();
}, 30_000);

describe('the address of who asks', () => {
  const leftTo = async (gateway: GatewayServer, forwarded: string) =>
    (await gateway.get('/v1/pairs', { 'x-forwarded-for': forwarded })).headers.get('ratelimit-remaining');

  it('is what a proxy that is trusted says, not what is said to the proxy', async () => {
    expect([await leftTo(behind!, '192.0.2.1'), await leftTo(behind!, '192.0.2.1')]).toEqual(['1', '0']);
    expect(await leftTo(behind!, '192.0.2.2')).toBe('1');
    expect(await leftTo(behind!, '198.51.100.9, 192.0.2.2')).toBe('0');
  });

  it('is its own where no proxy is trusted', async () => {
    expect([await leftTo(open!, '192.0.2.3'), await leftTo(open!, '192.0.2.4')]).toEqual(['999', '998']);
  });
});

describe('live streams', () => {
  async function stream(authorization: string, more: Record<string, string> = {}) {
    const leaving = new AbortController();
    const headers = { authorization, ...more };
    const response = await fetch(`${open!.address}/v1/stream`, { headers, signal: leaving.signal });
    return { response, leave: () => leaving.abort() };
  }
  const somebody = async () => `Bearer ${(await identities.key({ roles: ['analyst'] })).text}`;

  it('are open to each identity up to the limit, and again once one is closed', async () => {
    const [busy, calm] = [await somebody(), await somebody()];
    const held = [await stream(busy), await stream(busy)];
    const { response } = await stream(busy, { 'accept-language': 'fr' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await response.json()).toMatchObject({
      type: 'urn:entente:problem:too-many-requests',
      detail: expect.stringMatching(/^key:\w{16} a 2 flux en direct ouverts/),
    });
    held.push(await stream(calm));
    held[0]!.leave();
    await eventually(async () => {
      const again = await stream(busy);
      held.push(again);
      expect(again.response.status).toBe(200);
    }, 10_000);
    for (const { leave } of held) leave();
  });

  it('that are refused or not to be had do not count', async () => {
    const asking = await somebody();
    for (let i = 0; i < 3; i++) {
      expect((await open!.get('/v1/stream?pair=nope', { authorization: asking })).status).toBe(400);
    }
    const { response, leave } = await stream(asking);
    expect(response.status).toBe(200);
    leave();
  });
});
