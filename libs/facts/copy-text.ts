/** The text format of Postgres' COPY. */

export type CopyValue = string | number | boolean | readonly string[] | null | undefined;

const special = /[\\\n\r\t]/;

/** One column. Strings hold no U+0000: the contracts refuse it. */
export function copyField(value: CopyValue): string {
  if (typeof value === 'string') return special.test(value) ? escaped(value) : value;
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return copyField(arrayLiteral(value as string[]));
  return String(value);
}

function arrayLiteral(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

function escaped(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
}
