/** JSON with the keys of every object sorted and no white space: equal for equal values, however they were written. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return members(value as Record<string, unknown>, Object.keys(value).sort().map(keyed));
}

/**
 * The same for objects whose keys are known: sorting them once rather than for each object is what an event of a stream
 * costs less by. `names`: every key that the object may have.
 */
export function canonicalJsonOf(names: Iterable<string>): (object: object) => string {
  const keys = [...names].sort().map(keyed);
  return (object) => members(object as Record<string, unknown>, keys);
}

interface Key {
  readonly name: string;
  /** As it is written before its value. */
  readonly prefix: string;
}

const keyed = (name: string): Key => ({ name, prefix: `${JSON.stringify(name)}:` });

function members(object: Record<string, unknown>, keys: readonly Key[]): string {
  let text = '';
  for (const { name, prefix } of keys) {
    const value = object[name];
    if (value !== undefined) text += (text === '' ? prefix : `,${prefix}`) + canonicalJson(value);
  }
  return `{${text}}`;
}

/** Anything but what JSON writes as it is: it escapes controls, `"`, `\\`, and a surrogate whose other half is missing. */
const special = /[^\u0020\u0021\u0023-\u005b\u005d-\ud7ff\ue000-\uffff]/;

function quoted(text: string): string {
  return special.test(text) ? JSON.stringify(text) : `"${text}"`;
}
