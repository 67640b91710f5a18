import { describe, expect, test } from '@jest/globals';
import type { CommonData } from './read-event.js';
import { factKinds } from '#facts/kinds.js';
import { languages } from '#reference/languages.js';
import { codeMeanings } from './documentation-codes.js';
import { descriptionOf, type FieldSchema } from './documentation-fields.js';
import { streamNotes } from './documentation-streams.js';
import { generatedDocuments } from './documentation.js';
import { examples } from './examples.js';
import { refusalReasons } from './refusal.js';
import { streamNames, streams } from './streams.js';
import { facilityTypes, activities, transportModes } from './streams/logistics-movements.js';
import { confidentialityStatuses, observationStatuses, valuations } from './streams/trade-codes.js';
import { Area } from './types.js';

const page = generatedDocuments()['docs/events.md']!;
const french = generatedDocuments()['docs/events.fr.md']!;

test('every stream, reason and code is told', () => {
  for (const stream of streamNames) expect(page).toContain(`### ${stream}\n`);
  for (const reason of Object.keys(refusalReasons)) expect(page).toContain(`| \`${reason}\` |`);
  const codes = {
    ...{ valuation: valuations, observationStatus: observationStatuses, confidentiality: confidentialityStatuses },
    ...{ facility: facilityTypes, activity: activities, mode: transportModes },
  };
  for (const [field, values] of Object.entries(codes)) {
    expect(Object.keys(codeMeanings[field] ?? {}).sort()).toEqual([...values].sort());
  }
});

test('the French page leaves out no example, command or code', () => {
  const lines = (text: string) => text.replaceAll(/[?&]lang=fr/g, '').split('\n');
  const examplesOf = (text: string) => [...text.matchAll(/^```.*?^```$/gms)].flatMap(([block]) => lines(block));
  expect(examplesOf(french)).toEqual(examplesOf(page));
  const codesOf = (text: string) => new Set(text.match(/`[^`\n]+`/g));
  expect([...codesOf(page)].filter((code) => !codesOf(french).has(code))).toEqual([]);
});

test('a code that is an English word is told in French, by itself or by its field', () => {
  const unknown = streamNames.flatMap((stream) =>
    enumsOf(streams[stream].schema as FieldSchema).flatMap(([name, field]) => {
      const told = (code: string) =>
        codeMeanings[name]?.[code] !== undefined || descriptionOf(field, 'fr').includes(`${code} `);
      return field.enum!.filter((code) => !told(code));
    }),
  );
  // The rest are the same word in French.
  expect([...new Set(unknown)].sort()).toEqual([
    ...['consultations', 'document', 'forum', 'institution', 'instrument', 'position'],
  ]);
});

describe('a description', () => {
  test('is told in the language asked for', () => {
    const schema = Area({ en: 'A party', fr: 'Une partie' });
    expect([descriptionOf(schema, 'en'), descriptionOf(schema, 'fr')]).toEqual(['A party', 'Une partie']);
    expect(descriptionOf({}, 'fr')).toBe('');
  });

  test('without its French is an error, in whichever language it is asked for', () => {
    for (const language of languages)
      expect(() => descriptionOf({ description: 'A party' }, language)).toThrow('A party');
  });

  test('is in English alone in the document for programs', () => {
    expect(generatedDocuments()['docs/asyncapi.json']).toContain('"A party: an ISO 3166-1 alpha-3 code, such as KAZ"');
    expect(generatedDocuments()['docs/asyncapi.json']).not.toContain('Une partie');
  });
});

describe('the natural key that is told', () => {
  test.each(
    streamNames.flatMap((stream) =>
      examples[stream].map(
        ({ event }, index) => [stream, streamNotes[stream].key[index]!, event.data as CommonData] as const,
      ),
    ),
  )('of %s is that of the facts: %j', (stream, told, data) => {
    const keyOf = (changed: object) => JSON.stringify(factKinds[stream].key({ ...data, ...changed }));
    const fields = [...new Set([...told, ...Object.keys(data)])].filter((field) => field !== 'record');
    const bearing = fields.filter((field) => keyOf({ [field]: 'another' }) !== keyOf({}));
    expect(bearing).toEqual(told.filter((field) => field !== 'record'));
  });
});

/** Fields with a code list, by their own name. */
function enumsOf(schema: FieldSchema): [name: string, field: FieldSchema][] {
  const within = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(enumsOf);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    field.enum ? [[name, field] as [string, FieldSchema]] : enumsOf(field),
  );
  return [...within, ...own];
}
