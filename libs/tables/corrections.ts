/** What a cell that was refused may have meant: guesses that its sender is shown, never taken. Pure. */
import { areaNamed, areaOfAlpha2 } from '#reference/countries.js';
import { isAmount, partsOf } from './cells.js';
import { type Column, each } from './columns.js';
import { fits, sampleOf } from './forms.js';
import type { Decimal, separators } from './notation.js';

/** Cells that may stand there instead, likeliest first: the same mended, the example of the column, a value of its form, nothing. */
export function candidatesFor(cell: string, column: Column, example: string | undefined, decimal: Decimal): string[] {
  const mended = mendedCell(cell, column, 0, decimal);
  return [mended, example, sampleOf(column, decimal), ''].filter(
    (one) => one !== undefined && one !== cell,
  ) as string[];
}

/** Every part of a list that does not fit, mended; undefined when one cannot be. */
function mendedCell(cell: string, column: Column, depth: number, decimal: Decimal): string | undefined {
  const lists = column.path.filter((step) => step === each).length;
  if (depth === lists) {
    if (fits(cell, column, decimal)) return cell;
    return guesses(cell, column, decimal).find((guess) => fits(guess, column, decimal));
  }
  const before = partsOf(cell, depth);
  if (before.length > maxGuessed) return undefined;
  const parts = before.map((part) => (part === '' ? '' : mendedCell(part, column, depth + 1, decimal)));
  if (parts.some((part) => part === undefined)) return undefined;
  const once = [...new Set(parts)];
  const distinct = (column.list as { uniqueItems?: boolean } | undefined)?.uniqueItems === true;
  return (distinct ? once : parts).join(depth === 0 ? ' | ' : (';' satisfies (typeof separators)[1]));
}

/** Longer texts, and longer lists, mean nothing else: guessing would take as long as they are. */
const maxGuessed = 200;

function guesses(text: string, { schema }: Column, decimal: Decimal): string[] {
  const cut = schema.maxLength === undefined ? [] : [text.slice(0, schema.maxLength)];
  if (text.length > maxGuessed) return cut;
  if (isAmount(schema)) return amounts(text, decimal);
  const dated = isoDate(text);
  const oneOf = schema.enum?.find((code) => code.toLowerCase() === text.toLowerCase());
  return [
    oneOf,
    dated,
    dated && `${dated}T00:00:00Z`,
    `${text.replace(' ', 'T')}Z`,
    text.toUpperCase(),
    text.toUpperCase().replace(/\s/g, ''),
    areaNamed(text),
    areaOfAlpha2(text.toUpperCase()),
    text.replace(/[.,]0+$/, ''),
    text.replace(/[^A-Za-z0-9._:/-]+/g, '-'),
    text.replace(/\D/g, ''),
    ...cut,
  ].filter((guess) => guess !== undefined);
}

/** Thousands taken out, and the last mark taken for the decimal one. */
function amounts(text: string, decimal: Decimal): string[] {
  const digits = text.replace(/[^\d.,]/g, '');
  const mark = decimal === 'comma' ? ',' : '.';
  const whole = digits.replace(/[.,](?=.*[.,])/g, '').replace(/[.,]/, mark);
  return [whole, whole.replace(/^0+(?=\d)/, ''), digits.replace(/[.,]/g, '')];
}

/** A day as people write it, day before month: 28/02/2025, 28.2.25. */
function isoDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
