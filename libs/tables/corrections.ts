/** What a cell that was refused may have meant: guesses that its sender is shown, never taken. Pure. */
import { areaNamed, areaOfAlpha2 } from '#reference/countries.js';
import type { Language } from '#reference/languages.js';
import { isAmount, partsOf } from './cells.js';
import { type Column, listsIn } from './columns.js';
import { fits, sampleOf } from './forms.js';
import type { Decimal, separators } from './notation.js';
import type { Table } from './row-event.js';
import { exampleCell } from './template.js';

/** The cell as it may have been meant, of what is written there alone; undefined: nothing comes of it. */
export function meantBy(cell: string, column: Column, decimal: Decimal, language: Language): string | undefined {
  if (cell === '') return undefined;
  const mended = eachMended(cell, column, decimal, (part) => guesses(part, column, decimal, language));
  return mended === cell ? undefined : mended;
}

/** Cells that fit, whatever was meant: as many entries, the example of the column, a value of its form, nothing. Nobody is shown them. */
export function fillersOf(cell: string, column: Column, { stream, decimal }: Table): string[] {
  const example = exampleCell(stream, column, decimal);
  const sample = sampleOf(column, decimal);
  const entries = example?.split(/[|;]/).map((entry) => entry.trim());
  const filled = eachMended(cell, column, decimal, () => [sample, ...(entries ?? [])]);
  return [filled, example, sample, ''].filter((one) => one !== undefined && one !== cell) as string[];
}

type Guess = string | undefined;

/** Every part of a list that does not fit by the first guess that does; undefined when there is none for one. */
function eachMended(
  cell: string,
  column: Column,
  decimal: Decimal,
  guess: (part: string) => readonly Guess[],
  depth = 0,
): string | undefined {
  if (depth === listsIn(column)) {
    if (fits(cell, column, decimal)) return cell;
    return guess(cell).find((one) => one !== undefined && fits(one, column, decimal));
  }
  const before = partsOf(cell, depth);
  if (before.length > maxGuessed) return undefined;
  const parts = before.map((part) => (part === '' ? '' : eachMended(part, column, decimal, guess, depth + 1)));
  if (parts.some((part) => part === undefined)) return undefined;
  const once = [...new Set(parts)];
  const distinct = (column.list as { uniqueItems?: boolean } | undefined)?.uniqueItems === true;
  return (distinct ? once : parts).join(depth === 0 ? ' | ' : (';' satisfies (typeof separators)[1]));
}

/** Longer texts, and longer lists, mean nothing else: guessing would take as long as they are. */
const maxGuessed = 200;

function guesses(text: string, { schema }: Column, decimal: Decimal, language: Language): Guess[] {
  const cut = schema.maxLength === undefined ? [] : [text.slice(0, schema.maxLength)];
  if (text.length > maxGuessed) return cut;
  if (isAmount(schema)) return amounts(text, decimal);
  if (schema.type === 'boolean') return flags[language]?.[text.toLowerCase()] ?? [];
  if (schema.type === 'integer')
    return [text.replace(/[.,]0+$/, ''), ...(oneNumber.test(text) ? [digitsOf(text)] : [])];
  const dated = isoDate(text);
  const oneOf = schema.enum?.find((code) => code.toLowerCase() === text.toLowerCase());
  return [
    oneOf,
    codes.find(([name]) => name.test(text))?.[1],
    dated,
    dated && `${dated}T00:00:00Z`,
    isoMonth(text),
    `${text.replace(' ', 'T')}Z`,
    text.toUpperCase(),
    text.toUpperCase().replace(/\s/g, ''),
    areaNamed(text),
    areaOfAlpha2(text.toUpperCase()),
    `https://${text}`,
    text.replace(/[^A-Za-z0-9._:/-]+/g, '-'),
    digitsOf(text),
    ...cut,
  ];
}

/** What codes stand for, as people write it. */
const codes: readonly (readonly [RegExp, string])[] = [
  [/^caf$/i, 'CIF'],
  [/^fab$/i, 'FOB'],
  [/^import/i, 'M'],
  [/^export/i, 'X'],
];

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** A number with whatever stands around it, such as its unit: not negative, and not 1e5. */
const oneNumber = /^[^\d-]*\d[\d.,\s'’]*\D*$/;

/** How else people say yes and no. */
const flags: Readonly<Record<Language, Readonly<Record<string, string[]>>>> = {
  en: flagsAs('true', 'false'),
  fr: flagsAs('vrai', 'faux'),
};

function flagsAs(yes: string, no: string): Record<string, string[]> {
  return { yes: [yes], y: [yes], oui: [yes], o: [yes], 1: [yes], no: [no], n: [no], non: [no], 0: [no] };
}

/** Thousands taken out, and the last mark taken for the decimal one. */
function amounts(text: string, decimal: Decimal): string[] {
  if (!oneNumber.test(text)) return [];
  const digits = text.replace(/[^\d.,]/g, '');
  const mark = decimal === 'comma' ? ',' : '.';
  // 1.234 where decimals stand after a comma: a thousand and more, or one and less. Nobody is told one for the other.
  if (new RegExp(`^\\d{1,3}[${decimal === 'comma' ? '.' : ','}]\\d{3}$`).test(digits)) return [];
  const whole = digits.replace(/[.,](?=.*[.,])/g, '').replace(/[.,]/, mark);
  return [whole, whole.replace(/^0+(?=\d)/, ''), digits.replace(/[.,]/g, '')];
}

/** A day as people write it, day before month: 28/02/2025, 28.2.25. */
function isoDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return `${year.length === 2 ? '20' : ''}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A month as people write it: 05/2016. */
function isoMonth(text: string): string | undefined {
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  return month === undefined ? undefined : `${year}-${month.padStart(2, '0')}`;
}
