import Type from 'typebox';
import { type Indicator, missingReasons } from '#indicators/definition.js';
import { reasonText } from '#indicators/reasons.js';
import { inLanguage, type Language } from '#reference/languages.js';
import { language, paging } from '../http/parameters.js';
import { orNull, text } from '../http/schemas.js';
import { IndicatorCode } from './value-parameters.js';

export const catalogueParameters = Type.Object({ code: Type.Optional(IndicatorCode), ...paging, ...language });

export const catalogueEntry = Type.Object({
  code: text('Code'),
  name: text('Name'),
  description: text('What it says'),
  unit: text('Unit; currency where it is that of the facts'),
  dimensions: Type.Array(Type.String(), { description: 'Dimensions beside subject and period' }),
  formula: text('How it is made, in symbols'),
  latex: text('The same as LaTeX'),
  operands: Type.Array(Type.Object({ symbol: text('Symbol'), meaning: text('What it stands for') })),
  range: Type.Object({
    least: orNull(Type.Number({ description: 'Least value that there can be; null: none' })),
    greatest: orNull(Type.Number({ description: 'Greatest value; null: none' })),
  }),
  missing: Type.Array(Type.Object({ reason: text('Code'), text: text('What it means here') }), {
    description: 'What makes it not computable',
  }),
  source: text('Where the definition comes from'),
  version: Type.Integer({ description: 'Grows when the same facts give another value' }),
  stream: text('Stream that it is about'),
  inputs: Type.Array(Type.String(), { description: 'Streams that it is made of' }),
  reach: text('What a changed fact bears on: pair, country or world'),
  dated: Type.Boolean({ description: 'Depends on the day, not on facts alone' }),
});

export function catalogueEntryOf(indicator: Indicator, spoken: Language): Type.Static<typeof catalogueEntry> {
  const { code, unit, dimensions, formula, latex, operands, range, version, inputs, reach, dated } = indicator;
  const [least, greatest] = range;
  const reasons = missingReasons.filter((reason) => reason in indicator.missing);
  return {
    code,
    name: inLanguage(indicator.name, spoken),
    description: inLanguage(indicator.description, spoken),
    ...{ unit, dimensions: [...dimensions], formula: inLanguage(formula, spoken), latex },
    operands: Object.entries(operands).map(([symbol, meaning]) => ({ symbol, meaning: inLanguage(meaning, spoken) })),
    range: { least, greatest },
    missing: reasons.map((reason) => ({ reason, text: inLanguage(reasonText(indicator, reason), spoken) })),
    source: inLanguage(indicator.source, spoken),
    ...{ version, stream: inputs[0]!, inputs: [...inputs], reach, dated },
  };
}
