import { describe, expect, test } from '@jest/globals';
import type { CommonData } from './read-event.js';
import { factKinds } from '#facts/kinds.js';
import { codeMeanings, streamNotes } from './documentation-streams.js';
import { generatedDocuments } from './documentation.js';
import { examples } from './examples.js';
import { refusalReasons } from './refusal.js';
import { streamNames } from './streams.js';
import { facilityTypes, activities, transportModes } from './streams/logistics-movements.js';
import { confidentialityStatuses, observationStatuses, valuations } from './streams/trade-codes.js';

const page = generatedDocuments()['docs/events.md']!;

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
