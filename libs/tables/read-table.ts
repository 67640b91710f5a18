/** A file of rows as the events that it says, row by row: in memory are a few rows, however long the file is. */
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { maxMessageBytes } from '#contracts/limits.js';
import type { StreamName } from '#contracts/streams.js';
import type { Language, Multilingual } from '#reference/languages.js';
import type { Column } from './columns.js';
import { decoded, linesIn, UnreadableTable } from './decode.js';
import { delimiterOf, type HeaderError, readHeader } from './header.js';
import { wrongWidth } from './messages.js';
import { type Decimal, type Delimiter, delimiters, type Encoding } from './notation.js';
import { type CellError, errorsOf } from './row-errors.js';
import { readRow, type RowEvent, type Table } from './row-event.js';

/** Stands for the row in which a quotation mark opens that is never closed: what comes after it cannot be told apart. */
const unclosedRow: string[] = [];

export interface TableForm {
  readonly stream: StreamName;
  readonly owner: string;
  /** Of the messages. */
  readonly language: Language;
  readonly encoding: Encoding;
  /** Default: found in the line of names. */
  readonly delimiter?: Delimiter;
  readonly decimal: Decimal;
}

export type TableRow =
  | { readonly ok: true; readonly event: RowEvent }
  /** Looking for all that is wrong takes time: it is done where somebody asks. */
  | { readonly ok: false; readonly errors: () => CellError[] };

/** The line of names is not in order: no row was read. */
export class WrongHeader extends Error {
  constructor(readonly errors: readonly HeaderError[]) {
    super(errors.map(({ message }) => message.en).join('; '));
    this.name = 'WrongHeader';
  }
}

/**
 * Rows that are blank are left out.
 * @throws WrongHeader before any row
 * @throws UnreadableTable where the file is not in its encoding, or a quotation mark is never closed
 */
export async function* readTable(bytes: AsyncIterable<Uint8Array>, form: TableForm): AsyncGenerator<TableRow> {
  const text = decoded(bytes, form.encoding);
  const start = await beginning(text);
  const delimiter = form.delimiter ?? delimiterOf(start.split(/\r?\n|\r/, 1)[0]!);
  // As an error of the stream it would overtake the rows before it.
  let undecoded: UnreadableTable | undefined;
  const source = Readable.from(joined(start, text, (error) => (undecoded = error)));
  const parser = parse({
    delimiter: delimiters[delimiter],
    // Of each row its own: a file that rows were added to by another program has several.
    record_delimiter: ['\r\n', '\n', '\r'],
    // A row of a wrong width is told as such, and a stray quotation mark is text.
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: 4 * maxMessageBytes,
    // In its place among the rows, for the same reason.
    skip_records_with_error: true,
    on_skip: () => void parser.push(unclosedRow),
  });
  source.on('error', (error) => parser.destroy(error)).pipe(parser);
  let columns: Column[] | undefined;
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const at = line;
      line += 1 + cells.reduce((lines, cell) => lines + linesIn(cell), 0);
      if (undecoded && (line > undecoded.line || cells === unclosedRow)) break;
      if (cells === unclosedRow) throw new UnreadableTable(at, unclosed);
      if (!columns) columns = columnsIn(cells, form.stream);
      else if (cells.some((cell) => cell.trim() !== '')) yield rowOf(at, cells, { ...form, columns }, form.language);
    }
  } finally {
    source.destroy();
  }
  if (undecoded) throw undecoded;
  if (!columns) throw new WrongHeader([{ column: null, message: empty }]);
}

/** As much of the text as holds the line of names, if that is not beyond measure. */
async function beginning(text: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (!/[\r\n]/.test(start) && start.length < maxMessageBytes) {
    const next = await text.next();
    if (next.done) break;
    start += next.value;
  }
  return start;
}

/** All of the text, or what of it there is before it cannot be read. */
async function* joined(
  start: string,
  rest: AsyncGenerator<string>,
  onUndecoded: (error: UnreadableTable) => void,
): AsyncGenerator<string> {
  if (start !== '') yield start;
  try {
    yield* rest;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    onUndecoded(error);
  }
}

function columnsIn(cells: readonly string[], stream: StreamName): Column[] {
  const header = readHeader(
    cells.map((cell) => cell.trim()),
    stream,
  );
  if (header.ok) return header.columns;
  throw new WrongHeader(header.errors);
}

function rowOf(line: number, raw: readonly string[], table: Table, language: Language): TableRow {
  const width = table.columns.length;
  const cells = raw.map((cell) => cell.trim().replace(/\r\n?/g, '\n'));
  // Spreadsheets may end a row with more delimiters than there are columns.
  if (cells.length < width || cells.slice(width).some((cell) => cell !== '')) {
    const message = wrongWidth(cells.length, width)[language]!;
    const error = { line, column: null, value: null, reason: 'schema-invalid', message, example: null } as const;
    return { ok: false, errors: () => [error] };
  }
  const read = readRow(cells, table);
  return read.ok ? read : { ok: false, errors: () => errorsOf(line, cells, read.refusal, table, language) };
}

const empty: Multilingual = {
  en: 'the file is empty: its first line names the columns',
  fr: 'le fichier est vide : sa première ligne nomme les colonnes',
};

const unclosed: Multilingual = {
  en: 'a quotation mark that opens in this row is never closed',
  fr: 'un guillemet ouvert dans cette ligne n’est jamais fermé',
};
