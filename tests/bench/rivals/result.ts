/** What an engine has made of the events: how far it is, and in what it differs from what must come of them. */
import type { Pool, PoolClient } from 'pg';
import { differences, type Expected, type Groups } from '../oracle.js';

type Database = Pool | PoolClient;

/** Counts of events in the facts and, once all facts are there, in the flows. */
export async function progressIn(db: Database, flows: boolean, expected: Expected): Promise<number[]> {
  const facts = await countIn(db, 'select count(*) :: float8 as n from facts');
  if (!flows || facts < expected.counts.accepted) return [facts];
  return [facts, await countIn(db, 'select coalesce(sum(declarations), 0) :: float8 as n from flows')];
}

async function countIn(db: Database, query: string): Promise<number> {
  const { rows } = await db.query<{ n: number }>(query);
  return rows[0]!.n;
}

/**
 * The key of a group is that of the oracle; a group with what the events do not say in one of the other columns has another.
 * Sums in hundredths stay below 2^53, and one with a fraction of a hundredth is not what must come out.
 */
const group = `
  select concat_ws('|', partner, flow, period, commodity) ||
         case when (owner, currency, valuation) = ('MAR', 'MAD', case flow when 'M' then 'CIF' else 'FOB' end) then ''
              else concat_ws('|', ' of', owner, currency, valuation) end as key,
         declarations :: float8 as count, 100 * value as one, 100 * net_mass as other`;

const stored = {
  flows: `${group} from flows`,
  facts: `${group} from (
    select owner, partner, flow, to_char(accepted_on, 'YYYY-MM') as period, left(commodity, 6) as commodity, currency,
           valuation, count(*) as declarations, sum(value) as value, sum(net_mass) as net_mass
      from facts
     group by 1, 2, 3, 4, 5, 6, 7) as folded`,
};

/** A line for each of the two tables that is not exactly what the events come to; none when the engine is right. */
export async function differsIn(db: Database, flows: boolean, { counts, groups }: Expected): Promise<string[]> {
  const found: string[] = [];
  const facts = await countIn(db, 'select count(*) :: float8 as n from facts');
  if (facts !== counts.accepted) found.push(`${facts} facts, must be ${counts.accepted}`);
  for (const table of flows ? (['facts', 'flows'] as const) : (['facts'] as const)) {
    const { rows } = await db.query<{ key: string; count: number; one: string; other: string }>(stored[table]);
    const sums = rows.map(({ key, count, one, other }) => [key, [count, Number(one), Number(other)]] as const);
    const different = differences(groups, sums as [string, Groups[string]][]);
    if (different.length > 0)
      found.push(`${different.length} of ${Object.keys(groups).length} groups in ${table}, such as ${different[0]}`);
  }
  return found;
}
