/** The parameters of the gateway: JSON Schemas from which both their validation and their documentation come. */
import Type from 'typebox';
import Format from 'typebox/format';
import { isArea } from '#reference/countries.js';
import { languages } from '#reference/languages.js';
import { clockPattern, datePattern, isCalendarDate, isInstant } from '#contracts/types.js';
import { periodPattern } from '#reference/period.js';
import { described, type Part } from './parameter-texts.js';
import './span.js';

/** Formats whose failure means an unknown code, not a malformed value. */
export const codeFormats: ReadonlySet<string> = new Set(['area', 'pair', 'indicator']);

Format.Set('pair', (text) => {
  const [a, b] = text.split('-');
  return a !== undefined && b !== undefined && a !== b && isArea(a) && isArea(b);
});
Format.Set('moment', (text) => momentOf(text) !== undefined);

// In a query, "+" that was not encoded arrives as a space.
const momentPattern = `^${datePattern}(?:${clockPattern.replace('[+-]', '[+ -]')})?$`;

/** The instant that an `asOf` names; a date means the end of its day, UTC. */
export function momentOf(text: string): Date | undefined {
  if (isCalendarDate(text)) return new Date(`${text}T23:59:59.999Z`);
  const mended = text.replace(' ', '+');
  return isInstant(mended) ? new Date(mended.toUpperCase()) : undefined;
}

export const AreaParameter = (is: Part) =>
  Type.String({ pattern: '^[A-Z]{3}$', format: 'area', ...described(is, 'ISO 3166-1 alpha-3, such as KAZ') });

/** A name that no list holds; PostgreSQL has no U+0000. */
export const Name = (maxLength: number, description: { description: string }) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000-\\u001F]*$', ...description });

export const PairParameter = Type.String({
  pattern: '^[A-Z]{3}-[A-Z]{3}$',
  format: 'pair',
  ...described('Pair of countries in either order, such as KAZ-MAR'),
});

export const PeriodParameter = (is: Part) =>
  Type.String({
    pattern: `^${periodPattern}$`,
    format: 'period',
    ...described(is, 'a year 2016, a quarter 2016-Q1 or a month 2016-05'),
  });

/** Of which periods: those that begin and end within. A month lies in its quarter and its year. */
export const periods = {
  period: Type.Optional(PeriodParameter('Exactly this period')),
  from: Type.Optional(PeriodParameter('Periods from the beginning of this one on')),
  to: Type.Optional(PeriodParameter('Periods until the end of this one')),
};

export const Code = (is: Part) =>
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$', ...described(is, 'letters, digits and . _ : / -') });

/** What is allowed are the values: the description stands in the document alone. */
export const OneOf = <const T extends string[]>(values: [...T], description: string) =>
  Type.Enum(values, { description });

const spanPattern = `^(?:${periodPattern}|${datePattern})$`;

/** From which and to which day or period, both included. */
export const span = {
  from: Type.Optional(
    Type.String({
      pattern: spanPattern,
      format: 'span',
      ...described('First day, month, quarter or year', '2016-05-01, 2016-05, 2016-Q1, 2016'),
    }),
  ),
  to: Type.Optional(
    Type.String({
      pattern: spanPattern,
      format: 'span',
      ...described('Last day, month, quarter or year, as a whole', '2016-05-01, 2016-05, 2016-Q1, 2016'),
    }),
  ),
};

export const asOf = {
  asOf: Type.Optional(
    Type.String({
      pattern: momentPattern,
      format: 'moment',
      ...described(
        'What was known at that moment',
        'RFC 3339 date and time, such as 2026-05-01T12:00:00Z, or a date, which means its end (UTC)',
      ),
    }),
  ),
};

export const paging = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1000, default: 100, ...described('Most entries of the answer', '1 to 1000') }),
  ),
  cursor: Type.Optional(
    // As each of cursorOf begins: a list of texts.
    Type.String({
      pattern: '^Wy[I-L][A-Za-z0-9_-]{1,1997}$',
      ...described('Where to go on', 'meta.next of the page before'),
    }),
  ),
};

export const language = {
  lang: Type.Optional(
    OneOf([...languages], 'Language of names and titles; otherwise that of Accept-Language, otherwise en'),
  ),
};
