import type { Pool } from 'pg';
import { ask } from '../http.js';
import { atPace } from '../pace.js';

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
  const read = async (url: string): Promise<void> => {
    const { status, body } = await ask(url);
    if (status !== 200 || body.data!.length === 0) throw new Error(`${url} answers ${status} with no value`);
    values += body.data!.length;
  };
  for (let nth = 0; nth < perSecond; nth++) await read(urlOf(nth));

  values = 0;
  const current = await atPace({ total: seconds * perSecond, perSecond, onProgress }, (nth) => read(urlOf(nth)));
  const valuesEach = values / current.length;

  const moment = new Date(Date.now() - 1_000).toISOString();
  const asOf: number[] = [];
  for (let nth = 0; nth < asOfReads; nth++) {
    const begun = performance.now();
    await read(`${urlOf(nth)}&asOf=${moment}`);
    asOf.push(performance.now() - begun);
  }
  return { current, asOf, values: valuesEach };
}
