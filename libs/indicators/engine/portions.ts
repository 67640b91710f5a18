import type { ClientBase, Pool } from 'pg';
import { factKinds } from '#facts/kinds.js';
import { type Period, wholesOf } from '#reference/period.js';
import type { Indicator } from '../definition.js';
import { groups } from './refresh.js';

/** Indicators that are worked out together, and for which periods (null: for all, as they need facts of all). */
export interface Portion {
  readonly indicators: readonly Indicator[];
  readonly periods: readonly Period[] | null;
}

/** More years share more of the facts of the years before them, and take more memory. */
const yearsTogether = 4;

/** Portions that make up all values of the indicators: those that facts have a part in, and those that are stored. */
export async function portions(db: ClientBase | Pool, indicators: readonly Indicator[]): Promise<Portion[]> {
  const found: Portion[] = [];
  for (const group of groups) {
    const wanted = group.filter((one) => indicators.includes(one));
    if (wanted.length === 0) continue;
    const periods = group[0]!.lags === null ? [null] : byYears(await periodsOf(db, wanted));
    found.push(...periods.map((some) => ({ indicators: wanted, periods: some })));
  }
  return found;
}

function byYears(periods: readonly Period[]): Period[][] {
  const portionOf = (period: Period) => Math.floor(Number(period.slice(0, 4)) / yearsTogether);
  return [...new Set(periods.map(portionOf))].map((nth) => periods.filter((period) => portionOf(period) === nth));
}

async function periodsOf(db: ClientBase | Pool, group: readonly Indicator[]): Promise<Period[]> {
  const tables = [...new Set(group.flatMap(({ inputs }) => inputs))].map((stream) => factKinds[stream].table);
  const ofFacts = tables.map((table) => `select distinct period, true as fact from ${table}`);
  const { rows } = await db.query<{ period: Period; fact: boolean }>(
    `${ofFacts.join(' union all ')} union all select distinct period, false from indicators.values where code = any ($1)`,
    [group.map(({ code }) => code)],
  );
  // A value is of a period that facts are of, or of one that holds it. Facts of years before it alone make none.
  const own = rows.flatMap(({ period, fact }) => (fact ? [period, ...wholesOf(period)] : [period]));
  return [...new Set(own)].sort();
}
