import { createHash } from 'node:crypto';
import { afterEach, expect, jest, test } from '@jest/globals';
import { catalogue } from '#indicators/catalogue.js';
import { verify } from '#indicators/engine/verify.js';
import { sampleRecords } from '../../samples/mar-kaz/sample.js';
import { type Pipeline, startPipeline } from '../support/pipeline.js';

// A cluster takes longer.
jest.setTimeout(process.env.CITUS_URL ? 300_000 : 120_000);

const running: Pipeline[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((pipeline) => pipeline.stop()));
});
const start = async () => {
  const pipeline = await startPipeline();
  running.push(pipeline);
  return pipeline;
};

test('the sample, in order and once, or shuffled and twice, ends in the same facts and indicators', async () => {
  const [inOrder, shuffled] = [await start(), await start()];
  const records = sampleRecords();
  await inOrder.send(records);
  await shuffled.send(shuffle([...records, ...records], 7));

  expect(await hashes(shuffled)).toEqual(await hashes(inOrder));
  expect(await counts(inOrder)).toEqual({
    received: records.length,
    accepted: records.length,
    duplicate: 0,
    quarantined: 0,
  });
  expect(await counts(shuffled)).toEqual({
    received: 2 * records.length,
    accepted: records.length,
    duplicate: records.length,
    quarantined: 0,
  });
  const without: string[] = [];
  for (const indicator of catalogue) {
    const { compared, differences } = await verify(inOrder.pool, { indicators: [indicator], periods: null }, null);
    expect({ code: indicator.code, differences }).toEqual({ code: indicator.code, differences: [] });
    if (compared === 0) without.push(indicator.code);
  }
  // The sample has no declarations, and of no country more than its trade with the other: no world to be compared with.
  expect(without).toEqual([
    'trade.complementarity',
    'trade.declared_gap',
    'trade.export_similarity',
    'trade.intensity',
    'trade.rca',
    'trade.rca_normalised',
    'trade.rca_symmetric',
  ]);
});

/** Fisher-Yates over a seeded generator: the same order at each run. */
function shuffle<T>(items: T[], seed: number): T[] {
  let state = seed;
  for (let i = items.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/** Of every table that holds facts or values, what does not depend on when and where its events came. */
async function hashes({ pool }: Pipeline): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(`
    select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('trade', 'logistics', 'agreements', 'indicators')
       -- How often values were recomputed, and what they were in between, does depend on it.
       and table_type = 'BASE TABLE' and table_name not in ('refreshes', 'past_values')
     order by 1`);
  const arrival = [
    'version_id',
    'partition',
    'offset',
    'recorded_at',
    'superseded_at',
    'fresh_at',
    'computed_at',
    'since',
    'changed_at',
  ];
  const result: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `select (to_jsonb(t) - $1 :: text[]) :: text as row from ${name} t order by 1`,
      [arrival],
    );
    result[name] = `${rows.length} ${createHash('sha256')
      .update(rows.map(({ row }) => row).join('\n'))
      .digest('hex')}`;
  }
  return result;
}

async function counts({ pool }: Pipeline): Promise<Record<string, number>> {
  const { rows } = await pool.query<Record<string, number>>(`
    select sum(received) :: float8 as received, sum(accepted) :: float8 as accepted,
           sum(duplicate) :: float8 as duplicate, sum(quarantined) :: float8 as quarantined
      from stream.offsets where consumer_group like '%-ingest'`);
  return rows[0]!;
}
