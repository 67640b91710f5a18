/** The building blocks of the event schemas, and the formats whose failure means an unknown code. */
import Type from 'typebox';
import Format from 'typebox/format';
import { areaOfPlace, isArea } from '#reference/countries.js';
import { isHsCode } from '#reference/hs.js';
import type { InEachLanguage } from '#reference/languages.js';
import { isPeriod } from '#reference/period.js';

interface TextFormat {
  readonly is: (text: string) => boolean;
  readonly allowed: InEachLanguage;
}

/** Formats that stand for a code list: a value that is not in it is refused as `unknown-code`. */
export const codeFormats: Readonly<Record<string, TextFormat>> = {
  area: {
    is: isArea,
    allowed: { en: 'an ISO 3166-1 alpha-3 code, such as KAZ', fr: 'un code de pays ISO 3166-1 alpha-3, comme KAZ' },
  },
  place: {
    is: (text) => /^[A-Z]{2}[A-Z2-9]{3}$/.test(text) && areaOfPlace(text) !== undefined,
    allowed: { en: 'a UN/LOCODE, such as MAPTM', fr: 'un UN/LOCODE, comme MAPTM' },
  },
  hs: {
    is: isHsCode,
    allowed: {
      en: 'a Harmonized System code of 2, 4, 6, 8 or 10 digits, such as 1001',
      fr: 'un code du Système harmonisé de 2, 4, 6, 8 ou 10 chiffres, comme 1001',
    },
  },
  hs6: {
    is: (text) => isHsCode(text) && text.length >= 6,
    allowed: {
      en: 'a Harmonized System code of 6 digits or finer',
      fr: 'un code du Système harmonisé de 6 chiffres ou plus',
    },
  },
  currency: {
    is: isCurrency,
    allowed: { en: 'an ISO 4217 currency code, such as USD', fr: 'un code de monnaie ISO 4217, comme USD' },
  },
};

const plainFormats: Readonly<Record<string, TextFormat>> = {
  period: {
    is: isPeriod,
    allowed: {
      en: 'a year 2016, a quarter 2016-Q1 or a month 2016-05',
      fr: 'une année 2016, un trimestre 2016-Q1 ou un mois 2016-05',
    },
  },
  'calendar-date': {
    is: isCalendarDate,
    allowed: { en: 'a date of the calendar, such as 2025-02-28', fr: 'une date du calendrier, comme 2025-02-28' },
  },
  instant: {
    is: isInstant,
    allowed: {
      en: 'an RFC 3339 date and time with its zone, such as 2025-02-28T10:00:00Z',
      fr: 'une date et heure RFC 3339 avec son fuseau, comme 2025-02-28T10:00:00Z',
    },
  },
};

/** What a value of the format looks like, for the message of a refusal. */
export function allowedByFormat(format: string): InEachLanguage | undefined {
  return (codeFormats[format] ?? plainFormats[format])?.allowed;
}

for (const [name, { is }] of Object.entries({ ...codeFormats, ...plainFormats })) Format.Set(name, is);

const currencies = new Set(Intl.supportedValuesOf('currency'));

function isCurrency(text: string): boolean {
  return currencies.has(text);
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Regular expression of a date, without its ends: all but which days a month has. */
export const datePattern = '(?:1[89]|20|21)\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const date = new RegExp(`^${datePattern}$`);

/** True for a real day between the years 1800 and 2199: 2025-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!date.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return day <= daysOfMonths[month - 1]! || (month === 2 && day === 29 && isLeapYear(Number(text.slice(0, 4))));
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Regular expression of what follows the date in an instant. */
export const clockPattern =
  '[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const instant = new RegExp(`^${datePattern}${clockPattern}$`);

/** True for an RFC 3339 date and time with its zone. */
export function isInstant(text: string): boolean {
  return instant.test(text) && isCalendarDate(text.slice(0, 10));
}

/** An instant in UTC with milliseconds, `2025-02-28T10:00:00.000Z`: the earlier one sorts first as text. */
export function utcInstant(text: string): string {
  const isSo = text.length === 24 && text[10] === 'T' && text[23] === 'Z';
  return isSo ? text : new Date(text).toISOString();
}

/** Where a schema keeps its description in French: neither a validator nor a document made of the schema sees it. */
export const french = Symbol('description in French');

/** The description of a schema. */
export const described = ({ en, fr }: InEachLanguage) => ({ description: en, [french]: fr });

export const Area = (description: InEachLanguage) => Type.String({ format: 'area', ...described(description) });
export const Place = (description: InEachLanguage) => Type.String({ format: 'place', ...described(description) });
export const Day = (description: InEachLanguage) => Type.String({ format: 'calendar-date', ...described(description) });
export const Instant = (description: InEachLanguage) => Type.String({ format: 'instant', ...described(description) });
export const SdmxPeriod = (description: InEachLanguage) => Type.String({ format: 'period', ...described(description) });
export const Hs = (description: InEachLanguage) => Type.String({ format: 'hs', ...described(description) });
export const Currency = Type.String({
  format: 'currency',
  ...described({ en: 'ISO 4217 currency code', fr: 'Code de monnaie ISO 4217' }),
});

export const textPattern = '^[^\\u0000-\\u0008\\u000B-\\u001F]*$';
/** Text of 1 to `maxLength` characters, without control characters. */
export const Text = (description: InEachLanguage, maxLength = 500) =>
  Type.String({ minLength: 1, maxLength, pattern: textPattern, ...described(description) });

export const identifierPattern = '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$';
/** An identifier that its sender chose: stable, no spaces. */
export const Identifier = (description: InEachLanguage) =>
  Type.String({ pattern: identifierPattern, ...described(description) });

/** A non-negative amount: decimal string (18 digits before, 6 after the point at most) or a safe JSON number. */
export const Amount = (description: InEachLanguage) =>
  Type.Union(
    [
      Type.String({ pattern: '^(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,6})?$' }),
      Type.Number({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
    ],
    described(description),
  );
export type Amount = string | number;

const inThatLanguage = { en: 'The text in that language', fr: 'Le texte dans cette langue' };

export const MultilingualText = ({ en, fr }: InEachLanguage) =>
  Type.Record(Type.String({ pattern: '^[a-z]{2}$' }), Text(inThatLanguage, 2000), {
    minProperties: 1,
    ...described({ en: `${en}; by ISO 639-1 language code`, fr: `${fr} ; par code de langue ISO 639-1` }),
  });

export const OneOf = <const T extends string[]>(values: [...T], description: InEachLanguage) =>
  Type.Enum(values, described(description));
