import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { createDatabase } from '../../support/postgres.js';
import { load, standardLoad } from '../load.js';
import { Oracle } from '../oracle.js';
import { comparison, type Cost } from './comparison.js';
import { sumReceived } from './received.js';
import { differsIn, progressIn } from './result.js';
import type { Rival } from './rival.js';
import type { RivalRun } from './run-rival.js';

const options = { ...standardLoad, invalid: 0, events: 400 };

describe('what an engine has made of the events', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let db: pg.Pool;
  const oracle = new Oracle('trade.declarations');
  const events = [...load('trade.declarations', options)].filter(({ fate }) => fate === 'accepted');
  events.forEach((event) => oracle.add(event));
  const expected = oracle.expected;

  beforeAll(async () => {
    database = await createDatabase();
    db = new pg.Pool({ connectionString: database.url });
    await db.query(readFileSync(new URL('tables.sql', import.meta.url), 'utf8'));
    await db.query(
      `insert into facts
       select e ->> 'source', e ->> 'id', d ->> 'reporter', d ->> 'declaration', (d ->> 'item') :: integer, d ->> 'flow',
              d ->> 'partner', (d ->> 'acceptedOn') :: date, d ->> 'commodity', (d ->> 'value') :: numeric,
              d ->> 'currency', d ->> 'valuation', (d ->> 'netMass') :: numeric, d ->> 'procedure'
         from unnest($1 :: jsonb[]) as e, lateral (select e -> 'data' as d) as data`,
      [events.map(({ value }) => value)],
    );
    await db.query(
      `insert into flows
       select owner, partner, flow, to_char(accepted_on, 'YYYY-MM'), commodity, currency, valuation, count(*), sum(value),
              sum(net_mass)
         from facts group by 1, 2, 3, 4, 5, 6, 7`,
    );
  });
  afterAll(async () => {
    await db.end();
    await database.drop();
  });

  test('nothing differs when all of it is right', async () => {
    expect(await differsIn(db, true, expected)).toEqual([]);
    const { accepted } = expected.counts;
    expect(await progressIn(db, true, expected)).toEqual([accepted, accepted]);
  });

  test.each([
    ['a cent of one flow', `value = value + 0.01`, '1 of'],
    ['a thousandth of a kilogram of one flow', `net_mass = net_mass - 0.001`, '1 of'],
    ['another currency', `currency = 'USD'`, 'of|MAR|USD'],
  ])('found: %s', async (_, change, message) => {
    const client = await db.connect();
    try {
      await client.query('begin');
      await client.query(`update flows set ${change} where ctid = (select min(ctid) from flows)`);
      const found = await differsIn(client, true, expected);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(message);
      expect(await differsIn(client, false, expected)).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('found: a fact that is not there, and is still in the flows', async () => {
    const client = await db.connect();
    try {
      await client.query('begin');
      await client.query('delete from facts where ctid = (select min(ctid) from facts)');
      const [count, groups, ...more] = await differsIn(client, true, expected);
      expect(count).toBe(`${expected.counts.accepted - 1} facts, must be ${expected.counts.accepted}`);
      expect(groups).toContain('groups in facts');
      expect(more).toEqual([]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

test('bytes are those that the processes of the engine have received, and of no other', () => {
  const output = [
    'ESTAB 0 0 127.0.0.1:5 127.0.0.1:9092 users:(("java",pid=7,fd=3))',
    '\t cubic wscale:7,7 bytes_sent:10 bytes_received:1000 segs_out:1',
    'ESTAB 0 0 127.0.0.1:6 127.0.0.1:9092 users:(("node",pid=8,fd=3))',
    '\t cubic bytes_received:5000',
    'ESTAB 0 0 127.0.0.1:7 127.0.0.1:9092 users:(("java",pid=9,fd=3))',
    '\t cubic bytes_received:30',
  ].join('\n');
  expect(sumReceived(output, new Set([7, 9]))).toBe(1_030);
  expect(sumReceived('', new Set([7]))).toBe(0);
});

describe('the comparison', () => {
  const cost = (seconds: number, cpuSeconds: number, megabytes: number): Cost => ({
    ...{ events: 1_000_000, seconds, postgresCpuSeconds: 10 },
    engine: { cpuSeconds, peakBytes: megabytes * 2 ** 20 },
  });
  const measured = (setting: string, one: Cost, differs: string[] = []) => ({
    rival: { engine: 'X', setting } as Rival,
    runs: [{ ...one, startup: { seconds: 7, cpuSeconds: 12 }, differs } as RivalRun & Cost],
  });
  const ours = [cost(20, 8, 300)];
  const goalsOf = (theirs: ReturnType<typeof measured>[]) =>
    comparison(ours, theirs)
      .filter(({ holds }) => holds !== undefined)
      .map(({ against, ratio, holds }) => [against.slice(0, 4), ratio, holds]);

  test('goals are set against the fastest', () => {
    const theirs = [measured('a', cost(30, 10, 400)), measured('b', cost(25, 20, 2_000))];
    expect(goalsOf(theirs)).toEqual([
      ['X, b', '1.25', true],
      ['X, b', '0.40', true],
      ['X, b', '0.15', true],
    ]);
    expect(goalsOf([measured('c', cost(10, 10, 1_000))]).map(([, , holds]) => holds)).toEqual([false, false, false]);
  });

  test('one whose result differs is told as such, and is no measure', () => {
    const rows = comparison(ours, [measured('a', cost(30, 10, 400)), measured('b', cost(5, 5, 5), ['1 of 9 groups'])]);
    expect(rows.filter(({ holds }) => holds !== undefined).every(({ against }) => against.startsWith('X, a'))).toBe(
      true,
    );
    expect(rows.map(({ value }) => value)).toContain('DIFFERS: 1 of 9 groups');
  });
});
