import type { Static, TObject, TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { isPeriod, monthsOf } from '#reference/period.js';
import { pairOf } from '#reference/pair.js';
import { descriptionIn } from './parameter-texts.js';
import { codeFormats } from './parameters.js';
import { Problem, type Told } from './problem.js';

type Property = TSchema & { type?: string; enum?: unknown[]; format?: string; description?: string };

/**
 * Reads the parameters of a request by their schema. Pairs come out in alphabetical order.
 * @throws Problem naming the first parameter that is unknown, missing, malformed or an unknown code.
 */
export function readParameters<T extends TObject>(schema: T, given: Readonly<Record<string, unknown>>): Static<T> {
  const properties = schema.properties as Record<string, Property>;
  const names = Object.keys(given);
  for (const name of names) {
    if (!Object.hasOwn(properties, name)) {
      const about = { parameter: name, value: given[name], allowed: Object.keys(properties) };
      throw new Problem('invalid-parameter', (say) => say.noParameter(name), about);
    }
  }
  for (const name of (schema.required as string[] | undefined) ?? []) {
    if (given[name] === undefined) {
      const about = { parameter: name, allowed: allowedBy(properties[name]!) };
      throw new Problem('invalid-parameter', (say) => say.missing(name), about);
    }
  }
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const raw = given[name];
    if (raw !== undefined) values[name] = readOne(name, properties[name]!, raw);
  }
  assertInOrder(values);
  return values as Static<T>;
}

/** Of `from` and `to`, which between them would hold nothing. */
function assertInOrder({ from, to }: { from?: unknown; to?: unknown }): void {
  if (typeof from !== 'string' || typeof to !== 'string' || !isPeriod(from) || !isPeriod(to)) return;
  if (monthsOf(from)[0] <= monthsOf(to)[1]) return;
  const about = { parameter: 'from', value: from, allowed: ((say) => say.notAfter(to)) satisfies Told };
  throw new Problem('invalid-parameter', (say) => say.backwards(from, to), about);
}

function readOne(name: string, property: Property, raw: unknown): unknown {
  const about = () => ({ parameter: name, value: raw, allowed: allowedBy(property) });
  if (typeof raw !== 'string') throw new Problem('invalid-parameter', (say) => say.repeated(name), about());
  const value = property.type === 'integer' || property.type === 'number' ? numberOf(raw) : raw;
  const validator = validatorOf(property);
  if (!validator.Check(value)) {
    const malformed = validator.Errors(value).some((error) => error.keyword !== 'format');
    if (malformed || !codeFormats.has(property.format ?? '')) {
      throw new Problem('invalid-parameter', (say) => say.malformed(name, JSON.stringify(raw.slice(0, 100))), about());
    }
    throw new Problem('unknown-code', (say) => say.notKnown(name, raw), about());
  }
  if (property.format === 'pair') {
    const [a = '', b = ''] = raw.split('-');
    return pairOf(a, b);
  }
  return value;
}

const validators = new WeakMap<Property, Validator>();

/** Compiled when it is first asked for: some of the parameters are asked for with each request. */
function validatorOf(property: Property): Validator {
  let validator = validators.get(property);
  if (!validator) validators.set(property, (validator = Compile(property)));
  return validator;
}

/** Not `Number`: it takes blanks, hexadecimal and Infinity. */
function numberOf(text: string): number | string {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

function allowedBy(property: Property): unknown {
  const { enum: values, description } = property;
  if (values ?? description === undefined) return values;
  return ((_, language) => descriptionIn(description, language)) satisfies Told;
}
