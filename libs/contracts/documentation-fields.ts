/** Tables of fields, read off the schemas. */
import type { InEachLanguage, Language } from '#reference/languages.js';
import { codeMeanings } from './documentation-codes.js';
import { allowedByFormat, french, identifierPattern, textPattern } from './types.js';

/** As much of a JSON Schema as the contracts use. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly [french]?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly patternProperties?: object;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Forms that many fields share: short in the tables, told once beneath `forms`. */
const forms = {
  amount: {
    name: { en: 'amount', fr: 'montant' },
    allowed: {
      en: 'Not negative: a decimal string such as `"12.50"`, 18 digits before and 6 after the point at most, or a JSON number that a double keeps exactly',
      fr: 'Non négatif : une chaîne décimale comme `"12.50"`, 18 chiffres avant et 6 après le point au plus, ou un nombre JSON qu’un flottant double garde exactement',
    },
  },
  identifier: {
    name: { en: 'identifier', fr: 'identifiant' },
    allowed: {
      en: 'Chosen by its sender and never changed: 1 to 100 letters, digits and `. _ : / -`, the first a letter or digit',
      fr: 'Choisi par son émetteur et jamais changé : 1 à 100 lettres non accentuées, chiffres et `. _ : / -`, le premier une lettre ou un chiffre',
    },
  },
  text: {
    name: { en: 'text', fr: 'texte' },
    allowed: {
      en: 'Without control characters other than tab and line feed',
      fr: 'Sans autres caractères de commande que la tabulation et le saut de ligne',
    },
  },
  texts: {
    name: { en: 'texts by language', fr: 'textes par langue' },
    allowed: {
      en: 'An object: the text by its ISO 639-1 language code, one at least, such as `{"fr": "…", "en": "…"}`',
      fr: 'Un objet : le texte par son code de langue ISO 639-1, un au moins, comme `{"fr": "…", "en": "…"}`',
    },
  },
} satisfies Record<string, Readonly<Record<'name' | 'allowed', InEachLanguage>>>;

const formats: Readonly<Record<string, InEachLanguage>> = {
  area: { en: 'area', fr: 'pays' },
  place: { en: 'place', fr: 'lieu' },
  hs: { en: 'hs', fr: 'SH' },
  hs6: { en: 'hs6', fr: 'SH6' },
  currency: { en: 'currency', fr: 'monnaie' },
  period: { en: 'period', fr: 'période' },
  'calendar-date': { en: 'calendar-date', fr: 'jour' },
  instant: { en: 'instant', fr: 'date et heure' },
};

const heads = {
  forms: { en: ['form', 'what it allows'], fr: ['forme', 'ce qu’elle admet'] },
  fields: { en: ['field', 'required', 'form', 'meaning'], fr: ['champ', 'nécessaire', 'forme', 'sens'] },
};
const yes = { en: 'yes', fr: 'oui' };

/** Table of the forms that the tables of fields name. */
export function formTable(language: Language): string {
  const rows = [
    ...Object.values(forms).map(({ name, allowed }) => [name[language], allowed[language]]),
    ...Object.entries(formats).map(([format, name]) => [name[language], capital(allowedByFormat(format)![language])]),
  ];
  return table(heads.forms[language], rows);
}

/** What a schema says of itself; nothing where it says nothing. A description without its French is an error. */
export function descriptionOf({ description, [french]: fr }: FieldSchema, language: Language): string {
  if (description === undefined) return '';
  if (fr === undefined) throw new Error(`no French for: ${description}`);
  return language === 'fr' ? fr : description;
}

/** Table of the fields of an object and of what lies in them; `without` names fields told elsewhere. */
export function fieldTable(schema: FieldSchema, language: Language, without: readonly string[] = []): string {
  const rows = fieldsOf(schema, '').filter(([name]) => !without.includes(name.split(/[[.]/)[0]!));
  return table(
    heads.fields[language],
    rows.map(([name, required, field]) => [
      `\`${name}\``,
      required ? yes[language] : '',
      formOf(field, name)[language],
      descriptionOf(field, language),
    ]),
  );
}

function fieldsOf(schema: FieldSchema, within: string): [name: string, required: boolean, field: FieldSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([own, field]) => {
    const name = within + own;
    const inner = field.items ? fieldsOf(field.items, `${name}[].`) : fieldsOf(field, `${name}.`);
    return [[name, schema.required?.includes(own) ?? false, field], ...inner];
  });
}

function formOf(field: FieldSchema, name: string): InEachLanguage {
  if (field.const !== undefined) return same(`\`${field.const}\``);
  if (field.enum) return codes(field.enum, name.split('.').at(-1)!);
  if (field.format !== undefined) return formats[field.format]!;
  if (field.anyOf) return forms.amount.name;
  if (field.patternProperties) return forms.texts.name;
  if (field.items) {
    const [some, one] = [range(field.minItems, field.maxItems), formOf(field.items, name)];
    return { en: `list of ${some.en}: ${one.en}`, fr: `liste (${some.fr}) : ${one.fr}` };
  }
  if (field.type === 'integer') {
    const { en, fr } = range(field.minimum, field.maximum);
    return { en: `whole number, ${en}`, fr: `nombre entier, ${fr}` };
  }
  if (field.type === 'boolean') return { en: '`true` or `false`', fr: '`true` ou `false`' };
  if (field.type === 'object') return { en: 'object', fr: 'objet' };
  if (field.pattern === identifierPattern) return forms.identifier.name;
  if (field.pattern === textPattern || field.maxLength !== undefined) {
    const { en, fr } = range(field.minLength, field.maxLength);
    return { en: `text, ${en} characters`, fr: `texte, ${fr} caractères` };
  }
  if (field.pattern !== undefined) return { en: `matches \`${field.pattern}\``, fr: `suit \`${field.pattern}\`` };
  return same('JSON');
}

const same = (text: string): InEachLanguage => ({ en: text, fr: text });

function codes(values: readonly string[], name: string): InEachLanguage {
  const told = (language: Language, separator: string) => {
    const all = values.map((code) => {
      const meaning: Partial<InEachLanguage> = codeMeanings[name]?.[code] ?? {};
      return meaning[language] === undefined ? `\`${code}\`` : `\`${code}\` ${meaning[language]}`;
    });
    return all.join(all.every((one) => one.endsWith('`')) ? ', ' : separator);
  };
  return { en: told('en', '; '), fr: told('fr', ' ; ') };
}

function range(from: number | undefined, to: number | undefined): InEachLanguage {
  if (from === undefined) {
    return to === undefined ? { en: 'any number', fr: 'en tout nombre' } : { en: `up to ${to}`, fr: `${to} au plus` };
  }
  return to === undefined
    ? { en: `${from} or more`, fr: `${from} ou plus` }
    : { en: `${from} to ${to}`, fr: `${from} à ${to}` };
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar ends a cell, within code as well.
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
