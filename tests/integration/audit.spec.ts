/** The audit of the fault scenarios must see what is wrong, or it proves nothing. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { portions } from '#indicators/engine/portions.js';
import { refreshAll } from '#indicators/engine/refresh.js';
import { inTransaction } from '#persistence/transaction.js';
import { seededRandom } from '../../samples/simulator/random.js';
import { audit, auditWithin } from '../support/audit.js';
import { ingest } from '../support/ingest.js';
import { makeLoad } from '../support/load.js';
import { takeIn } from '../support/take-in.js';
import { useFreshFacts } from '../support/use-fresh-facts.js';

const load = makeLoad(seededRandom(20_261_124), { events: 2_000, partitions: 2, poison: 300 });
let pool: Pool;
useFreshFacts((facts) => ({ pool } = facts));
beforeAll(async () => {
  await takeIn(ingest(pool), load, () => 400);
  await inTransaction(pool, async (tx) => {
    for (const portion of await portions(tx, catalogue)) await refreshAll(tx, portion);
  });
}, 60_000);

test('what was taken in as it must be has nothing wrong', async () => {
  expect(await audit(pool, load)).toEqual([]);
});

test('the load has something of everything: late versions, withdrawn ones that hold, simulated ones, folds of many', async () => {
  const { rows } = await pool.query<Record<string, number>>(`
    select count(*) filter (where superseded_at = recorded_at) :: int as late,
           count(*) filter (where superseded_at > recorded_at) :: int as superseded,
           count(*) filter (where superseded_at is null and retracted) :: int as withdrawn,
           count(*) filter (where simulated) :: int as simulated
      from trade.declaration_versions`);
  for (const count of Object.values(rows[0]!)) expect(count).toBeGreaterThan(5);
  const { rows: reasons } = await pool.query('select reason from stream.quarantine group by reason');
  expect(reasons).toHaveLength(13);
  const { rows: values } = await pool.query('select code from indicators.values group by code');
  expect(values.length).toBeGreaterThan(catalogue.length / 2);
});

/** What tells rows from others, beside those of versions. */
const keys: Readonly<Record<string, string>> = {
  'trade.declared_flows': 'owner, flow_key',
  'stream.offsets': 'topic, partition',
  'stream.quarantine': 'quarantine_id',
  'indicators.values': 'subject, code, period, dimensions',
};

/** One row of the table, by what tells it from the others. */
function one(table: string, where = 'true'): string {
  const key = keys[table] ?? 'owner, version_id';
  return `(${key}) in (select ${key} from ${table} where ${where} order by ${key} limit 1)`;
}

/** Of what holds nothing can be there twice, nor any id of what is over. */
const twice = (table: string) =>
  `set local entente.past_ids = 'written';
   create temporary table again on commit drop as select * from ${table} where ${one(table, 'superseded_at is not null')};
   update again set version_id = 0;
   insert into ${table} select * from again`;

test.each([
  [
    'a value that is not what was sent',
    'trade.flows: 1 missing',
    updated('trade.flow_versions', 'value = value + 0.000001', 'value > 0'),
  ],
  ['a text that is not', 'logistics.services: 1 missing', updated('logistics.service_versions', `name = name || ' '`)],
  [
    'a value that is missing',
    'agreements.actions: 1 missing',
    updated('agreements.action_versions', 'theme = null', 'theme is not null'),
  ],
  [
    'a pair that does not see its fact',
    'logistics.stocks: 1 missing',
    updated('logistics.stock_versions', `pairs = '{}'`, `pairs <> '{}'`),
  ],
  ['an event that is lost', 'logistics.scores: 1 missing', deleted('logistics.score_versions')],
  ['an event that is there twice', 'cooperation.meetings: 0 missing, 1 too many', twice('agreements.meeting_versions')],
  [
    'a fact of which no version holds',
    'roadmap.commitments: 1 missing',
    updated('agreements.commitment_versions', 'superseded_at = now()', 'superseded_at is null'),
  ],
  [
    'a version that holds and must not',
    'logistics.movements: 1 missing',
    updated('logistics.movement_versions', `superseded_at = null, fact_key = 'x'`, 'superseded_at is not null'),
  ],
  [
    'a fold that is off by the smallest amount',
    'trade.declared_flows: 1 missing',
    updated('trade.declared_flows', 'value = value - 0.000001'),
  ],
  [
    'a fold that counts one too many',
    'trade.declared_flows: 1 missing',
    updated('trade.declared_flows', 'declarations = declarations + 1'),
  ],
  ['a fold that is not there', 'trade.declared_flows: 1 missing', deleted('trade.declared_flows')],
  [
    'a fold of nothing',
    'trade.declared_flows: 0 missing, 1 too many',
    `insert into trade.declared_flows
     select owner, partner, flow, '1999', commodity, currency, valuation, simulated, 0, 0, 0, 'none' from trade.declared_flows limit 1`,
  ],
  [
    'a record that was counted twice',
    'stream.offsets: 1 missing',
    updated('stream.offsets', 'received = received + 1, duplicate = duplicate + 1'),
  ],
  ['a refused record that is not kept', 'stream.quarantine: 1 missing', deleted('stream.quarantine')],
  [
    'one that is not kept as it came',
    'stream.quarantine: 1 missing',
    updated('stream.quarantine', `bytes = bytes || '\\x20' :: bytea`),
  ],
  [
    'one that was refused for another reason',
    'stream.quarantine: 1 missing',
    updated('stream.quarantine', `reason = 'too-deep'`, `reason = 'too-large'`),
  ],
  [
    'an indicator that was tampered with',
    'trade.',
    updated('indicators.values', 'value = value + 1', `value > 0 and code like 'trade.%'`),
  ],
  ['an indicator that is not stored', 'roadmap.', deleted('indicators.values', `code like 'roadmap.%'`)],
])('%s is told of, and nothing else', async (_, told, damage) => {
  const client = await pool.connect();
  await client.query('begin');
  await client.query(damage);
  const leaveOut = damage.includes('indicators.values') ? [] : (['indicators'] as const);
  const broken = await auditWithin(client, load, { leaveOut });
  await client.query('rollback');
  client.release();
  expect(broken).toEqual([expect.stringContaining(told)]);
});

function updated(table: string, change: string, where?: string): string {
  return `update ${table} set ${change} where ${one(table, where)}`;
}

function deleted(table: string, where?: string): string {
  return `delete from ${table} where ${one(table, where)}`;
}
