/** Bodies that are sent as gzip, over real HTTP. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { examples } from '#contracts/examples.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const gzip = { 'content-encoding': 'gzip' };
const batch = 'application/cloudevents-batch+json';
const MiB = 1024 ** 2;

const [{ owner, event }] = examples['trade.flows'];
const header = 'partner,flow,period,commodity,dataset,value,currency,valuation';

const send = (body: Buffer, headers: Record<string, string> = gzip) =>
  served.gateway.post(`/v1/events?owner=${owner}`, batch, body, headers);
const upload = (body: Buffer, headers: Record<string, string> = gzip) =>
  served.gateway.post('/v1/uploads?stream=trade.flows&owner=KAZ', 'text/csv', body, headers);

describe('events as gzip', () => {
  it('are published as they were before', async () => {
    const { status, body } = await send(gzipSync(JSON.stringify([event])));
    expect([status, body.results]).toEqual([202, [expect.objectContaining({ expected: 'accepted' })]]);
    await served.pipeline.settled();
    const { body: quality } = await served.gateway.get(`/v1/quality?owner=${owner}&stream=trade.flows`);
    expect(quality.data).toMatchObject([{ received: 1, accepted: 1 }]);
  });

  it('are refused when they inflate to more than a body may have', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * MiB, ' '));
    expect(bomb.length).toBeLessThan(MiB);
    const { status, headers, body } = await send(bomb);
    expect([status, headers.get('content-type')]).toEqual([413, expect.stringContaining('application/problem+json')]);
    expect(body.detail).toContain(`${MiB} bytes`);
  });

  it('are refused when what is sent is no gzip, or encoded in another way', async () => {
    expect(await send(Buffer.from('[]'))).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('no gzip') },
    });
    const { status, headers, body } = await send(Buffer.from('[]'), { 'content-encoding': 'br' });
    expect([status, headers.get('accept-encoding'), body.allowed]).toEqual([415, 'gzip', ['gzip']]);
    expect((await send(Buffer.from(JSON.stringify([event])), { 'content-encoding': 'identity' })).status).toBe(202);
  });

  it('that are too large as they come are refused with the bound', async () => {
    const { status, body } = await send(Buffer.alloc(2 * MiB, ' '), {});
    expect([status, body.detail]).toEqual([413, expect.stringContaining(`${MiB} bytes`)]);
  });
});

describe('a file as gzip', () => {
  const row = (period: string) => `MAR,X,${period},TOTAL,NATIONAL,100,USD,FOB`;

  it('is read row by row, beyond what a batch of events may have', async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => row(String(1900 + (at % 120))));
    const file = Buffer.from([header, ...rows].join('\n'));
    expect(file.length).toBeGreaterThan(MiB);
    const { status, body } = await upload(gzipSync(file));
    expect([status, body]).toEqual([202, expect.objectContaining({ rows: 40_000, published: 40_000, refused: 0 })]);
  }, 60_000);

  it('that breaks off says so, with what was published before', async () => {
    const { status, body } = await upload(gzipSync([header, row('2001')].join('\n')).subarray(0, -6));
    expect([status, body.detail]).toEqual([400, expect.stringContaining('no gzip')]);
    expect(body.receipt).toMatchObject({ published: 0 });
  });

  it('of one endless row is refused by the bound of a row', async () => {
    expect(await upload(gzipSync(Buffer.alloc(300 * MiB, 'x')))).toMatchObject({
      status: 400,
      body: { receipt: { published: 0 } },
    });
  });

  it('in another encoding is refused', async () => {
    expect((await upload(Buffer.from(header), { 'content-encoding': 'deflate' })).status).toBe(415);
  });
});
