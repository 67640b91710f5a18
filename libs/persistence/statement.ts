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
  if (table === undefined) return (...values: unknown[]) => ({ name, text, values });
  const bound = text.replaceAll('{{table}}', table);
  return (...values: unknown[]) => ({ name: `${name} ${table}`, text: bound, values });
}

/**
 * Texts as one parameter, taken apart again by `string_to_array($1, E'\x01')`: an array of thousands costs several times
 * as much to write and to read. No text of an event holds U+0001: the contracts refuse control characters.
 */
export function list(texts: readonly (string | number | boolean | bigint)[]): string {
  return texts.join('\u0001');
}
