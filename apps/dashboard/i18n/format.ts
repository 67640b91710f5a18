import { address } from '../state.js';
import codes from './area-codes.js';
import { kept } from './kept.js';
import { dateLocale, learntName, numberLocale } from './locale.js';
import { t } from './texts.js';
import { decimalsOfShare } from './share.js';

/** Numbers, dates and names as the language of the reader writes them. All read it, and follow when it changes. */
const language = (): string => address.value.language;

const numbers = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const dates = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const lists = kept((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
const names = kept((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));

/** A number with a true minus, which a hyphen is not. */
const withMinus = (text: string): string => text.replace('-', '−');

/** An amount in few digits: `27.4 million US dollars` as `$27.4M`. */
export function money(value: number, currency: string): string {
  const parts = numbers(numberLocale(language()), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 3,
  }).formatToParts(value);
  return withMinus(parts.map(({ type, value: part }) => (type === 'currency' ? apart(part) : part)).join(''));
}

/** Latin letters among Arabic ones, kept in their own direction: `US$` would become `$US`. */
function apart(text: string): string {
  return address.value.language === 'ar' ? `\u2066${text}\u2069` : text;
}

/** A number in full, with at most so many decimals. */
export function number(value: number, decimals = 0): string {
  return withMinus(numbers(numberLocale(language()), { maximumFractionDigits: decimals }).format(value));
}

/** A number in few digits: `123,932` as `124K`. */
export function compact(value: number): string {
  return numbers(numberLocale(language()), { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
}

/** A share of one as a percentage; signed for a change. */
export function percent(value: number, signed = false): string {
  const format = numbers(numberLocale(language()), {
    style: 'percent',
    maximumFractionDigits: decimalsOfShare(value),
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return withMinus(format.format(value));
}

/** How days are written: in UTC, as they are sent; in digits where the browser lacks the language. */
function dateFormat(style: 'long' | 'medium', more: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat {
  const { locale, digits } = dateLocale(address.value.language);
  return dates(locale, { dateStyle: digits ? 'short' : style, timeZone: 'UTC', ...more });
}

/** A day: `28 February 2025`; short: `28 Feb 2025`. */
export function day(date: string | Date, style: 'long' | 'medium' = 'long'): string {
  return firstOf(dateFormat(style).format(new Date(date)));
}

/** Days from one to another, the first and the last said once where they are the same: `1 – 30 Nov 2025`. */
export function days(from: string, to: string): string {
  return firstOf(dateFormat('medium').formatRange(new Date(from), new Date(to)));
}

/** French has an ordinal for the first of a month alone, which browsers do not write: `1er nov. 2025`. */
function firstOf(date: string): string {
  return language() === 'fr' ? date.replaceAll(/(?<!\d)1(?=(\s\p{L}|[-–]\d))/gu, '1er') : date;
}

/** A moment to the minute, in UTC, which it says. */
export function moment(at: string | Date): string {
  return `${firstOf(dateFormat('medium', { timeStyle: 'short' }).format(new Date(at)))} UTC`;
}

/** An SDMX period as people write it: `2016`, `Q1 2016`, `May 2016`. */
export function period(text: string): string {
  const [year, rest] = text.split('-');
  if (rest === undefined) return text;
  if (rest.startsWith('Q')) return t().figure.quarter(rest.slice(1), year!);
  const { locale, digits } = dateLocale(address.value.language);
  const month = digits ? '2-digit' : 'long';
  return dates(locale, { year: 'numeric', month, timeZone: 'UTC' }).format(new Date(text));
}

/** A list of names: `Morocco and Kazakhstan`. */
export function list(of: readonly string[]): string {
  return lists(language(), { type: 'conjunction' }).format(of);
}

/** The name of a country by its ISO 3166-1 alpha-3 code; the code where it has none. */
export function countryName(code: string): string {
  const alpha2 = codes.get(code);
  if (alpha2 === undefined) return code;
  return learntName(alpha2) ?? names(language(), { type: 'region' }).of(alpha2) ?? code;
}

/** The countries of a pair: `KAZ-MAR` as `Kazakhstan – Morocco`. */
export function pairName(pair: string): string {
  return pair.split('-').map(countryName).join(' – ');
}

/** The name of a language in itself: `français`. */
export function languageName(tag: string): string {
  return names(tag, { type: 'language' }).of(tag) ?? tag;
}
