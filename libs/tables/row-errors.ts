/** All that is wrong with a row, cell by cell, each with what could stand there instead. Pure. */
import type { Refusal, RefusalReason } from '#contracts/refusal.js';
import type { Language } from '#reference/languages.js';
import { partsOf } from './cells.js';
import { type Column, columnsOf, each } from './columns.js';
import { candidatesFor } from './corrections.js';
import { messageOf } from './messages.js';
import { headingOf } from './names.js';
import { readRow, type Table } from './row-event.js';
import { exampleCell } from './template.js';

export interface CellError {
  /** Of the file, the line of names being 1. */
  readonly line: number;
  /** Null: the row as a whole. */
  readonly column: string | null;
  /** The cell, as far as it is short. */
  readonly value: string | null;
  readonly reason: RefusalReason;
  readonly message: string;
  /** A cell with which this would not be refused, "" one that is left empty; null where none was found. */
  readonly example: string | null;
}

const maxShown = 100;
/** A row with more is another table. */
const maxErrors = 10;

/**
 * The errors of a row that was refused. A row is refused for one thing: the others show once that is mended, so each is
 * mended by its example before the row is read again.
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
  let refusal = first;
  while (errors.length < maxErrors) {
    const { column, position, indices } = locate(refusal.path, table);
    const cell = mended[position] ?? '';
    const refused = { column, text: entryOf(cell, column, indices), whole: indices.length === 0 };
    const message = messageOf(refusal, refused, table, language);
    const correction = column && position >= 0 ? correctionOf(mended, position, refusal, table) : undefined;
    errors.push({
      line,
      column: column ? headingOf(column, language) : null,
      value: column && cell !== '' ? cell.slice(0, maxShown) : null,
      reason: refusal.reason,
      message,
      example: correction ?? null,
    });
    if (correction === undefined) break;
    mended[position] = correction;
    const read = readRow(mended, table);
    if (read.ok) break;
    refusal = read.refusal;
  }
  return errors;
}

/** Of the cells that may stand there instead, the first with which the row is not refused for this one. */
function correctionOf(cells: readonly string[], position: number, refusal: Refusal, table: Table): string | undefined {
  const column = table.columns[position]!;
  const example = column.name === 'reporter' ? table.owner : exampleCell(table.stream, column, table.decimal);
  return candidatesFor(cells[position]!, column, example, table.decimal).find((candidate) => {
    const read = readRow(cells.with(position, candidate), table);
    return read.ok || locate(read.refusal.path, table).position !== position;
  });
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
  const lists = column?.path.filter((step) => step === each).length ?? 0;
  return indices.slice(0, lists).reduce((text, index, depth) => partsOf(text, depth)[index] ?? '', cell);
}
