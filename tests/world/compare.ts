/** Every value of the world beside what another program makes of the same file. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Pool } from 'pg';
import { indicatorOf } from '#indicators/catalogue.js';
import type { IndicatorValue } from '#indicators/definition.js';
import { computeValues } from '#indicators/engine/read-values.js';
import type { OnProgress } from '../bench/figure.js';

export interface Difference {
  readonly key: string;
  readonly ours: string;
  readonly reference: string | undefined;
}

/** Which dimensions tell the values of a country and year apart, in the reference. */
const compared: Readonly<Record<string, readonly string[]>> = {
  'trade.rca': ['reporter', 'commodity'],
  'trade.intensity': ['reporter', 'partner'],
  'trade.concentration_products': ['reporter', 'flow'],
  'trade.concentration_partners': ['reporter', 'flow'],
};
export const tolerance = 1e-6;

/** Values by `code,period,who`; an empty text where there must be none, as too few countries report. */
export async function referenceOf(python: string, folder: string, years: readonly [number, number]) {
  const script = fileURLToPath(new URL('reference.py', import.meta.url));
  const child = spawn(python, [script, folder, ...years.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject));
  const values = new Map<string, string>();
  for await (const line of createInterface({ input: child.stdout })) {
    const at = line.lastIndexOf(',');
    values.set(line.slice(0, at), line.slice(at + 1));
  }
  if ((await ended) !== 0) throw new Error(`${python} could not work out the reference`);
  return values;
}

/** Takes out of the reference what it compares: what stays there is missing in ours. */
export async function compare(pool: Pool, reference: Map<string, string>, years: number[], onProgress: OnProgress) {
  const differences: Difference[] = [];
  let count = 0;
  for (const [nth, year] of years.entries()) {
    for (const [code, names] of Object.entries(compared)) {
      const indicator = indicatorOf(code)!;
      const commodities = code === 'trade.rca' ? null : ['TOTAL'];
      for (const value of await computeValues(pool, indicator, { periods: [String(year)], commodities })) {
        const key = keyOf(value, names);
        const expected = reference.get(key);
        reference.delete(key);
        count++;
        if (!isSame(value, expected))
          differences.push({ key, ours: value.value ?? value.reason!, reference: expected });
      }
    }
    onProgress(nth + 1, years.length);
  }
  for (const [key, expected] of reference) differences.push({ key, ours: 'not there', reference: expected });
  return { count, differences };
}

function isSame({ value, reason }: IndicatorValue, expected: string | undefined): boolean {
  if (expected === undefined) return false;
  if (expected === '') return reason === 'insufficient-coverage';
  return value !== null && Math.abs(Number(value) - Number(expected)) <= tolerance;
}

const keyOf = ({ code, period, dimensions }: IndicatorValue, names: readonly string[]) =>
  `${code},${period},${names.map((name) => dimensions[name]).join('/')}`;
