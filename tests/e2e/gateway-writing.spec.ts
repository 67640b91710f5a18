import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { useGateway } from './use-gateway.js';

const structured = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';

const served = useGateway();

let count = 0;

/** What Kazakhstan says that it exported to Morocco in a period. */
function exported(period: string, data: object = {}, id = `event-${++count}`): Record<string, unknown> {
  return {
    ...{ specversion: '1.0', id, source: 'urn:test', type: 'entente.trade.flows.v1', time: '2026-01-01T00:00:00Z' },
    data: {
      ...{ reporter: 'KAZ', partner: 'MAR', flow: 'X', period, commodity: 'TOTAL', dataset: 'NATIONAL' },
      ...{ value: '100', currency: 'USD', valuation: 'FOB', ...data },
    },
  };
}

const send = (event: object) => served.gateway.post('/v1/events?owner=KAZ', structured, JSON.stringify(event));
const flows = async (period: string, more = '') =>
  (await served.gateway.get(`/v1/trade/flows?reporter=KAZ&period=${period}${more}`)).body;

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

describe('what was sent', () => {
  it('shows as it was before a correction and before a withdrawal', async () => {
    const moments: string[] = [];
    const versions = [{}, { value: '200', revision: 1 }, { value: '200', revision: 2, retracted: true }];
    for (const version of versions) {
      await send(exported('2010', version));
      await served.pipeline.settled();
      const { data, meta } = await flows('2010');
      moments.push(data[0].recordedAt);
      expect(meta.freshAt).toBe(data[0].recordedAt);
      await sleep(5);
    }
    const seen = await Promise.all(moments.map((moment) => flows('2010', `&asOf=${moment}`)));
    expect(seen.map(({ data }) => [data[0].value, data[0].status])).toEqual([
      ['100', 'reported'],
      ['200', 'reported'],
      [null, 'retracted'],
    ]);
    const values = await Promise.all(
      moments.map((asOf) =>
        served.gateway.get(`/v1/indicators?code=trade.exports&pair=KAZ-MAR&period=2010&asOf=${asOf}`),
      ),
    );
    expect(values.slice(1).map(({ body }) => body.data[0]?.value ?? null)).toEqual(['200', null]);
  });

  it('does not leave when it is confidential, nor by its explanation', async () => {
    await send(exported('2011', { value: '987654', quantity: '31', netMass: '32', confidentiality: 'C' }));
    await served.pipeline.settled();
    const explained = await served.gateway.get('/v1/indicators/trade.exports/explain?pair=KAZ-MAR&period=2011');
    expect(explained.body.data).toMatchObject({ value: null, reason: 'suppressed', facts: [{ status: 'suppressed' }] });
    const answers = [
      await flows('2011'),
      await flows('2011', `&asOf=${new Date(Date.now() - 5).toISOString()}`),
      explained.body,
      ...(await Promise.all(
        [
          '/v1/trade/mirror?pair=KAZ-MAR',
          '/v1/timeline?pair=KAZ-MAR',
          '/v1/indicators?pair=KAZ-MAR',
          '/v1/pairs/KAZ-MAR',
        ].map(async (path) => (await served.gateway.get(path)).body as object),
      )),
    ];
    for (const answer of answers) expect(JSON.stringify(answer)).not.toMatch(/987654|"31"|"32"/);
    expect(answers[0].data).toMatchObject([{ value: null, status: 'suppressed', reason: 'suppressed' }]);
  });

  it('is summed from declarations, now and then', async () => {
    const declared = (item: number, value: string, revision = 0) => ({
      ...exported('', {}),
      type: 'entente.trade.declarations.v1',
      data: {
        ...{ reporter: 'KAZ', partner: 'MAR', flow: 'X', declaration: 'D1', item, revision, acceptedOn: '2012-05-10' },
        ...{ commodity: '10019900', value, currency: 'USD', valuation: 'FOB' },
      },
    });
    const sum = async (more = '') =>
      (await served.gateway.get(`/v1/trade/flows?source=declared&reporter=KAZ${more}`)).body.data;
    await send(declared(1, '10.50'));
    await send(declared(2, '20'));
    await served.pipeline.settled();
    await sleep(5);
    const then = new Date().toISOString();
    await sleep(5);
    await send(declared(1, '11.50', 1));
    await served.pipeline.settled();
    expect(await sum()).toMatchObject([{ period: '2012-05', commodity: '100199', value: '31.50', declarations: '2' }]);
    expect(await sum(`&asOf=${then}`)).toMatchObject([{ period: '2012-05', commodity: '100199', value: '30.50' }]);
  });

  it('is counted by what became of it', async () => {
    const event = exported('2013');
    await send(event);
    await send(event);
    await served.pipeline.settled();
    const { body } = await served.gateway.get('/v1/quality?owner=KAZ&stream=trade.flows');
    const [{ received, accepted, duplicate, quarantined, lag }] = body.data;
    expect(accepted + duplicate + quarantined).toBe(received);
    expect([duplicate, lag]).toEqual([1, 0]);
  });
});

describe('quarantine', () => {
  it('gives an event back for another try, mended', async () => {
    await send(exported('2020', { currency: 'XQX' }, 'mend-me'));
    await served.pipeline.settled();
    const { body } = await served.gateway.get('/v1/quarantine?owner=KAZ&limit=1');
    const [{ id, text }] = body.data;
    const wrong = await served.gateway.post(`/v1/quarantine/${id}/replay`, structured, text);
    expect(wrong).toMatchObject({
      status: 422,
      body: { errors: [{ reason: 'unknown-code', path: '/data/currency' }] },
    });
    const none = await served.gateway.post(`/v1/quarantine/${id}/replay`, structured, `[${text}]`);
    expect(none).toMatchObject({ status: 422, body: { detail: expect.stringContaining('an event is a JSON object') } });
    const mended = text.replace('XQX', 'USD');
    const replayed = await served.gateway.post(`/v1/quarantine/${id}/replay`, structured, mended);
    expect(replayed).toMatchObject({ status: 202, body: { topic: 'trade.flows.v1.KAZ', expected: 'accepted' } });
    await served.pipeline.settled();
    expect((await flows('2020')).data).toHaveLength(1);
    const after = await served.gateway.get('/v1/quarantine?owner=KAZ&limit=1');
    expect(after.body.data[0]).toMatchObject({ id, replayedAt: expect.any(String) });
    expect((await served.gateway.post(`/v1/quarantine/${id}/replay`)).status).toBe(409);
    expect((await served.gateway.post('/v1/quarantine/999999/replay')).status).toBe(404);
  });
});
