import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { QueryConfig } from 'pg';
import { kindOfTable, versionsOf } from '#facts/kinds.js';

export type FactStatement = (asOf: Date | null, ...values: readonly unknown[]) => QueryConfig<unknown[]>;

/**
 * A statement over facts. `{{schema.table}}` in it stands for the versions that hold, as readers see them: now, or at the
 * moment given; `{{schema.table of <pairs>}}` for those of pairs (SQL of an array; null: of all). That is decided in the text, not by a
 * parameter, so that the question for now can use the index of current versions. $1 is the moment (null: now); the statement's
 * own parameters begin with $2.
 */
export function factStatement(file: URL): FactStatement {
  const name = basename(file.pathname, '.sql');
  const text = readFileSync(file, 'utf8');
  const bound = (holds: string, moment?: string) =>
    text.replace(/\{\{([\w.]+)(?: of ([^}]+))?\}\}/g, (_, table: string, pairs?: string) => {
      const kind = kindOfTable(table);
      const isWhole = pairs === undefined && kind.shownIn === undefined;
      return `(select * from ${isWhole ? table : versionsOf(kind, pairs ?? 'null', moment)} where ${holds})`;
    });
  const now = bound('superseded_at is null and $1 :: timestamptz is null');
  const then = bound('recorded_at <= $1 :: timestamptz and (superseded_at is null or superseded_at > $1)', '$1');
  return (asOf, ...values) => ({
    name: asOf === null ? name : `${name} as of`,
    text: asOf === null ? now : then,
    values: [asOf, ...values],
  });
}
