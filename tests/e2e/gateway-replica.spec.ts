/** A gateway that reads on a real streaming standby, which is held back, ended and brought back. */
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createLogger } from '#platform/runtime.js';
import { askOnce } from '../support/ask-once.js';
import { anEvent, recordOf } from '../support/events.js';
import { openEventSource } from '../support/event-source.js';
import { eventually } from '../support/eventually.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';
import { type Replicated, startReplicated } from '../support/standby.js';
import { type GatewayServer, startGateway } from './gateway-server.js';

let servers: Replicated;
let pipeline: Pipeline;
/** May be far behind, so that it goes on reading on a standby that is held back. */
let patient: GatewayServer;
/** May be two seconds behind. */
let strict: GatewayServer;
const logger = createLogger('test', { LOG_LEVEL: 'warn' });
const told = [jest.spyOn(logger, 'warn'), jest.spyOn(logger, 'log')].map((spy) => spy.mockImplementation(() => {}));
const lines = () => told.flatMap(({ mock }) => mock.calls.map(([line]) => String(line)));

beforeAll(async () => {
  servers = await startReplicated();
  pipeline = await startPipeline(['MAR'], servers.primary.url);
  const replica = new URL(pipeline.url);
  replica.port = new URL(servers.standby.url).port;
  await eventually(() => onStandby('select from stream.offsets'), 20_000);
  const options = { url: pipeline.url, log: pipeline.log, replicaUrl: replica.href };
  patient = await startGateway({ ...options, maxLag: 600, logger: createLogger('test', { LOG_LEVEL: 'error' }) });
  strict = await startGateway({ ...options, maxLag: 2, logger });
}, 60_000);

afterAll(async () => {
  await strict?.stop();
  await patient?.stop();
  await pipeline?.stop();
  await servers?.stop();
}, 30_000);

const forget = () => told.forEach((spy) => spy.mockClear());
beforeEach(forget);

async function onStandby(statement: string): Promise<unknown[]> {
  const url = new URL(pipeline.url);
  url.port = new URL(servers.standby.url).port;
  return askOnce(url.href, statement);
}
const holdBack = () => onStandby('select pg_wal_replay_pause()');
const letGoOn = () => onStandby('select pg_wal_replay_resume()');

/** Morocco's imports of a year, sent anew with each value. */
let revision = 0;
const send = (period: string, value: string) =>
  pipeline.send([recordOf('trade.flows', anEvent('trade.flows', { period, value, revision: ++revision }))]);
async function imports(gateway: GatewayServer, period: string, more = '') {
  const answer = await gateway.get(
    `/v1/trade/flows?reporter=MAR&partner=KAZ&flow=M&from=${period}&to=${period}${more}`,
  );
  expect(answer.status).toBe(200);
  const { data, meta } = answer.body;
  return { value: data[0]?.value as string | undefined, ...meta, etag: answer.headers.get('etag') } as {
    readonly value: string | undefined;
    readonly asOf: string;
    readonly dataVersion: string;
    readonly etag: string;
  };
}
async function replicaIn(gateway: GatewayServer) {
  const { status, body } = await gateway.get('/health/ready');
  const metrics = (await gateway.get('/metrics')).body as string;
  const metric = (name: string) => Number(new RegExp(`^entente_replica_${name}\\{.*\\} (.*)$`, 'm').exec(metrics)?.[1]);
  return { status, state: body.parts.replica as string, lag: metric('lag_seconds'), read: metric('read') };
}

test('reads are of the standby, whose horizon lies before all that it has not replayed', async () => {
  await send('2001', '10');
  await eventually(async () => expect(await imports(patient, '2001')).toMatchObject({ value: '10' }), 10_000);
  await holdBack();
  try {
    const before = await imports(patient, '2001');
    const sentAt = new Date();
    await send('2001', '20');
    const after = await imports(patient, '2001');
    expect(after).toMatchObject({ value: '10', dataVersion: before.dataVersion, etag: before.etag });
    // However long it is held back: what it says to be complete, is.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const later = await imports(patient, '2001');
    expect(new Date(later.asOf).getTime()).toBeLessThan(sentAt.getTime());
    const asked = await imports(patient, '2001', `&asOf=${new Date().toISOString()}`);
    expect(asked).toMatchObject({ value: '10', asOf: later.asOf });
    await letGoOn();
    await eventually(async () => expect(await imports(patient, '2001')).toMatchObject({ value: '20' }), 10_000);
    // The answer that was given stays as it was, from whichever gateway: each learns by itself how far the standby has come.
    for (const gateway of [patient, strict]) {
      await eventually(async () => {
        const again = await imports(gateway, '2001', `&asOf=${asked.asOf}`);
        expect(again).toMatchObject({ value: '10', asOf: asked.asOf });
      }, 10_000);
    }
  } finally {
    await letGoOn();
  }
}, 40_000);

