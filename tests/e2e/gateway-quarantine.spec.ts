import { describe, expect, it } from '@jest/globals';
import { exported, structured, useFlows } from './use-flows.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { send, flows } = useFlows(served);

/** Of Kazakhstan's flows: refused so far, and of these not replayed. */
async function refused() {
  const { body } = await served.gateway.get('/v1/quality?owner=KAZ&stream=trade.flows');
  const [{ quarantined, open }] = body.data;
  return { quarantined, open };
}

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
    expect(after.body.data[0]).toMatchObject({ id, replayedAt: expect.any(String) });
    expect((await served.gateway.post(`/v1/quarantine/${id}/replay`)).status).toBe(409);
    expect((await served.gateway.post('/v1/quarantine/999999/replay')).status).toBe(404);
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
