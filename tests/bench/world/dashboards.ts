import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { ask } from '../http.js';

interface Asking {
  readonly seconds: number;
  readonly perSecond: number;
  readonly onProgress: (done: number, total: number) => void;
}

const asOfReads = 20;

/** Milliseconds of each answer: at the pace, whatever the answers take; as of a moment, one after the other. */
export async function readDashboards(pool: Pool, address: string, { seconds, perSecond, onProgress }: Asking) {
  const { rows } = await pool.query<{ pair: string; period: string }>(
    `select pairs[1] as pair, max(period) as period from trade.flow_versions group by pairs[1] order by hashtext(pairs[1]) limit 500`,
  );
  const urlOf = (nth: number) => {
    const { pair, period } = rows[nth % rows.length]!;
    return `${address}/v1/indicators?pair=${pair}&period=${period}&limit=1000`;
  };
  let values = 0;
  const timed = async (url: string): Promise<number> => {
    const begun = performance.now();
    const { status, body } = await ask(url);
    if (status !== 200 || body.data!.length === 0) throw new Error(`${url} answers ${status} with no value`);
    values += body.data!.length;
    return performance.now() - begun;
  };
  for (let nth = 0; nth < perSecond; nth++) await timed(urlOf(nth));

  values = 0;
  const asked: Promise<number>[] = [];
  const total = seconds * perSecond;
  for (const begun = performance.now(); asked.length < total;) {
    const due = Math.min(total, Math.ceil(((performance.now() - begun) / 1_000) * perSecond));
    while (asked.length < due) asked.push(timed(urlOf(asked.length)));
    onProgress(asked.length, total);
    await sleep(1);
  }
  const current = await Promise.all(asked);
  const valuesEach = values / current.length;

  const moment = new Date(Date.now() - 1_000).toISOString();
  const asOf: number[] = [];
  for (let nth = 0; nth < asOfReads; nth++) asOf.push(await timed(`${urlOf(nth)}&asOf=${moment}`));
  return { current, asOf, values: valuesEach };
}
