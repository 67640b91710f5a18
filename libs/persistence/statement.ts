import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { QueryConfig } from 'pg';

export type Statement = (...values: readonly unknown[]) => QueryConfig<unknown[]>;

/**
 * One statement of a `.sql` file, to be prepared once a connection under the file's name. File names are unique over
 * the libraries for that reason. `{{table}}` in it stands for the table given.
 */
export function statement(file: URL, table?: string): Statement {
  const name = basename(file.pathname, '.sql');
  const text = readFileSync(file, 'utf8');
  if (table === undefined) return (...values) => ({ name, text, values: [...values] });
  const bound = text.replaceAll('{{table}}', table);
  return (...values) => ({ name: `${name} ${table}`, text: bound, values: [...values] });
}
