/** What somebody who is known leaves behind, and for how long a key is one. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startAccess } from '../support/access.js';
import { anEvent } from '../support/events.js';
import { eventually } from '../support/eventually.js';
import { startGateway } from './gateway-server.js';
import { useIdentifiedGateway } from './identified-gateway.js';

const gateway = useIdentifiedGateway();
const { producerOf, operator, inLog } = gateway;

describe('the audit log', () => {
  it('says who asked for what, and what they were refused', async () => {
    const kazakhstan = await producerOf('KAZ');
    const watcher = await operator();
    await kazakhstan.send('KAZ', [anEvent('trade.flows')]);
    await kazakhstan.send('MAR', [anEvent('trade.flows')]);
    await kazakhstan.get('/v1/pairs');
    const entry = { identity: kazakhstan.id, name: 'of a test', at: expect.any(String) };
    await eventually(async () => {
      const { body } = await watcher.get(`/v1/audit?identity=${encodeURIComponent(kazakhstan.id)}`);
      expect(body.data).toMatchObject([
        { ...entry, action: 'GET /v1/pairs', target: '/v1/pairs', outcome: 'refused' },
        { ...entry, action: 'POST /v1/events', target: '/v1/events?owner=MAR', outcome: 'refused' },
        { ...entry, action: 'POST /v1/events', target: '/v1/events?owner=MAR', outcome: 'asked' },
        { ...entry, action: 'POST /v1/events', target: '/v1/events?owner=KAZ', outcome: 'asked' },
      ]);
    }, 5_000);
    const first = await watcher.get('/v1/audit?limit=1');
    const second = await watcher.get(`/v1/audit?limit=1&cursor=${first.body.meta.next}`);
    expect(Number(second.body.data[0].id)).toBeLessThan(Number(first.body.data[0].id));
  });

  it('comes before what is done: where it cannot be kept, nothing is', async () => {
    const kazakhstan = await producerOf('KAZ');
    await kazakhstan.get('/v1/quarantine');
    const before = await inLog();
    await gateway.pipeline.pool.query('alter table access.audit rename to audit_away');
    try {
      expect((await kazakhstan.send('KAZ', [anEvent('trade.flows')])).status).toBe(503);
    } finally {
      await gateway.pipeline.pool.query('alter table access.audit_away rename to audit');
    }
    expect(await inLog()).toBe(before);
  });

  it('only grows, whoever asks', async () => {
    const owner = gateway.pipeline.pool;
    const gatewayRole = gateway.identities.access.pool;
    for (const pool of [owner, gatewayRole]) {
      await expect(pool.query(`update access.audit set name = ''`)).rejects.toThrow(/only grows|permission denied/);
      await expect(pool.query('delete from access.audit')).rejects.toThrow(/only grows|permission denied/);
      await expect(pool.query('truncate access.audit')).rejects.toThrow(/only grows|permission denied/);
    }
  });
});

describe('a key', () => {
  const ask = async (text: string) =>
    (await fetch(`${gateway.address}/v1/pairs`, { headers: { authorization: `Bearer ${text}` } })).status;

  it('is kept as a hash alone, and its use is noted', async () => {
    const { id, text } = await gateway.identities.key({ roles: ['analyst'] });
    const row = async () =>
      (await gateway.pipeline.pool.query('select * from access.keys where key_id = $1', [id])).rows[0];
    expect((await row()).last_used_at).toBeNull();
    await ask(text);
    await eventually(async () => expect((await row()).last_used_at).toBeInstanceOf(Date), 5_000);
    const dump = JSON.stringify(await row(), (_, value: unknown) =>
      (value as { type?: string } | null)?.type === 'Buffer'
        ? Buffer.from(value as Uint8Array).toString('latin1')
        : value,
    );
    expect(dump).not.toContain(text.split('_')[2]);
  });

  it('that is revoked opens nothing after some seconds', async () => {
    const { id, text } = await gateway.identities.key({ roles: ['analyst'] });
    expect(await ask(text)).toBe(200);
    await gateway.identities.revoke(id);
    await eventually(async () => expect(await ask(text)).toBe(401), 8_000);
  });

  it('ends the live streams that it opened when it expires', async () => {
    const { text } = await gateway.identities.key({ roles: ['analyst'] }, 1_500);
    const response = await fetch(`${gateway.address}/v1/stream`, { headers: { authorization: `Bearer ${text}` } });
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
    expect(await response.text()).toContain('retry: 2000');
  });
});

it('the roles of the gateway may no more than they need', async () => {
  const { rows } = await gateway.pipeline.pool.query<{ role: string; relation: string; right: string }>(`
    select r.role, c.oid :: regclass :: text as relation, p."right"
      from (values ('entente_access'), ('entente_reader'), ('entente_cleared')) r(role), pg_class c, (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE')) p("right")
     where c.relkind in ('r', 'v', 'p') and c.relnamespace :: regnamespace :: text in ('access', 'stream', 'trade', 'logistics', 'agreements', 'indicators', 'event_log')
       and has_table_privilege(r.role, c.oid, p."right")`);
  const rights = rows.map(({ role, relation, right }) => `${role} ${right} ${relation}`);
  expect(rights.filter((right) => right.startsWith('entente_access')).sort()).toEqual([
    'entente_access INSERT access.audit',
    'entente_access SELECT access.audit',
    'entente_access SELECT access.keys',
  ]);
  expect(
    rights.filter(
      (right) => /^entente_(reader|cleared) (?!SELECT)|access\.\w+$/.test(right) && !right.startsWith('entente_access'),
    ),
  ).toEqual([]);
  const { rows: columns } = await gateway.pipeline.pool.query<{ attname: string }>(`
    select attname from pg_attribute where attrelid = 'access.keys' :: regclass and attnum > 0
       and has_column_privilege('entente_access', attrelid, attnum, 'UPDATE')`);
  expect(columns).toEqual([{ attname: 'last_used_at' }]);
  // What they may by functions, which run with the rights of their owner. Those of a cluster (docker/postgres/distribute.sql) tell that
  // figures are withheld, and clearance.spec.ts looks that they give none.
  const { rows: functions } = await gateway.pipeline.pool.query<{ may: string }>(`
    select r.role || ' ' || p.proname as may
      from (values ('entente_access'), ('entente_reader'), ('entente_cleared')) r(role), pg_proc p
     where p.prosecdef and has_function_privilege(r.role, p.oid, 'EXECUTE') and has_schema_privilege(r.role, p.pronamespace, 'USAGE')
       and p.pronamespace :: regnamespace :: text <> 'pg_catalog' and p.proname not like 'withheld\\_%'
     order by may`);
  expect(functions.map(({ may }) => may)).toEqual(['entente_access dismiss_refusal', 'entente_cleared past_hash']);
});

it('a gateway needs a user for each of its roles, that can become this one and has nothing of its own', async () => {
  const { pool, url, log } = gateway.pipeline;
  const roles = ['access', 'reader', 'cleared'] as const;
  const suffix = randomBytes(4).toString('hex');
  const nameOf = (role: string) => `gateway_${role}_${suffix}`;
  for (const role of roles) {
    await pool.query(`create role ${nameOf(role)} login password 'of a test' noinherit`);
    await pool.query(`grant entente_${role} to ${nameOf(role)}`);
  }
  const [own, read, cleared] = roles.map((role) => {
    const address = new URL(url);
    [address.username, address.password] = [nameOf(role), 'of a test'];
    return address.href;
  });
  const identities = startAccess(own!, pool);
  const narrow = await startGateway({ url: read!, clearedUrl: cleared!, log, access: identities.access });
  try {
    const { text } = await identities.key({ roles: ['producer', 'analyst'], owner: 'KAZ', confidential: true });
    const headers = { authorization: `Bearer ${text}` };
    const event = JSON.stringify(anEvent('trade.flows'));
    const sent = await narrow.post('/v1/events?owner=KAZ', 'application/cloudevents+json', event, headers);
    const asked = ['/v1/pairs', '/v1/trade/flows', '/v1/timeline', '/v1/quarantine'];
    const seen = await Promise.all(asked.map(async (path) => (await narrow.get(path, headers)).status));
    expect([sent.status, ...seen]).toEqual([202, 200, 200, 200, 200]);
    for (const user of [own, read, cleared]) {
      const client = new pg.Client({ connectionString: user! });
      await client.connect();
      await expect(client.query('select from access.keys')).rejects.toThrow('permission denied');
      await expect(client.query('select from trade.flow_versions')).rejects.toThrow('permission denied');
      await client.end();
    }
  } finally {
    await narrow.stop();
    await identities.stop();
    await pool.query(`drop role ${roles.map(nameOf).join(', ')}`);
  }
});
