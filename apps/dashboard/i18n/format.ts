import { address } from '../state.js';
import codes from './area-codes.js';
import { dateLocale, learntName, numberLocale } from './locale.js';
import { t } from './texts.js';
import { decimalsOfShare } from './share.js';

/** Numbers, dates and names as the language of the reader writes them. All read it, and follow when it changes. */
const language = (): string => address.value.language;

/** An amount in few digits: `27.4 million US dollars` as `$27.4M`. */
export function money(value: number, currency: string): string {
  return new Intl.NumberFormat(numberLocale(language()), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: 3,
  })
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'currency' ? apart(part) : part))
    .join('')
    .replace('-', '−');
}

/** Latin letters among Arabic ones, kept in their own direction: `US$` would become `$US`. */
function apart(text: string): string {
  return address.value.language === 'ar' ? `\u2066${text}\u2069` : text;
}

/** A number in full, with at most so many decimals. */
export function number(value: number, decimals = 0): string {
  return new Intl.NumberFormat(numberLocale(language()), { maximumFractionDigits: decimals }).format(value);
}

/** A number in few digits: `123,932` as `124K`. */
export function compact(value: number): string {
  return new Intl.NumberFormat(numberLocale(language()), { notation: 'compact', maximumSignificantDigits: 3 }).format(
    value,
  );
}

/** A share of one as a percentage; signed for a change. */
export function percent(value: number, signed = false): string {
  return new Intl.NumberFormat(numberLocale(language()), {
    style: 'percent',
    maximumFractionDigits: decimalsOfShare(value),
    signDisplay: signed ? 'exceptZero' : 'auto',
  })
    .format(value)
    .replace('-', '−');
}

/** A day: `28 February 2025`; short: `28 Feb 2025`. Days are written in UTC, as they are sent. */
export function day(date: string | Date, style: 'long' | 'medium' = 'long'): string {
  const { locale, digits } = dateLocale(address.value.language);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: digits ? 'short' : style, timeZone: 'UTC' });
  return firstOf(format.format(new Date(date)));
}

/** Days from one to another, the first and the last said once where they are the same: `1 – 30 Nov 2025`. */
export function days(from: string, to: string): string {
  const { locale, digits } = dateLocale(address.value.language);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: digits ? 'short' : 'medium', timeZone: 'UTC' });
  return firstOf(format.formatRange(new Date(from), new Date(to)));
}

/** French has an ordinal for the first of a month alone, which browsers do not write: `1er nov. 2025`. */
function firstOf(date: string): string {
  return language() === 'fr' ? date.replaceAll(/(?<!\d)1(?=(\s\p{L}|[-–]\d))/gu, '1er') : date;
}

/** A moment to the minute, in UTC, which it says. */
export function moment(at: string | Date): string {
  const { locale, digits } = dateLocale(address.value.language);
  const options = { dateStyle: digits ? 'short' : 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${firstOf(new Intl.DateTimeFormat(locale, options).format(new Date(at)))} UTC`;
}

/** An SDMX period as people write it: `2016`, `Q1 2016`, `May 2016`. */
export function period(text: string): string {
  const [year, rest] = text.split('-');
  if (rest === undefined) return text;
  if (rest.startsWith('Q')) return t().figure.quarter(rest.slice(1), year!);
  const { locale, digits } = dateLocale(address.value.language);
  const month = digits ? '2-digit' : 'long';
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month, timeZone: 'UTC' }).format(new Date(text));
}

/** A list of names: `Morocco and Kazakhstan`. */
export function list(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(names);
}

/** The name of a country by its ISO 3166-1 alpha-3 code; the code where it has none. */
export function countryName(code: string): string {
  const alpha2 = codes.get(code);
  if (alpha2 === undefined) return code;
  return learntName(alpha2) ?? new Intl.DisplayNames(language(), { type: 'region' }).of(alpha2) ?? code;
}

/** The name of a language in itself: `français`. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
