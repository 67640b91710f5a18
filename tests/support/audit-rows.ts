import type { ClientBase } from 'pg';
import type { AuditedTable } from './audited-tables.js';

type Row = Readonly<Record<string, unknown>>;
const chunk = 5_000;
/** So many differing rows are looked at, and so many told of. */
const looked = 50;
const quoted = 3;

/**
 * What differs from the rows expected, which are objects of JSON by column; in a transaction. Values are compared as those of
 * their types, and each row counted: one that is there twice must be there twice.
 */
export async function compareRows(tx: ClientBase, table: AuditedTable, expected: readonly object[]): Promise<string[]> {
  const { what, from, key, columns } = table;
  const list = [...key, ...columns].map((name) => `"${name}"`).join(', ');
  await tx.query(`create temporary table expected_rows on commit drop as select ${list} from ${from} found limit 0`);
  try {
    for (let i = 0; i < expected.length; i += chunk) {
      const rows = JSON.stringify(expected.slice(i, i + chunk));
      await tx.query(`insert into expected_rows select * from json_populate_recordset(null :: expected_rows, $1)`, [
        rows,
      ]);
    }
    const minus = (one: string, other: string) =>
      tx.query<{ row: Row; count: number }>(`
      with differing as materialized (select ${list} from ${one} a except all select ${list} from ${other} b)
      select to_jsonb(differing) as row, count(*) over () :: int as count from differing
       order by ${key.map((name) => `"${name}"`).join(', ')} limit ${looked}`);
    const { rows: missing } = await minus('expected_rows', from);
    const { rows: surplus } = await minus(from, 'expected_rows');
    return tell(what, key, missing, surplus);
  } finally {
    await tx.query('drop table expected_rows').catch(() => {});
  }
}

function tell(what: string, key: readonly string[], missing: readonly Found[], surplus: readonly Found[]): string[] {
  if (missing.length + surplus.length === 0) return [];
  const nameOf = ({ row }: Found) => key.map((name) => String(row[name])).join(' ');
  const must = new Map(missing.map((found) => [nameOf(found), found.row]));
  const is = new Map(surplus.map((found) => [nameOf(found), found.row]));
  const lines = [...new Set([...must.keys(), ...is.keys()])].slice(0, quoted).map((name) => {
    const [wanted, found] = [must.get(name), is.get(name)];
    if (!found) return `${name} is missing: ${JSON.stringify(wanted)}`;
    if (!wanted) return `${name} is too much: ${JSON.stringify(found)}`;
    const columns = Object.keys(wanted).filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(found[name]));
    return `${name}: ${columns.map((name) => `${name} is ${JSON.stringify(found[name])}, must be ${JSON.stringify(wanted[name])}`).join('; ')}`;
  });
  const count = (found: readonly Found[]) => found[0]?.count ?? 0;
  return [`${what}: ${count(missing)} missing, ${count(surplus)} too many: ${lines.join(' | ')}`];
}

interface Found {
  readonly row: Row;
  readonly count: number;
}
