import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';
import type { Indicator } from '#indicators/definition.js';
import { portions } from '#indicators/engine/portions.js';
import { refreshAll } from '#indicators/engine/refresh.js';
import { statement } from '#persistence/statement.js';
import { inTransaction } from '#persistence/transaction.js';
import { areaCodes } from '#reference/countries.js';
import type { Form } from '../figure.js';

export interface WorldSize {
  readonly reporters: number;
  readonly years: number;
  readonly items: number;
}
export const worldSizes: Record<Form, WorldSize> = {
  smoke: { reporters: 20, years: 1, items: 20 },
  short: { reporters: 182, years: 1, items: 150 },
  full: { reporters: 182, years: 33, items: 150 },
};

const fill = statement(new URL('./fill-matrix.sql', import.meta.url));
const sums = readFileSync(new URL('./sums.sql', import.meta.url), 'utf8');

/** Writes the flows of a made-up world beside those that are there; gives how many. */
export async function fillMatrix(pool: Pool, size: WorldSize): Promise<number> {
  const reporters = [...new Set(['KAZ', 'MAR', ...areaCodes])].slice(0, size.reporters);
  const { rowCount } = await pool.query(fill(reporters, size.years, size.items));
  await pool.query('vacuum analyze trade.flow_versions');
  return rowCount!;
}

/** Computes the stored values of indicators from nothing. */
export async function computeStored(
  pool: Pool,
  indicators: readonly Indicator[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const all = await portions(pool, indicators);
  for (const [nth, portion] of all.entries()) {
    await inTransaction(pool, (tx) => refreshAll(tx, portion));
    onProgress(nth + 1, all.length);
  }
}

/** Seconds that it takes to make the sums of all flows by one statement, and to write them. */
export async function passOfSums(pool: Pool): Promise<number> {
  const begun = performance.now();
  await inTransaction(pool, (tx) => tx.query(sums));
  return (performance.now() - begun) / 1_000;
}

/** Seconds that it takes to write the stored values once more, into a table like theirs: what storing them costs by itself. */
export async function passOfValues(pool: Pool): Promise<number> {
  await pool.query('create table indicators.values_again (like indicators.values including all)');
  const begun = performance.now();
  await pool.query(
    'insert into indicators.values_again select * from indicators.values order by subject, code, period, dimensions',
  );
  const seconds = (performance.now() - begun) / 1_000;
  await pool.query('drop table indicators.values_again');
  return seconds;
}
