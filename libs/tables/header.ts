/** From the line of names to the columns of a file. Pure. */
import type { StreamName } from '#contracts/streams.js';
import { type Language, languages, type Multilingual } from '#reference/languages.js';
import { type Column, columnsOf, nameOf, requiredFields } from './columns.js';
import { headingOf, plainName } from './names.js';
import { type Delimiter, delimiters } from './notation.js';

/** One thing that is wrong with the names. */
export interface HeaderError {
  /** As it stands in the file; null: it is missing there. */
  readonly column: string | null;
  readonly message: Multilingual;
}

export type ReadHeader = { ok: true; columns: Column[] } | { ok: false; errors: HeaderError[] };

/** The delimiter that a line of names has most of; a name holds none. */
export function delimiterOf(line: string): Delimiter {
  const count = (name: string) => line.split(delimiters[name as Delimiter]).length;
  return (Object.keys(delimiters) as Delimiter[]).reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** No stream has nearly as many, with texts in any number of languages. */
const maxColumns = 300;

/** The columns by their names, in either language, whatever their case, accents and spaces. */
export function readHeader(cells: readonly string[], stream: StreamName): ReadHeader {
  if (cells.length > maxColumns) return { ok: false, errors: [{ column: null, message: tooMany(cells.length) }] };
  const found = cells.map((cell) => columnNamed(cell, stream));
  const errors: HeaderError[] = [];
  found.forEach((column, at) => {
    const cell = cells[at]!.slice(0, 100);
    if (!column) errors.push({ column: cell, message: unknown(cell, stream, errors.length === 0) });
    else if (found.findIndex((other) => other?.name === column.name) < at) {
      errors.push({ column: cell, message: twice(cell) });
    }
  });
  for (const field of requiredFields[stream]) {
    // Whoever does not say who reports is the owner.
    if (field === 'reporter' || found.some((column) => column?.path[0] === field)) continue;
    errors.push({
      column: null,
      message: missing(columnsOf[stream].filter(({ path }) => path[0] === field && path.length <= 2)),
    });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, columns: found as Column[] };
}

function columnNamed(cell: string, stream: StreamName): Column | undefined {
  const plain = plainName(cell);
  const named = (name: string) =>
    columnsOf[stream].find((column) => languages.some((language) => plainName(headingOf(column, language)) === name));
  const exact = named(plain);
  if (exact) return exact;
  // A text may be in any language: `title.ru` is as `title.en`.
  const [, stem, tongue] = /^(.+)\.([a-z]{2})$/.exec(plain) ?? [];
  const like = stem === undefined ? undefined : named(`${stem}.en`);
  if (!like?.multilingual || tongue === undefined) return undefined;
  const path = [...like.path.slice(0, -1), tongue];
  return { ...like, path, name: nameOf(path) };
}

/** The names that are known, once. */
function unknown(cell: string, stream: StreamName, withKnown: boolean): Multilingual {
  const known = (language: Language) => columnsOf[stream].map((column) => headingOf(column, language)).join(', ');
  return {
    en: `there is no column ${JSON.stringify(cell)} in ${stream}${withKnown ? `; known: ${known('en')}` : ''}`,
    fr: `il n’y a pas de colonne « ${cell} » dans ${stream}${withKnown ? ` ; connues : ${known('fr')}` : ''}`,
  };
}

function tooMany(count: number): Multilingual {
  return {
    en: `the first line has ${count} cells; at most ${maxColumns} are read: see that it names the columns`,
    fr: `la première ligne a ${count} cases ; ${maxColumns} au plus sont lues : voyez si elle nomme les colonnes`,
  };
}

function twice(cell: string): Multilingual {
  return { en: `column ${JSON.stringify(cell)} is there twice`, fr: `la colonne « ${cell} » y est deux fois` };
}

function missing(columns: readonly Column[]): Multilingual {
  const names = (language: Language, or: string) => columns.map((column) => headingOf(column, language)).join(or);
  return { en: `column ${names('en', ' or ')} is missing`, fr: `la colonne ${names('fr', ' ou ')} manque` };
}
