import type { Pool } from 'pg';
import { statement } from '#persistence/statement.js';

const untaken = statement(new URL('./sql/untaken-stock.sql', import.meta.url));

/**
 * Autovacuum looks at the parts of a table and never at the whole, of which the planner wants to know all the same how many
 * values a column has: without that it takes few rows for many. So whenever it has looked at a part, the whole is looked at.
 */
export async function takeStock(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ table: string; canLookAtWhole: boolean }>(untaken());
  // Before PostgreSQL 18 all parts are looked at once more.
  for (const { table, canLookAtWhole } of rows) await pool.query(`analyze ${canLookAtWhole ? 'only ' : ''}${table}`);
}
