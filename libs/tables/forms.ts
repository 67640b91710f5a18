/** What a value of a column looks like, in both languages: for messages, and for the page that lists the columns. */
import type { TSchema } from 'typebox';
import { Check } from 'typebox/value';
import type { FieldSchema } from '#contracts/documentation-fields.js';
import { allowedByFormat, identifierPattern } from '#contracts/types.js';
import type { Language, Multilingual } from '#reference/languages.js';
import { isAmount, partsOf, readValue } from './cells.js';
import type { Column } from './columns.js';
import type { Decimal } from './notation.js';

/** Values that fit, for a column of which the template shows none. */
const samples: Readonly<Record<string, string>> = {
  area: 'KAZ',
  place: 'MAPTM',
  hs: '1001',
  hs6: '100119',
  currency: 'USD',
  period: '2016-Q1',
  'calendar-date': '2025-02-28',
  instant: '2025-02-28T10:00:00Z',
};

/** What the patterns of the contracts mean. */
const patterns: Readonly<Record<string, Multilingual>> = {
  [identifierPattern]: {
    en: 'an identifier: 1 to 100 letters, digits and . _ : / -, the first a letter or digit',
    fr: 'un identifiant : 1 à 100 lettres non accentuées, chiffres et . _ : / -, le premier une lettre ou un chiffre',
  },
  '^[A-Z0-9.]{1,20}$': {
    en: 'a code of 1 to 20 capital letters, digits and points',
    fr: 'un code de 1 à 20 lettres majuscules, chiffres et points',
  },
  '^https?://[^\\s]{1,500}$': {
    en: 'an address that begins with https:// or http://',
    fr: 'une adresse qui commence par https:// ou http://',
  },
};

/** Whether a text is one value of the column. */
export function fits(text: string, { schema }: Column, decimal: Decimal): boolean {
  return Check(schema as TSchema, readValue(text, schema, decimal));
}

/** Whether a cell is a list of the column: as many, as different, and each of them as they must be. */
export function fitsList(cell: string, { schema, list }: Column, decimal: Decimal): boolean {
  return Check(
    list as TSchema,
    partsOf(cell, 0).map((part) => readValue(part, schema, decimal)),
  );
}

/** A value of the form of the column, as a cell says it; undefined for a text, which could be any. */
export function sampleOf({ schema }: Column, decimal: Decimal): string | undefined {
  if (schema.enum) return schema.enum[0];
  if (schema.format !== undefined) return samples[schema.format];
  if (isAmount(schema)) return decimal === 'comma' ? '12,50' : '12.50';
  if (schema.type === 'integer') return String(schema.minimum ?? 0);
  if (schema.type === 'boolean') return 'false';
  return undefined;
}

/** The form of one value of a column. */
export function formOf({ schema }: Column, language: Language, decimal: Decimal = 'point'): string {
  return formOfOne(schema, decimal)[language]!;
}

/** The form of a column's cell: where it is a list, of how many. */
export function formOfCell(column: Column, language: Language, decimal: Decimal = 'point'): string {
  const one = formOf(column, language, decimal);
  const { list } = column;
  if (!list) return one;
  const { minItems = 0, maxItems } = list;
  const distinct = (list as { uniqueItems?: boolean }).uniqueItems === true;
  const count = minItems === 0 ? { en: `up to ${maxItems}`, fr: `${maxItems} au plus` } : range(minItems, maxItems);
  return language === 'fr'
    ? `une liste (${count.fr}${distinct ? ', toutes différentes' : ''}) séparée par | : ${one}`
    : `a list of ${count.en}${distinct ? ', all different' : ''}, with | between them: ${one}`;
}

function formOfOne(schema: FieldSchema, decimal: Decimal): Multilingual {
  if (schema.enum) return { en: `one of ${schema.enum.join(', ')}`, fr: `l’un de ${schema.enum.join(', ')}` };
  if (schema.format !== undefined) return allowedByFormat(schema.format)!;
  if (isAmount(schema)) {
    const shown = decimal === 'comma' ? '1234,50' : '1234.50';
    return {
      en: `an amount such as ${shown}: not negative, digits and a decimal ${decimal} alone, 18 digits before and 6 after it at most`,
      fr: `un montant comme ${shown} : non négatif, des chiffres et ${decimal === 'comma' ? 'une virgule décimale' : 'un point décimal'} seulement, 18 chiffres avant et 6 après au plus`,
    };
  }
  if (schema.type === 'integer') {
    const { en, fr } = range(schema.minimum, schema.maximum) as { en: string; fr: string };
    return { en: `a whole number, ${en}`, fr: `un nombre entier, ${fr}` };
  }
  if (schema.type === 'boolean') return { en: 'true or false', fr: 'vrai ou faux' };
  const { pattern = '', minLength = 0, maxLength } = schema;
  const text = {
    en: `text of ${minLength} to ${maxLength} characters`,
    fr: `un texte de ${minLength} à ${maxLength} caractères`,
  };
  return patterns[pattern] ?? text;
}

function range(from: number | undefined, to: number | undefined): Multilingual {
  return { en: `${from} to ${to}`, fr: `${from} à ${to}` };
}
