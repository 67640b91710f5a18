import type { TSchema } from 'typebox';
import { Errors } from 'typebox/value';
import type { TLocalizedValidationError } from 'typebox/error';
import { Locale } from 'typebox/system';
import type { InEachLanguage } from '#reference/languages.js';
import { type Refusal, refusalOf } from './refusal.js';
import { allowedByFormat, codeFormats } from './types.js';

/** The first thing wrong with a value that does not fit its schema, told so that its sender can mend it. */
export function schemaRefusal(schema: TSchema, value: unknown, at: string): Refusal {
  const variant = variantOf(schema, value);
  if ('refused' in variant) return { ...variant.refused, path: at + variant.refused.path };
  const errors = Errors(variant.schema, value).filter((error) => error.keyword !== 'boolean');
  const first = errors[0];
  if (!first) throw new Error(`value fits its schema: ${JSON.stringify(value)}`);
  const union = errors.find((error) => error.keyword === 'anyOf' && error.instancePath === first.instancePath);
  const error = union ?? first;
  const found = pointerGet(value, error.instancePath);
  const reason = isUnknownCode(error, found) ? 'unknown-code' : 'schema-invalid';
  const path = at + error.instancePath + missingField(error);
  return refusalOf(reason, path, describe(error, found, variant.schema));
}

/** Of a union by a literal `record` field, the schema that the value means to follow. */
function variantOf(schema: TSchema, value: unknown): { schema: TSchema } | { refused: Refusal } {
  const variants = (schema as { anyOf?: (TSchema & { properties?: { record?: { const: string } } })[] }).anyOf;
  if (!variants?.every((variant) => variant.properties?.record)) return { schema };
  const record = (value as { record?: unknown } | null)?.record;
  const chosen = variants.find((variant) => variant.properties?.record?.const === record);
  if (chosen) return { schema: chosen };
  const allowed = variants.map((variant) => variant.properties?.record?.const).join(', ');
  const what = { en: `record must be one of ${allowed}`, fr: `record doit être l’un de ${allowed}` };
  return { refused: refusalOf('schema-invalid', '/record', what) };
}

type SchemaError = TLocalizedValidationError;

function isUnknownCode(error: SchemaError, found: unknown): boolean {
  return error.keyword === 'format' && typeof found === 'string' && error.params.format in codeFormats;
}

function missingField(error: SchemaError): string {
  if (error.keyword === 'required') return `/${error.params.requiredProperties[0] ?? ''}`;
  if (error.keyword === 'additionalProperties') return `/${String(error.params.additionalProperties[0] ?? '')}`;
  return '';
}

function describe(error: SchemaError, found: unknown, schema: TSchema): InEachLanguage {
  const shown = JSON.stringify(found)?.slice(0, 60);
  const [en, fr] = [shown ?? 'nothing', shown ?? 'rien'];
  switch (error.keyword) {
    case 'required': {
      const names = error.params.requiredProperties.join(', ');
      return { en: `missing: ${names}`, fr: `manque : ${names}` };
    }
    case 'additionalProperties': {
      const known = (pointerGet(schema, parentOf(error.schemaPath)) as { properties?: object } | undefined)?.properties;
      const allowed = known ? Object.keys(known).join(', ') : undefined;
      const names = error.params.additionalProperties.join(', ');
      return {
        en: `unknown field ${names}${allowed ? `; known: ${allowed}` : ''}`,
        fr: `champ inconnu ${names}${allowed ? ` ; connus : ${allowed}` : ''}`,
      };
    }
    case 'enum': {
      const allowed = error.params.allowedValues.join(', ');
      return { en: `${en} is not one of ${allowed}`, fr: `${fr} n’est pas l’un de ${allowed}` };
    }
    case 'format': {
      const { format } = error.params;
      const allowed = allowedByFormat(format) ?? { en: format, fr: format };
      return { en: `${en} is not ${allowed.en}`, fr: `${fr} n’est pas ${allowed.fr}` };
    }
    case 'anyOf':
      return {
        en: `${en} is not an amount: a decimal string such as "12.50" (18 digits before, 6 after the point at most, not negative) or a JSON number that is kept exactly`,
        fr: `${fr} n’est pas un montant : une chaîne décimale comme "12.50" (18 chiffres avant et 6 après le point au plus, non négative) ou un nombre JSON qui se garde exactement`,
      };
    default:
      return { en: `${en} ${error.message}`, fr: `${fr} ${Locale.fr_FR(error)}` };
  }
}

function parentOf(schemaPath: string): string {
  return schemaPath.replace(/^#/, '');
}

function pointerGet(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
}
