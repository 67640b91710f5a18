/** A list as CSV: RFC 4180, UTF-8, a line of names first. Pure. */
import { stringify } from 'csv-stringify/sync';
import Type, { type TSchema } from 'typebox';
import { accepted } from './accept.js';
import { OneOf } from './parameters.js';

export const csvType = 'text/csv; charset=utf-8; header=present';

/** Rows where no limit is asked for: whoever opens a file in a spreadsheet takes it for all. As many as one answer may hold. */
export const csvRows = 10_000;

/** What a program that takes UTF-8 for something else unless told by a mark is given; of JSON it is no parameter. */
export const csvParameters = Type.Object({
  bom: Type.Optional(OneOf(['true', 'false'], 'Whether a byte order mark goes before the CSV')),
});

/** Whether an `Accept` header likes CSV better than the JSON that it would get otherwise. */
export function prefersCsv(header: string | undefined): boolean {
  const ours = ['text/csv', 'application/json', 'application/*', '*/*'];
  return accepted(header).find((range) => ours.includes(range)) === 'text/csv';
}

/** A column an atom of the entry's schema, whatever the entries hold: every page of a list has the same. */
export function csvOf(entry: TSchema, entries: readonly unknown[]): string {
  const columns = columnsOf(entry);
  const rows = entries.map((one) => columns.map((path) => path.reduce(memberOf, one)));
  const header = columns.map((path) => path.join('.'));
  return stringify([header, ...rows], {
    record_delimiter: 'windows',
    // Half of its line end would go unquoted.
    quoted_match: /[\r\n]/,
    cast: { boolean: String, string: harmless, object: (value) => harmless(JSON.stringify(value)) },
  });
}

type Path = readonly string[];
type Schema = TSchema & { properties?: Record<string, Schema>; anyOf?: Schema[] };

/** Objects with known members become a column each, `coverage.share`; lists and maps are one column of JSON. */
function columnsOf(schema: Schema, path: Path = []): Path[] {
  const object = [schema, ...(schema.anyOf ?? [])].find(({ properties }) => properties !== undefined);
  const members = Object.entries(object?.properties ?? {});
  return members.length === 0 ? [path] : members.flatMap(([name, member]) => columnsOf(member, [...path, name]));
}

const memberOf = (value: unknown, name: string) => (value as Record<string, unknown> | null | undefined)?.[name];

/**
 * A spreadsheet takes a text with one of these in front for a formula, and runs it. An apostrophe before it makes it text
 * there; one before an apostrophe tells that from a text's own, so that taking one off gives back what was there.
 */
const dangerous = /^[=+\-@\t\r\n'＝＋－＠]/;
const number = /^-?\d+(?:\.\d+)?$/;

function harmless(text: string): string {
  return dangerous.test(text) && !number.test(text) ? `'${text}` : text;
}
