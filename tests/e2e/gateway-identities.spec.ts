/** What somebody who is known sends, and sees of what was refused. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { useIdentifiedGateway } from './identified-gateway.js';

const gateway = useIdentifiedGateway();
const { producerOf, operator, inLog } = gateway;

/** A country's event of a stream, that is refused for its data. */
const refusable = (id: string) => ({ ...anEvent('trade.flows'), id, data: { of: id } });

describe('a producer', () => {
  it('sends for its owner, and for nobody else', async () => {
    const kazakhstan = await producerOf('KAZ');
    expect((await kazakhstan.send('KAZ', [refusable('own')])).status).toBe(202);
    await gateway.pipeline.settled();
    const before = await inLog();
    const { status, body } = await kazakhstan.send('MAR', [refusable('foreign')]);
    expect(status).toBe(403);
    expect(body).toMatchObject({ parameter: 'owner', value: 'MAR', allowed: ['KAZ'] });
    expect(await inLog()).toBe(before);
  });

  it('sends to its streams alone: of a batch with another, nothing', async () => {
    const customs = await producerOf('KAZ', ['trade.declarations']);
    const before = await inLog();
    const { status, body } = await customs.send('KAZ', [anEvent('trade.declarations'), anEvent('trade.flows')]);
    expect([status, body.errors, body.allowed]).toEqual([
      403,
      [{ index: 1, message: 'trade.flows of KAZ is not theirs to send' }],
      ['trade.declarations'],
    ]);
    expect(await inLog()).toBe(before);
    expect((await customs.send('KAZ', [anEvent('trade.declarations')])).status).toBe(202);
  });
});

describe('the quarantine', () => {
  let ids: Record<string, string>;

  beforeAll(async () => {
    for (const owner of ['KAZ', 'MAR']) {
      expect((await (await producerOf(owner)).send(owner, [refusable(`refused-${owner}`)])).status).toBe(202);
    }
    await gateway.pipeline.settled();
    const { body } = await (await operator()).get('/v1/quarantine');
    ids = Object.fromEntries(body.data.map((one: { eventId: string; id: string }) => [one.eventId, one.id]));
  });

  const ownersSeen = ({ body }: { body: { data: { owner: { code: string } }[] } }) =>
    [...new Set(body.data.map(({ owner }) => owner.code))].sort();

  it('shows a producer its own, and an operator all', async () => {
    const kazakhstan = await producerOf('KAZ');
    expect(ownersSeen(await kazakhstan.get('/v1/quarantine'))).toEqual(['KAZ']);
    expect((await kazakhstan.get('/v1/quarantine?owner=MAR')).status).toBe(403);
    expect(ownersSeen(await (await operator()).get('/v1/quarantine'))).toEqual(['KAZ', 'MAR']);
    const hub = await producerOf('KAZ', ['logistics.stocks']);
    expect((await hub.get('/v1/quarantine')).body.data).toEqual([]);
    expect((await hub.get('/v1/quarantine?stream=trade.flows')).body.data).toEqual([]);
  });

  it('shows what messages say to their sender and to who is cleared', async () => {
    const seen = async (who: Awaited<ReturnType<typeof operator>>) =>
      (await who.get('/v1/quarantine?owner=KAZ&stream=trade.flows&limit=1')).body.data[0];
    const [own, uncleared, cleared] = await Promise.all(
      [producerOf('KAZ'), operator(), operator(true)].map(async (who) => seen(await who)),
    );
    expect(uncleared).toMatchObject({ bytes: null, text: null, eventId: 'refused-KAZ', reason: own.reason });
    expect([own.text, cleared.text]).toEqual([expect.stringContaining('refused-KAZ'), own.text]);
  });

  it('gives nobody another owner’s to replay, nor an operator one to mend', async () => {
    const id = ids['refused-MAR']!;
    const kazakhstan = await producerOf('KAZ');
    expect((await kazakhstan.replay(id)).status).toBe(404);
    expect((await kazakhstan.replay(id, '{}')).status).toBe(404);
    expect((await (await producerOf('MAR', ['trade.declarations'])).replay(id)).status).toBe(404);
    expect((await (await operator()).replay(id, '{}')).status).toBe(403);
    expect((await (await operator()).replay(id)).status).toBe(202);
    expect((await (await producerOf('KAZ')).replay(ids['refused-KAZ']!, '{}')).status).toBe(422);
    await gateway.pipeline.settled();
  });
});
