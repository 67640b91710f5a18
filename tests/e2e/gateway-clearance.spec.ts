import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anEvent } from '../support/events.js';
import { useIdentifiedGateway } from './identified-gateway.js';

const gateway = useIdentifiedGateway();
type Somebody = Awaited<ReturnType<typeof gateway.analyst>>;

const figures = { value: '987654', quantity: '987653', quantityUnit: 'KGM', netMass: '987652' };
const secrets = /98765[234]/;
const flow = { reporter: 'KAZ', partner: 'MAR', flow: 'X', commodity: 'TOTAL', dataset: 'NATIONAL', valuation: 'FOB' };

let uncleared: Somebody;
let cleared: Somebody;
let later: string;

async function send(revision: number, data: object): Promise<void> {
  const event = anEvent('trade.flows', { ...flow, ...figures, period: '2011', revision, ...data });
  expect((await (await gateway.producerOf('KAZ')).send('KAZ', [event])).status).toBe(202);
  await gateway.pipeline.settled();
}

beforeAll(async () => {
  await send(0, { confidentiality: 'C' });
  await sleep(5);
  later = new Date().toISOString();
  [uncleared, cleared] = [await gateway.analyst(), await gateway.analyst(true)];
}, 60_000);

describe('a confidential figure', () => {
  it.each([
    ['a list', () => '/v1/trade/flows?reporter=KAZ'],
    ['a list as CSV', () => '/v1/trade/flows.csv?reporter=KAZ'],
    ['a list of then', () => `/v1/trade/flows?reporter=KAZ&asOf=${later}`],
    ['the mirror', () => '/v1/trade/mirror?pair=KAZ-MAR'],
    ['the timeline', () => '/v1/timeline?pair=KAZ-MAR'],
    ['the timeline as CSV', () => '/v1/timeline.csv?pair=KAZ-MAR'],
    ['an explanation', () => '/v1/indicators/trade.exports/explain?pair=KAZ-MAR&period=2011'],
    ['the picture of a pair', () => '/v1/pairs/KAZ-MAR'],
  ])('is in %s for who is cleared, and not for others', async (_, path) => {
    const [open, held] = [await cleared.get(path()), await uncleared.get(path())];
    expect([open.status, held.status]).toEqual([200, 200]);
    expect(JSON.stringify(open.body)).toMatch(secrets);
    expect(JSON.stringify(held.body)).not.toMatch(secrets);
  });

  it('is said to be kept back', async () => {
    const path = '/v1/trade/flows?reporter=KAZ';
    const held = { value: null, quantity: null, netMass: null, status: 'suppressed', reason: 'suppressed' };
    expect((await uncleared.get(path)).body.data).toMatchObject([{ ...held, confidentiality: 'C' }]);
    const { quantityUnit: _, ...seen } = figures;
    expect((await cleared.get(path)).body.data).toMatchObject([{ ...seen, status: 'reported', reason: null }]);
  });

  it('is in no value, whoever asks', async () => {
    const path = '/v1/indicators/trade.exports/explain?pair=KAZ-MAR&period=2011';
    for (const [who, status, value] of [
      [uncleared, 'suppressed', null],
      [cleared, 'recorded', figures.value],
    ] as const) {
      const { data } = (await who.get(path)).body;
      expect(data).toMatchObject({ value: null, reason: 'suppressed', operands: [{ value: null }] });
      expect(data.facts).toMatchObject([{ status, data: { value, confidentiality: 'C' } }]);
      const { body } = await who.get('/v1/indicators?pair=KAZ-MAR&asOf=' + later);
      expect(JSON.stringify(body)).not.toMatch(secrets);
    }
  });

  it('is not told with what is wrong with its event, but to its sender and who is cleared', async () => {
    await send(7, { confidentiality: 'C', value: '987654,32' });
    const told = async (who: Somebody, language: string) =>
      JSON.stringify((await who.get(`/v1/quarantine?owner=KAZ&lang=${language}`)).body.data);
    const [sender, operator] = [await gateway.producerOf('KAZ'), await gateway.operator()];
    for (const who of [sender, await gateway.operator(true)]) expect(await told(who, 'en')).toContain('987654,32');
    expect(await told(operator, 'en')).toMatch(/"message":"Told to its sender, /);
    for (const language of ['en', 'fr']) expect(await told(operator, language)).not.toMatch(secrets);
    const [{ id }] = (await operator.get('/v1/quarantine?owner=KAZ&limit=1')).body.data;
    const again = await operator.replay(id);
    expect(again).toMatchObject({ status: 202, body: { expected: 'quarantined', path: '/data/value' } });
    expect(again.body.message).toMatch(/^Told to its sender, /);
    expect(JSON.stringify(again.body)).not.toMatch(secrets);
  });

  it('is asked for anew by who has the answer of another', async () => {
    const path = '/v1/trade/flows?reporter=KAZ';
    const tag = (await uncleared.get(path)).headers.get('etag')!;
    expect((await uncleared.get(path, { 'if-none-match': tag })).status).toBe(304);
    const answer = await cleared.get(path, { 'if-none-match': tag });
    expect([answer.status, answer.headers.get('vary')]).toEqual([200, expect.stringContaining('authorization')]);
  });

  it('is told of by the live stream, without the figure', async () => {
    const ending = new AbortController();
    const { headers } = uncleared;
    const response = await fetch(`${gateway.address}/v1/stream`, { headers, signal: ending.signal });
    let seen = '';
    const reading = (async () => {
      for await (const chunk of response.body!) seen += Buffer.from(chunk).toString();
    })().catch(() => {});
    await send(1, { value: '987653', confidentiality: 'N' });
    for (const deadline = Date.now() + 5_000; !seen.includes('event: facts') && Date.now() < deadline;) await sleep(20);
    ending.abort();
    await reading;
    expect(seen).toContain('event: facts');
    expect(seen).not.toMatch(secrets);
  });

  it('is everybody’s once its owner frees it', async () => {
    await send(2, { confidentiality: 'F' });
    const { body } = await uncleared.get('/v1/trade/flows?reporter=KAZ');
    expect(body.data).toMatchObject([{ value: figures.value, status: 'reported' }]);
    const then = await uncleared.get(`/v1/trade/flows?reporter=KAZ&asOf=${later}`);
    expect(then.body.data).toMatchObject([{ value: null, status: 'suppressed' }]);
  });
});
