/** Tables of fields, read off the schemas. */
import { codeMeanings } from './documentation-streams.js';
import { allowedByFormat, Amount, Identifier, Text } from './types.js';

/** As much of a JSON Schema as the contracts use. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
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
const { pattern: identifier } = Identifier('') as FieldSchema;
const { pattern: text } = Text('') as FieldSchema;
const amount = JSON.stringify(Amount('').anyOf);
const formats = ['area', 'place', 'hs', 'hs6', 'currency', 'period', 'calendar-date', 'instant'] as const;

/** Table of the forms that the tables of fields name. */
export function formTable(): string {
  const rows = [
    [
      'amount',
      'Not negative: a decimal string such as `"12.50"`, 18 digits before and 6 after the point at most, or a JSON number that a double keeps exactly',
    ],
    [
      'identifier',
      'Chosen by its sender and never changed: 1 to 100 letters, digits and `. _ : / -`, the first a letter or digit',
    ],
    ['text', 'Without control characters other than tab and line feed'],
    [
      'texts by language',
      'An object: the text by its ISO 639-1 language code, one at least, such as `{"fr": "…", "en": "…"}`',
    ],
    ...formats.map((format) => [format, capital(allowedByFormat(format)?.en ?? '')]),
  ];
  return table(['form', 'what it allows'], rows);
}

/** Table of the fields of an object and of what lies in them; `without` names fields told elsewhere. */
export function fieldTable(schema: FieldSchema, without: readonly string[] = []): string {
  const rows = fieldsOf(schema, '').filter(([name]) => !without.includes(name.split(/[[.]/)[0]!));
  return table(
    ['field', 'required', 'form', 'meaning'],
    rows.map(([name, required, field]) => [
      `\`${name}\``,
      required ? 'yes' : '',
      formOf(field, name),
      field.description ?? '',
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

function formOf(field: FieldSchema, name: string): string {
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return codes(field.enum, name.split('.').at(-1)!);
  if (field.format !== undefined) return field.format;
  if (JSON.stringify(field.anyOf) === amount) return 'amount';
  if (field.patternProperties) return 'texts by language';
  if (field.items) return `list of ${range(field.minItems, field.maxItems)}: ${formOf(field.items, name)}`;
  if (field.type === 'integer') return `whole number, ${range(field.minimum, field.maximum)}`;
  if (field.type === 'boolean') return '`true` or `false`';
  if (field.type === 'object') return 'object';
  if (field.pattern === identifier) return 'identifier';
  if (field.pattern === text || field.maxLength !== undefined)
    return `text, ${range(field.minLength, field.maxLength)} characters`;
  if (field.pattern !== undefined) return `matches \`${field.pattern}\``;
  return 'JSON';
}

function codes(values: readonly string[], name: string): string {
  const meanings = codeMeanings[name] ?? {};
  return values
    .map((code) => (meanings[code] === undefined ? `\`${code}\`` : `\`${code}\` ${meanings[code]}`))
    .join(Object.keys(meanings).length > 0 ? '; ' : ', ');
}

function range(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? 'any number' : `up to ${to}`;
  return to === undefined ? `${from} or more` : `${from} to ${to}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar ends a cell, within code as well.
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