test('the horizon of the standby stays behind a batch in flight on the primary, which no lock there tells of', async () => {
  const client = await pipeline.pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ at: Date }>('select stream.record_time() as at');
    // Later transactions are replayed meanwhile.
    await pipeline.pool.query('create table if not exists public.meanwhile ()');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { asOf } = await imports(patient, '2001', `&asOf=${new Date().toISOString()}`);
    expect(Date.parse(asOf)).toBeLessThan(rows[0]!.at.getTime());
    await client.query('commit');
    await eventually(async () => {
      const { asOf } = await imports(patient, '2001');
      expect(Date.parse(asOf)).toBeGreaterThan(rows[0]!.at.getTime());
    }, 10_000);
  } finally {
    client.release();
  }
}, 30_000);

test('who is told of a change finds it: the live stream waits for the standby', async () => {
  const live = openEventSource([patient.address], '/v1/stream');
  try {
    await eventually(async () => expect(live.lastId).toBeDefined(), 10_000);
    const known = live.messages.length;
    await holdBack();
    await send('2004', '50');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(live.messages.slice(known).filter(({ event }) => event !== undefined)).toEqual([]);
    await letGoOn();
    await eventually(async () => {
      expect(live.messages.slice(known)).toContainEqual(expect.objectContaining({ event: 'facts' }));
    }, 10_000);
    expect(await imports(patient, '2004')).toMatchObject({ value: '50' });
  } finally {
    live.close();
    await letGoOn();
  }
}, 40_000);

test('further behind than it may be, it is left for the primary, once told of, until it has caught up', async () => {
  await eventually(async () => expect(await replicaIn(strict)).toMatchObject({ read: 1 }), 10_000);
  const { status, state, lag } = await replicaIn(strict);
  expect([status, state]).toEqual([200, expect.stringMatching(/^[01]\.\d s behind$/)]);
  expect(lag).toBeLessThan(2);
  // On a slow machine the test before leaves it further behind than that.
  forget();
  await holdBack();
  try {
    await send('2002', '30');
    await eventually(async () => expect(await imports(strict, '2002')).toMatchObject({ value: '30' }), 10_000);
    expect(await imports(patient, '2002')).toMatchObject({ value: undefined });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const left = await replicaIn(strict);
    expect(left).toMatchObject({ status: 200, read: 0, state: expect.stringContaining('reads go to the primary') });
    expect(left.lag).toBeGreaterThan(2);
    expect(lines()).toEqual([expect.stringMatching(/^the replica: it is 2\.\d s behind: reads go to the primary$/)]);
    const onPrimary = await imports(strict, '2002');
    await letGoOn();
    await eventually(async () => expect(await replicaIn(strict)).toMatchObject({ read: 1 }), 10_000);
    expect(lines().slice(1)).toEqual(['the replica has caught up: reads go there again']);
    // The same state has the same tag, whoever tells it.
    expect(await imports(strict, '2002')).toMatchObject({ value: '30', etag: onPrimary.etag });
  } finally {
    await letGoOn();
  }
}, 40_000);

test('away, it is missed by nobody who asks; back, it is read again', async () => {
  await send('2003', '40');
  await servers.standby.kill9();
  for (let asked = 0; asked < 5; asked += 1) expect(await imports(strict, '2003')).toMatchObject({ value: '40' });
  expect(await replicaIn(strict)).toMatchObject({ status: 200, read: 0, state: expect.stringContaining('not answer') });
  await servers.standby.restart();
  await eventually(async () => expect(await replicaIn(strict)).toMatchObject({ read: 1 }), 20_000);
  expect(await imports(strict, '2003')).toMatchObject({ value: '40' });
}, 60_000);

test('a server that is no replica is never read', async () => {
  const url = new URL(pipeline.url);
  // The primary by another name: what it replays is nothing.
  url.hostname = 'localhost';
  const gateway = await startGateway({ url: pipeline.url, log: pipeline.log, replicaUrl: url.href, logger });
  try {
    expect(await replicaIn(gateway)).toMatchObject({
      status: 200,
      read: 0,
      state: expect.stringContaining('no replica'),
    });
    expect(await imports(gateway, '2003')).toMatchObject({ value: '40' });
  } finally {
    await gateway.stop();
  }
});
