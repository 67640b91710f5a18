import { describe, expect, it } from '@jest/globals';
import { exported, structured, useFlows } from './use-flows.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { send, flows } = useFlows(served);

/** Of Kazakhstan's flows: refused so far, and of these open. */
async function refused() {
  const { body } = await served.gateway.get('/v1/quality?owner=KAZ&stream=trade.flows');
  const [{ quarantined, open }] = body.data;
  return { quarantined, open };
}

const listed = async (query: string) => (await served.gateway.get(`/v1/quarantine?owner=KAZ&${query}`)).body.data;
const dismiss = (id: string, query: string) => served.gateway.post(`/v1/quarantine/${id}/dismiss?${query}`);

describe('quarantine', () => {
  it('gives an event back for another try, mended', async () => {
    await send(exported('2020', { currency: 'XQX' }, 'mend-me'));
    await served.pipeline.settled();
    expect(await refused()).toEqual({ quarantined: 1, open: 1 });
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
    const another = await served.gateway.post(
      `/v1/quarantine/${id}/replay`,
      structured,
      mended.replace('mend-me', 'other'),
    );
    expect(another).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('it is event mend-me of ') },
    });
    const replayed = await served.gateway.post(`/v1/quarantine/${id}/replay`, structured, mended);
    expect(replayed).toMatchObject({ status: 202, body: { topic: 'trade.flows.v1.KAZ', expected: 'accepted' } });
    await served.pipeline.settled();
    expect((await flows('2020')).data).toHaveLength(1);
    expect(await refused()).toEqual({ quarantined: 1, open: 0 });
    const after = await served.gateway.get('/v1/quarantine?owner=KAZ&limit=1');
    expect(after.body.data[0]).toMatchObject({ id, replayedAt: expect.any(String), acceptedAt: expect.any(String) });
    expect((await served.gateway.post(`/v1/quarantine/${id}/replay`)).status).toBe(409);
    expect((await served.gateway.post('/v1/quarantine/999999/replay')).status).toBe(404);
  });

  it('closes an event that its sender sends again, in order', async () => {
    const before = await refused();
    await send(exported('2022', { currency: 'XQX' }, 'sent-twice'));
    await served.pipeline.settled();
    const [{ id, ...open }] = await listed('open=true');
    expect(open).toMatchObject({ eventId: 'sent-twice', open: true, acceptedAt: null });
    await send(exported('2022', {}, 'sent-twice'));
    await served.pipeline.settled();
    expect(await refused()).toEqual({ quarantined: before.quarantined + 1, open: before.open });
    expect(await listed('open=true')).not.toContainEqual(expect.objectContaining({ id }));
    expect(await listed(`id=${id}&open=false`)).toMatchObject([
      { open: false, replayedAt: null, acceptedAt: expect.any(String) },
    ]);
    const again = await served.gateway.post(`/v1/quarantine/${id}/replay`);
    expect(again).toMatchObject({ status: 409, body: { detail: expect.stringContaining('was accepted after it') } });
  });

  it('closes an event that somebody dismisses, and keeps why', async () => {
    const before = await refused();
    await send(exported('2023', { currency: 'XQX' }, 'a-test'));
    await served.pipeline.settled();
    const [{ id }] = await listed('open=true');
    for (const why of ['', 'why=', 'why=%20', 'why=two%0Alines', `why=${'x'.repeat(501)}`]) {
      expect(await dismiss(id, why)).toMatchObject({ status: 400, body: { parameter: 'why' } });
    }
    const told = { dismissedAt: expect.any(String), dismissedBy: null, dismissedWhy: 'un essai' };
    expect(await dismiss(id, 'why=un%20essai')).toMatchObject({ status: 200, body: { id, ...told } });
    expect(await listed(`id=${id}`)).toMatchObject([{ id, open: false, replayedAt: null, ...told }]);
    expect(await refused()).toEqual({ quarantined: before.quarantined + 1, open: before.open });
    const conflict = { status: 409, body: { detail: expect.stringMatching(/was dismissed at .*Z: un essai\./) } };
    expect(await dismiss(id, 'why=again')).toMatchObject(conflict);
    expect(await served.gateway.post(`/v1/quarantine/${id}/replay`)).toMatchObject(conflict);
    expect((await dismiss('999999', 'why=none')).status).toBe(404);
    expect((await served.gateway.get('/v1/quarantine?open=true&owner=MAR')).body.meta.reason).toBe(
      'no refused event is open',
    );
  });

  it('tells that an id was used before for something else, and sends no mended event by it', async () => {
    await send(exported('2024', {}, 'used'));
    await send(exported('2024', { value: '7' }, 'used'));
    await served.pipeline.settled();
    const [{ id, text, reason }] = await listed('open=true');
    expect(reason).toBe('identity-conflict');
    const fix = (event: string) => served.gateway.post(`/v1/quarantine/${id}/replay`, structured, event);
    const errors = [{ reason: 'identity-conflict', path: '/id' }];
    expect(await fix(text)).toMatchObject({ status: 422, body: { errors } });
    const replayed = await served.gateway.post(`/v1/quarantine/${id}/replay`);
    expect(replayed).toMatchObject({ status: 202, body: { expected: 'quarantined', ...errors[0] } });
    await served.pipeline.settled();
    expect(await listed(`id=${id}`)).toMatchObject([{ replayedAt: expect.any(String), acceptedAt: null }]);
    // Of a version that holds no longer too.
    await send(exported('2024', { value: '8', revision: 1 }, 'used-r1'));
    await served.pipeline.settled();
    const [again] = await listed('open=true');
    const mend = (event: string) => served.gateway.post(`/v1/quarantine/${again.id}/replay`, structured, event);
    expect(await mend(again.text)).toMatchObject({ status: 422, body: { errors } });
    const other = again.text.replace('"used"', '"used-r2"');
    expect(await mend(other)).toMatchObject({ status: 202, body: { expected: 'accepted' } });
    await served.pipeline.settled();
    expect(await listed('open=true')).not.toContainEqual(expect.objectContaining({ id: again.id }));
  });

  it('says what is wrong in the language asked for, and in English where it was kept in no other', async () => {
    await send(exported('2021', { currency: 'XQX' }, 'say-it'));
    await served.pipeline.settled();
    const told = async (language: string) =>
      (await served.gateway.get(`/v1/quarantine?owner=KAZ&limit=1&lang=${language}`)).body.data[0].message as string;
    const english = await told('en');
    expect(english).toMatch(/^"XQX" is not /);
    expect(await told('fr')).toMatch(/^"XQX" n’est pas un code de monnaie /);
    await served.pipeline.pool.query('update stream.quarantine set message_fr = null');
    expect(await told('fr')).toBe(english);
  });
});
