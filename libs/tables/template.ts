/** The file that a sender begins with: the names of the columns, and a row an example. Pure. */
import { stringify } from 'csv-stringify/sync';
import type { Example } from '#contracts/example-event.js';
import { examples } from '#contracts/examples.js';
import type { StreamName } from '#contracts/streams.js';
import type { Language } from '#reference/languages.js';
import { cellOf } from './cells.js';
import { type Column, columnsOf } from './columns.js';
import { headingOf } from './names.js';
import { type Decimal, type Delimiter, delimiters } from './notation.js';
import { uploadSource } from './row-event.js';

export interface TemplateForm {
  readonly language: Language;
  /** Default: semicolon in French, as spreadsheets expect there, comma in English. */
  readonly delimiter?: Delimiter;
  readonly decimal?: Decimal;
}

/** RFC 4180, with the byte order mark by which spreadsheets know UTF-8. */
export function templateOf(stream: StreamName, form: TemplateForm): string {
  const { language, delimiter = language === 'fr' ? 'semicolon' : 'comma', decimal = 'point' } = form;
  const header = columnsOf[stream].map((column) => headingOf(column, language));
  const rows = examples[stream].map((example) =>
    columnsOf[stream].map((column) => cellOfExample(example, column, decimal)),
  );
  return stringify([header, ...rows], { bom: true, delimiter: delimiters[delimiter], record_delimiter: 'windows' });
}

/** What the template's first example that has something in the column says there. */
export function exampleCell(stream: StreamName, column: Column, decimal: Decimal): string | undefined {
  return examples[stream].map((example) => cellOfExample(example, column, decimal)).find((cell) => cell !== '');
}

/** It comes from its owner: by the source of the example, which may be a simulator's, what is written over it would be called simulated. */
function cellOfExample({ owner, event }: Example, column: Column, decimal: Decimal): string {
  return cellOf(column.attribute ? { ...event, source: uploadSource(owner) } : event.data, column, decimal);
}
