import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { exported, useFlows } from './use-flows.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();
const { send, flows } = useFlows(served);

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
