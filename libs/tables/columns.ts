/** The columns that a stream has as a table: one for each field of its schema, however deep it lies. Pure. */
import type { FieldSchema } from '#contracts/documentation-fields.js';
import { envelope } from '#contracts/envelope.js';
import { type StreamName, streamNames, streams } from '#contracts/streams.js';
import { languages } from '#reference/languages.js';

/** Step of a path that stands for each entry of a list. */
export const each = '[]';

export interface Column {
  /** Members on the way to the value, as `evidence.url`. */
  readonly name: string;
  /** The same with its lists: `evidence`, `[]`, `url`. */
  readonly path: readonly string[];
  /** Of one value. */
  readonly schema: FieldSchema;
  /** The innermost list that the values are in. */
  readonly list?: FieldSchema;
  /** Whether the object that it belongs to must have it; of a text by language, whether one of its languages must be there. */
  readonly required: boolean;
  /** A text by language: its column may be of any language. */
  readonly multilingual: boolean;
  /** Of the event's envelope, not of its data. */
  readonly attribute: boolean;
}

/** Columns in the order of the schema, then `time` and `source` of the envelope. */
export const columnsOf: Readonly<Record<StreamName, readonly Column[]>> = perStream((stream) => {
  const all = recordsOf(stream).flatMap((record) => membersOf(record, []));
  const merged = [...new Set(all.map(({ name }) => name))].map((name) => oneOf(all.filter((one) => one.name === name)));
  const { properties } = envelope as FieldSchema;
  const attributes = ['time', 'source'].map((name) => ({ ...leaf([name], properties![name]!), attribute: true }));
  return [...merged, ...attributes];
});

/** Fields that every row must have something of: in a stream with several records those that all of them need. */
export const requiredFields: Readonly<Record<StreamName, readonly string[]>> = perStream((stream) => {
  const [first = [], ...others] = recordsOf(stream).map(({ required }) => required ?? []);
  return first.filter((name) => others.every((names) => names.includes(name)));
});

function perStream<T>(of: (stream: StreamName) => T): Record<StreamName, T> {
  return Object.fromEntries(streamNames.map((stream) => [stream, of(stream)])) as Record<StreamName, T>;
}

function recordsOf(stream: StreamName): readonly FieldSchema[] {
  const schema = streams[stream].schema as FieldSchema;
  return schema.anyOf ?? [schema];
}

type Where = Pick<Column, 'required'> & Partial<Pick<Column, 'list'>>;

function membersOf(schema: FieldSchema, path: readonly string[], within: Partial<Where> = {}): Column[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) =>
    columnsUnder(member, [...path, name], { ...within, required: schema.required?.includes(name) ?? false }),
  );
}

function columnsUnder(schema: FieldSchema, path: readonly string[], where: Where): Column[] {
  if (schema.items) return columnsUnder(schema.items, [...path, each], { ...where, list: schema });
  if (schema.properties) return membersOf(schema, path, where);
  const [text] = Object.values((schema.patternProperties ?? {}) as Record<string, FieldSchema>);
  if (!text) return [leaf(path, schema, where)];
  return languages.map((language) => ({ ...leaf([...path, language], text, where), multilingual: true }));
}

function leaf(path: readonly string[], schema: FieldSchema, where: Where = { required: false }): Column {
  return { name: nameOf(path), path, schema, ...where, multilingual: false, attribute: false };
}

export function nameOf(path: readonly string[]): string {
  return path.filter((step) => step !== each).join('.');
}

/** How many lists a value of it is in, one within the other. */
export function listsIn({ path }: Column): number {
  return path.filter((step) => step === each).length;
}

/** One column for a field of several records: what tells the records apart is one of theirs. */
function oneOf(columns: readonly Column[]): Column {
  const [first] = columns as [Column];
  if (first.schema.const === undefined) return first;
  return { ...first, schema: { enum: columns.map(({ schema }) => schema.const!) } };
}
