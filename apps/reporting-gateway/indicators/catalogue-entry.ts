import Type from 'typebox';
import type { Indicator } from '#indicators/definition.js';
import { inLanguage, type Language } from '#reference/languages.js';
import { language, paging } from '../http/parameters.js';
import { text } from '../http/schemas.js';

export const catalogueParameters = Type.Object({ ...paging, ...language });

export const catalogueEntry = Type.Object({
  code: text('Code'),
  name: text('Name'),
  description: text('What it says'),
  unit: text('Unit; currency where it is that of the facts'),
  dimensions: Type.Array(Type.String(), { description: 'Dimensions beside pair and period' }),
  formula: text('How it is made'),
  source: text('Where the definition comes from'),
  version: Type.Integer({ description: 'Grows when the same facts give another value' }),
  inputs: Type.Array(Type.String(), { description: 'Streams that it is made of' }),
  dated: Type.Boolean({ description: 'Depends on the day, not on facts alone' }),
});

export function catalogueEntryOf(indicator: Indicator, spoken: Language): Type.Static<typeof catalogueEntry> {
  const { code, name, description, unit, dimensions, formula, source, version, inputs, dated } = indicator;
  return {
    ...{ code, name: inLanguage(name, spoken), description: inLanguage(description, spoken), unit },
    ...{ dimensions: [...dimensions], formula, source, version, inputs: [...inputs], dated },
  };
}
