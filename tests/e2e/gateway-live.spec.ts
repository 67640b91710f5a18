import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { changesTopic } from '#contracts/topics.js';
import { type Message, readEvents } from '../support/event-source.js';
import { startGateway } from './gateway-server.js';
import { useGateway } from './use-gateway.js';

const served = useGateway();

/** Reads server-sent events until one fits; gives all that came. */
async function readUntil(path: string, fits: (message: Message) => boolean, lastId?: string): Promise<Message[]> {
  const messages: Message[] = [];
  for await (const message of readEvents(served.gateway.address + path, { lastId })) {
    messages.push(message);
    if (fits(message)) break;
  }
  return messages;
}

let count = 0;

/** Sends a figure of a period of its own; gives the period. */
async function sendFlow(partner: string, flow: 'M' | 'X' = 'X'): Promise<string> {
  const period = String(1900 + ++count);
  const event = {
    ...{ specversion: '1.0', id: `live-${count}`, source: 'urn:test', type: 'entente.trade.flows.v1' },
    time: '2026-01-01T00:00:00Z',
    data: {
      ...{ reporter: 'KAZ', partner, flow, period, commodity: 'TOTAL', dataset: 'NATIONAL' },
      ...{ value: '1', currency: 'USD', valuation: 'FOB' },
    },
  };
  const { status } = await served.gateway.post(
    '/v1/events?owner=KAZ',
    'application/cloudevents+json',
    JSON.stringify(event),
  );
  expect(status).toBe(202);
  return period;
}

const isExports = ({ event, data }: Message) => event === 'indicators' && data!.includes('trade.exports');

describe('the live stream', () => {
  it('tells of new facts and new values of a pair, and of no other', async () => {
    const reading = readUntil('/v1/stream?pair=MAR-KAZ', isExports);
    await sendFlow('FRA');
    await served.pipeline.settled();
    const period = await sendFlow('MAR');
    const messages = await reading;
    const told = messages.filter(({ event }) => event).map(({ event, data }) => [event, JSON.parse(data!)]);
    const recordedAt = expect.stringMatching(/Z$/);
    expect(told).toContainEqual(['facts', { stream: 'trade.flows', pair: 'KAZ-MAR', periods: [period], recordedAt }]);
    const subjects = told.map(([, { pair, subject }]) => pair ?? subject);
    expect(subjects.every((subject: string) => ['KAZ-MAR', 'KAZ', 'MAR'].includes(subject))).toBe(true);
  }, 20_000);

  it('goes on where its reader stopped, with the values of one indicator', async () => {
    const first = readUntil('/v1/stream', isExports);
    const seen = await sendFlow('MAR');
    const lastId = (await first).at(-1)!.id!;
    await sendFlow('MAR', 'M');
    const missed = await sendFlow('MAR');
    await served.pipeline.settled();
    const resumed = await readUntil(
      '/v1/stream?code=trade.exports',
      ({ data }) => data?.includes(missed) ?? false,
      lastId,
    );
    const told = resumed.filter(({ event }) => event);
    expect(told.every(({ data }) => JSON.parse(data!).code === 'trade.exports')).toBe(true);
    const periods = told.flatMap(({ data }) => JSON.parse(data!).periods);
    expect(periods).not.toContain(seen);
  }, 20_000);

  it('says that it cannot go on from an id that it does not know', async () => {
    for (const [lastId, reason] of [
      ['another.7', /no id of this stream/],
      ['999999.0-0.0', /another one/],
    ] as const) {
      const reset = (await readUntil('/v1/stream', ({ event }) => event === 'reset', lastId)).at(-1)!;
      expect(reset).toMatchObject({
        id: expect.stringMatching(/^\d+\.\d+-\d+\.\d+$/),
        data: expect.stringMatching(reason),
      });
    }
  });

  it('lets go of a reader that falls far behind, and tells it so in its language', async () => {
    const { hostname, port } = new URL(served.gateway.address);
    const socket = connect(Number(port), hostname).pause();
    socket.write('GET /v1/stream HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-language: fr\r\nconnection: close\r\n\r\n');
    const closed = once(socket, 'close');
    // More than it and the kernel hold together.
    const change = { stream: 'trade.flows', pair: 'FRA-GEO', periods: [], padding: 'x'.repeat(60_000) };
    const record = { topic: changesTopic, key: 'FRA-GEO', value: Buffer.from(JSON.stringify(change)) };
    for (let sent = 0; sent < 8; sent++) await served.pipeline.log.publish(Array.from({ length: 40 }, () => record));
    await sleep(2_000);
    let text = '';
    socket.on('data', (chunk) => (text = (text + String(chunk)).slice(-1_000))).resume();
    await closed;
    expect(text).toMatch(/event: dropped\ndata: {"reason":"trop lent : .*"}\n\n/);
  }, 30_000);

  it('refuses what it does not know', async () => {
    expect((await served.gateway.get('/v1/stream?code=no.such')).status).toBe(404);
    expect((await served.gateway.get('/v1/stream?nope=1')).status).toBe(400);
  });

  it('ends when the gateway stops', async () => {
    const other = await startGateway(served.pipeline);
    const response = await fetch(`${other.address}/v1/stream`);
    const reading = response.text();
    await other.stop();
    expect(await reading.catch(() => 'cut off')).toMatch(/retry: 2000|cut off/);
  });
});
