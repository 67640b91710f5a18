/** All that is wrong with a row, cell by cell, each with what may have been meant. Pure. */
import type { Refusal, RefusalReason } from '#contracts/refusal.js';
import { codeFormats } from '#contracts/types.js';
import type { Language } from '#reference/languages.js';
import { partsOf } from './cells.js';
import { type Column, columnsOf, listsIn } from './columns.js';
import { fillersOf, meantBy } from './corrections.js';
import { fits } from './forms.js';
import { formErrorOf, messageOf } from './messages.js';
import { headingOf } from './names.js';
import { readRow, type Table } from './row-event.js';

export interface CellError {
  /** Of the file, the line of names being 1. */
  readonly line: number;
  /** Null: the row as a whole. */
  readonly column: string | null;
  /** The cell, as far as it is short. */
  readonly value: string | null;
  readonly reason: RefusalReason;
  readonly message: string;
  /** What may have been meant, and would not be refused; "": nothing may stand there; null where nothing can be told. */
  readonly example: string | null;
}

const maxShown = 100;
/** A row with more is another table. */
const maxErrors = 10;

/**
 * The errors of a row that was refused. A row is refused for one thing: the others show once that is mended, so each is
 * mended, as it may have been meant or by anything that fits, before the row is read again.
 */
export function errorsOf(
  line: number,
  cells: readonly string[],
  first: Refusal,
  table: Table,
  language: Language,
): CellError[] {
  const mended = [...cells];
  const errors: CellError[] = [];
  const seen = new Set<number>();
  let refusal: Refusal | undefined = first;
  while (refusal && errors.length < maxErrors) {
    const { column, position, indices } = locate(refusal.path, table);
    const cell = mended[position] ?? '';
    const text = entryOf(cell, column, indices);
    const meant = column && meantCell(mended, position, table, language);
    errors.push({
      line,
      column: column ? headingOf(column, language) : null,
      value: column && cell !== '' ? cell.slice(0, maxShown) : null,
      reason: refusal.reason,
      message: messageOf(refusal, { column, text, whole: indices.length === 0 }, table, language),
      example: meant ?? null,
    });
    seen.add(position);
    const filler = meant ?? (column && fillerOf(mended, position, table));
    if (filler === undefined) break;
    mended[position] = filler;
    const read = readRow(mended, table);
    refusal = read.ok ? undefined : read.refusal;
  }
  const others = table.columns.flatMap((column, position): CellError[] => {
    const cell = cells[position]!;
    const wrong = seen.has(position) ? undefined : misfitIn(cell, column, table);
    if (wrong === undefined) return [];
    const example = meantBy(cell, column, table.decimal, language) ?? null;
    const message = formErrorOf(wrong, column, table, language);
    const value = cell.slice(0, maxShown);
    const reason = (column.schema.format ?? '') in codeFormats ? 'unknown-code' : 'schema-invalid';
    return [{ line, column: headingOf(column, language), value, reason, message, example }];
  });
  return [...errors, ...others].slice(0, maxErrors);
}

/** The first entry of a cell that is no value of its column. */
function misfitIn(cell: string, column: Column, { decimal }: Table): string | undefined {
  let entries = [cell];
  for (let depth = 0; depth < listsIn(column); depth++) entries = entries.flatMap((entry) => partsOf(entry, depth));
  return entries.find((entry) => entry !== '' && !fits(entry, column, decimal));
}

/** What the cell may have meant, if the row is not refused for it then; "" where it is in order, and nothing may stand there. */
function meantCell(cells: readonly string[], position: number, table: Table, language: Language): string | undefined {
  const [cell, column] = [cells[position], table.columns[position]];
  if (cell === undefined || column === undefined) return undefined;
  const meant = column.name === 'reporter' ? table.owner : meantBy(cell, column, table.decimal, language);
  const guesses = meant === undefined || meant === cell ? [] : [meant];
  if (cell !== '' && fits(cell, column, table.decimal)) guesses.push('');
  return guesses.find((guess) => isMendedBy(guess, cells, position, table));
}

/** Anything with which the row is not refused for this cell. */
function fillerOf(cells: readonly string[], position: number, table: Table): string | undefined {
  const column = table.columns[position];
  if (!column) return undefined;
  return fillersOf(cells[position]!, column, table).find((filler) => isMendedBy(filler, cells, position, table));
}

function isMendedBy(cell: string, cells: readonly string[], position: number, table: Table): boolean {
  const read = readRow(cells.with(position, cell), table);
  return read.ok || locate(read.refusal.path, table).position !== position;
}

interface Place {
  readonly column: Column | undefined;
  /** Among the cells; -1: the file has no such column. */
  readonly position: number;
  /** Which entry of the lists that it is in, outermost first. */
  readonly indices: readonly number[];
}

/** The cell that a JSON Pointer into the event leads to; where it leads to an object, the first cell of it. */
function locate(pointer: string, { stream, columns }: Table): Place {
  const steps = pointer.split('/').slice(1);
  const names = steps.filter((step) => !/^\d+$/.test(step));
  const name = (names[0] === 'data' ? names.slice(1) : names).join('.');
  const indices = steps.filter((step) => /^\d+$/.test(step)).map(Number);
  const under = (all: readonly Column[]) =>
    all.findIndex((column) => column.name === name || column.name.startsWith(`${name}.`));
  const position = name === '' ? -1 : under(columns);
  return {
    column: columns[position] ?? columnsOf[stream][name === '' ? -1 : under(columnsOf[stream])],
    position,
    indices,
  };
}

function entryOf(cell: string, column: Column | undefined, indices: readonly number[]): string {
  const lists = column ? listsIn(column) : 0;
  return indices.slice(0, lists).reduce((text, index, depth) => partsOf(text, depth)[index] ?? '', cell);
}
