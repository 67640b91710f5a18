/** Point reads of one stored value, as often as a server answers them. */
import autocannon from 'autocannon';
import { indicatorOf } from '#indicators/catalogue.js';
import type { Database } from './lab.js';
import { median } from './statistics.js';
import { usageOf } from './usage.js';
import { computeStored, fillMatrix } from './world/matrix.js';

export const connections = 8;
export const asked = { pair: 'KAZ-MAR', code: 'trade.imports' };

/** A few values to read; gives their year. */
export async function fillValues({ pool }: Database): Promise<string> {
  await fillMatrix(pool, { reporters: 6, years: 1, items: 20 });
  await computeStored(pool, [indicatorOf(asked.code)!]);
  // All of them: what is left to PostgreSQL's autovacuum takes a core from who is measured, a minute later.
  await pool.query('vacuum analyze');
  const { rows } = await pool.query<{ year: string }>('select max(period) as year from indicators.values');
  return rows[0]!.year;
}

/** Where the gateway at `address` answers with the values of that year. */
export const pointRead = (address: string, year: string): string =>
  `${address}/v1/indicators?${new URLSearchParams({ ...asked, period: year })}`;

export interface Fired extends autocannon.Result {
  /** From the first request to the last answer: autocannon itself sees only once a second that it is done. */
  readonly seconds: number;
}

/** Fires requests; every answer must be a success. */
export async function fired(options: autocannon.Options): Promise<Fired> {
  const begun = performance.now();
  let last = begun;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const firing = autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
    firing.on('response', () => (last = performance.now()));
  });
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0)
    throw new Error(
      `${options.url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refused: ${JSON.stringify(result.statusCodeStats)}`,
    );
  return { ...result, seconds: (last - begun) / 1e3 };
}

/** A server that is asked by turns with others. `headers` are asked for before each turn. */
export interface Contender {
  readonly url: string;
  /** Of its process: where its CPU time is of interest. */
  readonly pid?: number;
  headers?(): Promise<Record<string, string>>;
}

export interface Turn {
  readonly perSecond: number;
  /** CPU time that the contender's process took for each answer; 0 where it is not of interest. */
  readonly cpuMicroseconds: number;
}

/** What each contender answers, turn by turn, each second turn in the other order; a first turn warms up. `requests`: of a turn. */
export async function byTurns<Name extends string>(
  contenders: Readonly<Record<Name, Contender>>,
  { turns, requests }: { readonly turns: number; readonly requests: number },
): Promise<Record<Name, Turn[]>> {
  const names = Object.keys(contenders) as Name[];
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Turn[]>;
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const one = await takeTurn(contenders[name], requests);
      if (turn > 0) taken[name].push(one);
    }
  }
  return taken;
}

/** How much of one contender's turns the other's are: by pairs, so that a machine that becomes slower does so for both. */
export function ratioOf(turns: readonly Turn[], against: readonly Turn[], what: keyof Turn): number {
  return median(turns.map((turn, i) => turn[what] / against[i]![what]));
}

async function takeTurn({ url, pid, headers }: Contender, amount: number): Promise<Turn> {
  const cpuSeconds = () => (pid === undefined ? 0 : usageOf(pid).cpuSeconds);
  const shown = (await headers?.()) ?? {};
  // A process that stood still meanwhile is slower at first than one that was asked a moment ago.
  await fired({ url, connections, amount: Math.ceil(amount / 5), headers: shown });
  const before = cpuSeconds();
  const { seconds } = await fired({ url, connections, amount, headers: shown });
  return {
    perSecond: amount / seconds,
    cpuMicroseconds: (1e6 * (cpuSeconds() - before)) / amount,
  };
}
