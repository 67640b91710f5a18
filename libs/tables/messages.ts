/** What is wrong with a cell, in the language of its sender. Pure. */
import { messageIn, type Refusal } from '#contracts/refusal.js';
import type { Language, Multilingual } from '#reference/languages.js';
import type { Column } from './columns.js';
import { isAmount } from './cells.js';
import { fits, fitsList, formOf, formOfCell } from './forms.js';
import type { Decimal } from './notation.js';
import type { Table } from './row-event.js';

/** Rules over several fields, by the field that they refuse; English is told by the contracts. */
const frenchRules: Readonly<Record<string, string>> = {
  partner: 'le partenaire est le déclarant lui-même',
  value:
    'il faut une valeur, sauf si le statut d’observation est M, L, O ou Q (il n’y a pas de valeur) : la case reste alors vide',
  parties: 'le déclarant n’est pas parmi les parties',
};

/** Of what is refused, as it stands in the file. */
export interface Refused {
  /** Undefined: the row as a whole. */
  readonly column: Column | undefined;
  /** An entry of a list; or, where that is refused as a whole, or the column is none, the cell. */
  readonly text: string;
  readonly whole: boolean;
}

export function messageOf(
  refusal: Refusal,
  { column, text, whole }: Refused,
  table: Table,
  language: Language,
): string {
  if (refusal.reason === 'reporter-not-owner') return foreign(text, table.owner)[language]!;
  if (refusal.reason === 'too-large' || !column) return messageIn(refusal, language);
  const asList = whole && column.list !== undefined;
  const form = asList ? formOfCell(column, language, table.decimal) : formOf(column, language, table.decimal);
  if (text === '' && column.required) return missing(form, column.multilingual)[language]!;
  // Of the other record of the stream.
  if (refusal.message.startsWith('unknown field')) return outOfPlace[language]!;
  const rule = frenchRules[column.name];
  const isOfForm = text === '' || (asList ? fitsList : fits)(text, column, table.decimal);
  if (rule !== undefined && isOfForm) return language === 'fr' ? rule : refusal.message;
  return asList ? notOf(text.slice(0, 60), form)[language]! : formErrorOf(text, column, table, language);
}

/** Of an entry that has not the form of its column. */
export function formErrorOf(text: string, column: Column, { decimal }: Table, language: Language): string {
  return (
    notOf(text.slice(0, 60), formOf(column, language, decimal))[language]! +
    otherDecimal(text, column, decimal, language)
  );
}

const otherDecimals: Readonly<Record<Decimal, Multilingual>> = {
  point: {
    en: '. If the decimals of the file stand after a comma, say so: --decimal-comma (decimal=comma)',
    fr: '. Si les décimales du fichier sont après une virgule, dites-le : --decimal-comma (decimal=comma)',
  },
  comma: {
    en: '. If the decimals of the file stand after a point, leave --decimal-comma (decimal=comma) out',
    fr: '. Si les décimales du fichier sont après un point, retirez --decimal-comma (decimal=comma)',
  },
};

/** An amount that is in order with the other sign: not the cell wants mending, but what was said of the file. */
function otherDecimal(text: string, column: Column, decimal: Decimal, language: Language): string {
  const other = decimal === 'comma' ? 'point' : 'comma';
  const isMeant = isAmount(column.schema) && !fits(text, column, decimal) && fits(text, column, other);
  return isMeant ? otherDecimals[decimal][language]! : '';
}

const outOfPlace: Multilingual = {
  en: 'belongs to the other record of this stream: leave it empty',
  fr: 'appartient à l’autre fiche de ce flux : laissez la case vide',
};

function foreign(reporter: string, owner: string): Multilingual {
  return {
    en: `${reporter} may not report for ${owner}: the reporter is the owner of the upload`,
    fr: `${reporter} ne peut pas déclarer pour ${owner} : le déclarant est le propriétaire de l’envoi`,
  };
}

function missing(form: string, oneLanguage: boolean): Multilingual {
  return {
    en: `missing${oneLanguage ? ' (one language is enough)' : ''}: ${form}`,
    fr: `manque${oneLanguage ? ' (une langue suffit)' : ''} : ${form}`,
  };
}

function notOf(text: string, form: string): Multilingual {
  return { en: `${JSON.stringify(text)} is not ${form}`, fr: `« ${text} » n’est pas ${form}` };
}

/** A row that has not as many cells as there are columns. */
export function wrongWidth(cells: number, columns: number): Multilingual {
  return {
    en: `the row has ${cells} cells and the first line ${columns} columns: a cell that holds the delimiter or a line end stands in quotes`,
    fr: `la ligne a ${cells} cases et la première ${columns} colonnes : une case qui contient le séparateur ou un saut de ligne est entre guillemets`,
  };
}
