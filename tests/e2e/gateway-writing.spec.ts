import { describe, expect, it } from '@jest/globals';
import { Check } from 'typebox/value';
import { exported, structured, useFlows } from './use-flows.js';
import { useGateway } from './use-gateway.js';

const batch = 'application/cloudevents-batch+json';

const served = useGateway();
const { send, flows } = useFlows(served);

describe('sending events', () => {
  it('answers where an event is in the log, and it becomes a fact', async () => {
    const { status, body } = await send(exported('2001', {}, 'first'));
    expect(status).toBe(202);
    const position = { topic: 'trade.flows.v1.KAZ', partition: expect.any(Number), offset: expect.any(Number) };
    expect(body.results).toEqual([{ id: 'first', source: 'urn:test', ...position, expected: 'accepted' }]);
    await served.pipeline.settled();
    expect((await flows('2001')).data).toMatchObject([{ value: '100', status: 'reported', event: { id: 'first' } }]);
  });

  it('says beforehand what will be quarantined, and keeps it as it was sent', async () => {
    const sent = `[ ${JSON.stringify(exported('2002', { partner: 'QQQ' }, 'wrong'))}, ${JSON.stringify(exported('2002'))} ]`;
    const { status, body } = await served.gateway.post('/v1/events?owner=KAZ', batch, sent);
    expect(status).toBe(202);
    expect(body.results).toMatchObject([
      { expected: 'quarantined', reason: 'unknown-code', path: '/data/partner' },
      { expected: 'accepted' },
    ]);
    await served.pipeline.settled();
    const { body: quarantine } = await served.gateway.get('/v1/quarantine?owner=KAZ&reason=unknown-code');
    expect(quarantine.data).toMatchObject([{ eventId: 'wrong', path: '/data/partner', replayedAt: null }]);
    expect(JSON.parse(Buffer.from(quarantine.data[0].bytes, 'base64').toString())).toMatchObject({ id: 'wrong' });
    expect((await flows('2002')).data).toHaveLength(1);
  });

  it('is documented for each content type, with an example that is accepted as it stands', async () => {
    const { body: document } = await served.gateway.get('/openapi.json');
    const { parameters, requestBody } = document.paths['/v1/events'].post;
    interface Header {
      name: string;
      in: string;
      schema: { example?: string };
    }
    const attributes: [string, string][] = (parameters as Header[])
      .filter((one) => one.in === 'header' && one.schema.example !== undefined)
      .map(({ name, schema }) => [name, schema.example!]);
    expect(attributes.map(([name]) => name)).toContain('ce-specversion');
    const bodies = Object.entries<{ schema: object; examples: Record<string, { value: unknown }> }>(
      requestBody.content,
    );
    expect(bodies).toHaveLength(3);
    for (const [contentType, { schema, examples }] of bodies) {
      for (const { value } of Object.values(examples)) {
        expect([contentType, Check(schema, value)]).toEqual([contentType, true]);
        const headers = contentType === 'application/json' ? Object.fromEntries(attributes) : {};
        const sent = await served.gateway.post('/v1/events?owner=MAR', contentType, JSON.stringify(value), headers);
        expect([contentType, sent.status, sent.body.results?.[0].expected]).toEqual([contentType, 202, 'accepted']);
      }
    }
  });

  it('takes the binary mode', async () => {
    const { data } = exported('2003') as { data: object };
    const headers = {
      ...{
        'ce-specversion': '1.0',
        'ce-id': 'binary%20one',
        'ce-source': 'urn:test',
        'ce-time': '2026-01-01T00:00:00Z',
      },
      'ce-type': 'entente.trade.flows.v1',
    };
    const { body } = await served.gateway.post(
      '/v1/events?owner=KAZ',
      'application/json',
      JSON.stringify(data),
      headers,
    );
    expect(body.results).toMatchObject([{ id: 'binary one', expected: 'accepted' }]);
    await served.pipeline.settled();
    expect((await flows('2003')).data).toMatchObject([{ event: { id: 'binary one' } }]);
  });

  it('publishes nothing of a batch with an event that has nowhere to go, and names each', async () => {
    const events = [exported('2004'), { ...exported('2004'), type: 'no.such' }, 5];
    const { status, body } = await served.gateway.post('/v1/events?owner=KAZ', batch, JSON.stringify(events));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ index: 1, path: '/type' }, { index: 2 }]);
    await served.pipeline.settled();
    expect((await flows('2004')).data).toEqual([]);
  });

  it.each([
    ['no JSON', structured, 'nothing', 422],
    ['no array', batch, '{}', 400],
    ['an empty batch', batch, '[]', 400],
    ['another content type', 'text/plain', 'x', 415],
    ['JSON without attributes', 'application/json', '{}', 400],
    ['an event over 64 KiB', structured, JSON.stringify({ text: 'x'.repeat(65_536) }), 413],
    ['a batch over 1 MiB', batch, `[${' '.repeat(1024 * 1024)}]`, 413],
  ])('refuses %s', async (_, contentType, body, expected) => {
    const answer = await served.gateway.post('/v1/events?owner=KAZ', contentType, body);
    expect(answer.status).toBe(expected);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('tells in which content types an address takes its body', async () => {
    const types = [structured, batch, 'application/json'];
    const { body, headers } = await served.gateway.post('/v1/events?owner=KAZ', 'text/plain', 'x');
    expect([headers.get('accept'), body.allowed]).toEqual([types.join(', '), types]);
    expect(body.detail).toContain(`send ${structured} or `);
    const untyped = await fetch(`${served.gateway.address}/v1/events?owner=KAZ`, {
      method: 'POST',
      body: Buffer.from('x'),
    });
    expect(await untyped.json()).toMatchObject({
      status: 415,
      detail: expect.stringMatching(/^A body without a content type is not taken here: send /),
    });
    const replay = await served.gateway.post('/v1/quarantine/1/replay', 'text/plain', 'x');
    expect(replay).toMatchObject({ status: 415, body: { allowed: [structured] } });
    const upload = '/v1/uploads?owner=KAZ&stream=trade.flows';
    for (const contentType of ['text/plain', 'application/json']) {
      const answer = await served.gateway.post(upload, contentType, '{}');
      expect(answer).toMatchObject({ status: 415, body: { allowed: ['text/csv'] } });
      expect(answer.headers.get('accept')).toBe('text/csv');
    }
  });

  it('refuses an owner that is not known, and one that has no topics', async () => {
    const event = JSON.stringify(exported('2005'));
    expect((await served.gateway.post('/v1/events?owner=QQQ', structured, event)).status).toBe(404);
    const { status, body } = await served.gateway.post('/v1/events?owner=FRA', structured, event);
    expect([status, body.detail]).toEqual([422, expect.stringContaining('trade.flows.v1.FRA does not exist')]);
    expect((await served.gateway.post('/v1/events', structured, event)).body).toMatchObject({
      status: 400,
      parameter: 'owner',
    });
  });
});
