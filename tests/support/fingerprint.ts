import type { Pool } from 'pg';
import { auditedFacts, auditedFlows, auditedValues } from './audited-tables.js';

/**
 * A hash of each table of facts, of the fold and of the indicators, by what the events alone determine: databases that
 * hold the same have the same. It is a hash of values, not of how they are written: 1.50 is 1.5.
 */
export async function fingerprint(pool: Pool): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const { what, from, key, columns } of [...auditedFacts, auditedFlows, auditedValues]) {
    const row = [...key, ...columns].map((name) => `"${name}"`).join(', ');
    const { rows } = await pool.query<{ hash: string }>(
      `select count(*) || ' rows ' || coalesce(sum(hash_record_extended(row (${row}), 0)), 0) as hash from ${from} a`,
    );
    hashes[what] = rows[0]!.hash;
  }
  return hashes;
}
