/** From the text of cells to the data of an event, and back. Pure. */
import type { FieldSchema } from '#contracts/documentation-fields.js';
import { type Column, each } from './columns.js';
import { type Decimal, separators } from './notation.js';

export const isAmount = ({ anyOf }: FieldSchema) => anyOf !== undefined;

const booleans: Readonly<Record<string, boolean>> = { true: true, false: false, vrai: true, faux: false };

/** One value as its schema wants it; a text that cannot be one stays a text, for the schema to refuse. */
export function readValue(text: string, schema: FieldSchema, decimal: Decimal): unknown {
  if (isAmount(schema)) return decimal === 'comma' ? swapped(text) : text;
  if (schema.type === 'integer') return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean') return booleans[text.toLowerCase()] ?? text;
  return text;
}

export function writeValue(value: unknown, schema: FieldSchema, decimal: Decimal): string {
  const text = String(value);
  return isAmount(schema) && decimal === 'comma' ? swapped(text) : text;
}

/** Points for commas and commas for points: a point that stands in a file with decimal commas is none of its own, and refused. */
function swapped(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

/** The row as nested members, of the cells that are not empty. `cells` are trimmed, one a column. */
export function assemble(
  columns: readonly Column[],
  cells: readonly string[],
  decimal: Decimal,
): Record<string, unknown> {
  let whole: unknown = {};
  columns.forEach(({ path, schema }, at) => {
    const text = cells[at];
    if (text) whole = withCell(whole, path, text, 0, (part) => readValue(part, schema, decimal));
  });
  return whole as Record<string, unknown>;
}

function withCell(
  there: unknown,
  [step, ...rest]: readonly string[],
  text: string,
  depth: number,
  read: (text: string) => unknown,
): unknown {
  if (step === undefined) return read(text);
  if (step !== each) {
    const object = (there ?? {}) as Record<string, unknown>;
    object[step] = withCell(object[step], rest, text, depth, read);
    return object;
  }
  const list = (there ?? []) as unknown[];
  partsOf(text, depth).forEach((part, at) => {
    // An entry that was skipped over is nothing, and not a hole.
    list[at] ??= null;
    if (part !== '') list[at] = withCell(list[at], rest, part, depth + 1, read);
  });
  return list;
}

export function partsOf(text: string, depth: number): string[] {
  return text.split(separators[depth]!).map((part) => part.trim());
}

/** The cell of a column for a row that says `whole`. */
export function cellOf(
  whole: unknown,
  { path, schema }: Pick<Column, 'path' | 'schema'>,
  decimal: Decimal,
  depth = 0,
): string {
  const [step, ...rest] = path;
  if (whole === undefined || whole === null) return '';
  if (step === undefined) return writeValue(whole, schema, decimal);
  const below = { path: rest, schema };
  if (step !== each) return cellOf((whole as Record<string, unknown>)[step], below, decimal, depth);
  const parts = (whole as unknown[]).map((entry) => cellOf(entry, below, decimal, depth + 1));
  return parts.every((part) => part === '') ? '' : parts.join(depth === 0 ? ' | ' : ';');
}
