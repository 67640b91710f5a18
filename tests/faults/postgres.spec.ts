import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import { type PostgresServer, startPostgres } from '#embedded/postgres-server.js';
import { anEvent, recordOf } from '../support/events.js';
import { closedGate } from '../support/gate.js';
import { from, handBatch } from '../support/hand-batch.js';
import { ingest, openFacts, stored } from '../support/ingest.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';

let server: PostgresServer;
let proxy: TcpProxy;
let direct: Awaited<ReturnType<typeof openFacts>>;
let proxied: Awaited<ReturnType<typeof openFacts>>;
let pool: Pool;
beforeAll(async () => {
  // A server of its own, as it is killed.
  server = await startPostgres();
  proxy = await startProxy(Number(new URL(server.url).port));
  direct = await openFacts(server.url);
  const url = new URL(server.url);
  url.port = String(proxy.port);
  proxied = await openFacts(url.href);
  pool = direct.pool;
}, 60_000);
afterAll(async () => {
  await Promise.all([direct.close(), proxied.close()]);
  await proxy.close();
  await server.stop();
});

let partition = 0;
let records: ReturnType<typeof from>;
beforeEach(async () => {
  partition++;
  const flow = (n: number) => anEvent('trade.flows', { dataset: `COLLECTION-${partition}-${n}` });
  records = from(0, [...[0, 1, 2, 3].map((n) => recordOf('trade.flows', flow(n))), notJson]);
  await pool.query('delete from stream.outbox');
});
const notJson = { ...recordOf('trade.flows', anEvent('trade.flows')), value: Buffer.from('{') };
const batch = () => handBatch(records, { partition });
const allOnce = {
  ...{ next: 5, received: 5, accepted: 4, duplicate: 0, quarantined: 1 },
  ...{ facts: 4, refused: 1, outbox: 2 },
};

/** A step that is taken before the first commit only, and how many attempts there were. */
function once(step: () => Promise<unknown>) {
  const attempts = { count: 0, step: async () => void (++attempts.count === 1 && (await step())) };
  return attempts;
}

test.each(['answered', 'before'] as const)('a commit whose connection is cut (%s) counts once', async (when) => {
  const cut = proxy.cutAt('commit\0', when);
  const attempts = once(async () => {});
  expect(await ingest(proxied.pool, attempts.step)(batch())).toBe(5);
  await cut;
  // Where the commit was done, the second attempt finds it, and writes nothing.
  expect(attempts.count).toBe(when === 'answered' ? 1 : 2);
  expect(await stored(pool, partition)).toEqual(allOnce);
});

test('a connection that is ended in the middle of a transaction counts once', async () => {
  const attempts = once(() =>
    pool.query(`select pg_terminate_backend(pid) from pg_stat_activity
                 where state = 'idle in transaction' and pid <> pg_backend_pid()`),
  );
  expect(await ingest(proxied.pool, attempts.step)(batch())).toBe(5);
  expect(attempts.count).toBe(2);
  expect(await stored(pool, partition)).toEqual(allOnce);
});

test('a member that stands still in a transaction loses it to its successor, and finds that out', async () => {
  const { rows } = await pool.query('show idle_in_transaction_session_timeout');
  expect(rows).toEqual([{ idle_in_transaction_session_timeout: '1min' }]);
  const short = impatient();
  const gate = closedGate();
  const still = ingest(short, gate.pass)(batch());
  await gate.reached;
  expect(await ingest(pool)(batch())).toBe(5);
  gate.open();
  expect(await still).toBe(5);
  expect(await stored(pool, partition)).toEqual(allOnce);
  await short.end();
});

test('a transaction that the server ended as the process stood still is begun anew', async () => {
  const short = impatient();
  // Nothing of this process runs meanwhile: it learns of its lost connection by the next statement.
  const attempts = once(async () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500));
  expect(await ingest(short, attempts.step)(batch())).toBe(5);
  expect(attempts.count).toBe(2);
  expect(await stored(pool, partition)).toEqual(allOnce);
  await short.end();
});

/** Connections on which a transaction may stand still for 200 ms. */
function impatient(): Pool {
  const short = new Pool({ connectionString: server.url, options: '-c idle_in_transaction_session_timeout=200' });
  short.on('error', () => {});
  return short;
}

test('a server that is killed and comes back counts once', async () => {
  const attempts = once(() => server.kill9());
  let beats = 0;
  const heartbeat = async () => {
    // It is asked while the server is away, and so the member stays in its group.
    if (++beats === 3) await server.restart();
  };
  expect(await ingest(proxied.pool, attempts.step)({ ...batch(), heartbeat })).toBe(5);
  expect(attempts.count).toBe(2);
  expect(await stored(pool, partition)).toEqual(allOnce);
});
