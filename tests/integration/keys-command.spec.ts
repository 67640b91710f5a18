/** `entente keys`, as an operator runs it. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAccess } from '#access/access.js';
import { createAccessPool, createDataSource, migrate, poolOf } from '#persistence/database.js';
import { eventually } from '../support/eventually.js';
import { createBareDatabase } from '../support/postgres.js';

const secret = 'the secret of this spec, which is long enough';
let database: Awaited<ReturnType<typeof createBareDatabase>>;
let source: ReturnType<typeof createDataSource>;

beforeAll(async () => {
  database = await createBareDatabase();
  source = createDataSource({ url: database.url, applicationName: 'test' });
  await source.initialize();
}, 30_000);

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

function keys(args: readonly string[], environment: Record<string, string> = { API_KEY_SECRET: secret }) {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, ...environment };
  return new Promise<Outcome>((resolve) => {
    execFile(process.execPath, ['dist/apps/cli/main.js', 'keys', ...args], { env }, (error, out, told) => {
      resolve({ code: error ? Number(error.code) : 0, out, told });
    });
  });
}

const producer = ['create', '--name', 'Customs', '--role', 'producer', '--owner', 'kaz', '--stream', 'trade.flows'];

it('says what to do where the database knows no keys yet', async () => {
  expect(await keys(['list'])).toEqual({
    code: 1,
    out: '',
    told: 'entente: the database knows no keys yet: run "entente migrate" first\n',
  });
  await migrate(source);
  expect((await keys(['list'])).out).toContain('there are no keys');
});

describe('a key', () => {
  let id: string;

  it('is made, shown once, and opens what it says', async () => {
    const { code, out } = await keys([...producer, '--role', 'analyst']);
    const [text, told] = out.split('\n') as [string, string];
    expect([code, told]).toEqual([
      0,
      expect.stringContaining('Of Customs, producer analyst of KAZ trade.flows, until'),
    ]);
    const pool = createAccessPool({ url: database.url, applicationName: 'test' });
    const access = createAccess({ pool, secret, oidc: undefined, onError: () => {} });
    try {
      const expected = { name: 'Customs', roles: ['producer', 'analyst'], owner: 'KAZ', streams: ['trade.flows'] };
      const found = await access.identify(`Bearer ${text}`);
      expect(found).toMatchObject({ ok: true, identity: { ...expected, confidential: false } });
      const { until } = (found as { identity: { until: Date } }).identity;
      expect(Math.round((until.getTime() - Date.now()) / 86_400_000)).toBe(90);
      id = text.split('_')[1]!;
      const used = 'select from access.keys where last_used_at is not null';
      await eventually(async () => expect((await pool.query(used)).rowCount).toBe(1), 5_000);
    } finally {
      await pool.end();
    }
  });

  it('is listed without what is secret of it', async () => {
    const listed = await keys(['list'], {});
    expect(listed.out).toMatch(new RegExp(`${id} +Customs +producer analyst of KAZ trade.flows +valid`));
    const [key] = JSON.parse((await keys(['list', '--json'], {})).out);
    expect(key).toMatchObject({ id, owner: 'KAZ', state: 'valid', lastUsedAt: expect.any(String) });
    expect(key).not.toHaveProperty('hash');
  });

  it('is revoked, once', async () => {
    const first = await keys(['revoke', id, '--json'], {});
    expect(first.code).toBe(0);
    const again = await keys(['revoke', id, '--json'], {});
    expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out));
    expect((await keys(['list'], {})).out).toMatch(/ revoked /);
  });

  it('leaves in the audit log who made and revoked it, and nothing secret', async () => {
    const { rows } = await poolOf(source).query('select * from access.audit order by audit_id');
    expect(rows).toMatchObject([
      { identity: expect.stringMatching(/^command:/), action: 'entente keys create', outcome: 'done' },
      { action: 'entente keys revoke', target: id },
      { action: 'entente keys revoke', target: id },
    ]);
    expect(rows[0].target).toContain(`${id} {"name":"Customs","roles":["producer","analyst"],"owner":"KAZ"`);
    expect(JSON.stringify(rows)).not.toMatch(/ent_|[0-9a-f]{64}/);
  });
});

it('that is not there is not revoked', async () => {
  const { code, told } = await keys(['revoke', '0'.repeat(16)], {});
  expect([code, told]).toEqual([1, expect.stringContaining('there is no key 0000000000000000')]);
});

it('is not made without the secret of the gateway', async () => {
  const { code, told } = await keys(producer, {});
  expect([code, told]).toEqual([1, expect.stringContaining('API_KEY_SECRET is not set')]);
});
