import Type from 'typebox';
import { arithmeticOf } from '#indicators/arithmetic.js';
import { indicatorOf } from '#indicators/catalogue.js';
import { type ExplainedValue, explainValues } from '#indicators/engine/read-values.js';
import { inLanguage } from '#reference/languages.js';
import { pairOf } from '#reference/pair.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { type One, pageOf } from '../http/page.js';
import { Problem, type Told } from '../http/problem.js';
import { orNull, text } from '../http/schemas.js';
import { factEntry } from './fact-entry.js';
import { readFacts } from './read-facts.js';
import { valueEntry, valueEntryOf } from './value-entry.js';
import { commoditiesOf, dimensionsIn, type explainParameters, subjectsOf } from './value-parameters.js';
import { whyNone } from './why-none.js';

const operandEntry = Type.Object({
  symbol: text('Symbol in the formula'),
  meaning: text('What it stands for'),
  value: orNull(text('Number or date; null: not there')),
});

export const explanation = Type.Evaluate(
  Type.Intersect([
    valueEntry,
    Type.Object({
      formula: text('How the value is made, in symbols'),
      latex: text('The same as LaTeX'),
      operands: Type.Array(operandEntry, { description: 'What the symbols stand for, each with its number' }),
      arithmetic: text('The formula with the numbers put in'),
      definitionSource: text('Where the definition comes from'),
      factCount: Type.Integer({ description: 'Facts that the value is made of' }),
      facts: Type.Array(factEntry),
    }),
  ]),
);
export type Explanation = Type.Static<typeof explanation>;

const factLimit = 1000;

/**
 * One value and the facts that it is made of; of very many facts, a page.
 * @throws Problem when several values match, saying what to add.
 */
export async function explain(asked: Asked<typeof explainParameters>): Promise<One<Explanation>> {
  const { values, language, moment, reader } = asked;
  const indicator = indicatorOf(values.code)!;
  const { period, limit = factLimit } = values;
  const dimensions = dimensionsIn(values);
  const subjects = subjectsOf(values) ?? subjectsIn(dimensions);
  if (subjects === undefined) {
    const members = { parameter: 'pair', allowed: ((say) => say.aSubject) satisfies Told };
    throw new Problem('ambiguous-value', (say) => say.whichSubject, members);
  }
  const scope = {
    subjects,
    ...(period !== undefined && { periods: [period] }),
    commodities: commoditiesOf(values),
    asOf: moment.asOf ?? undefined,
  };
  const found = await explainValues(reader, indicator, scope, { dimensions });
  const [value, another] = found;
  if (!value) return { data: null, reason: await whyNone(reader, moment, values) };
  if (another) throw severalMatch(found);

  const after = keyOf(values.cursor, 1)[0] ?? '';
  const rest = value.inputs.filter((reference) => reference > after).slice(0, limit + 1);
  const page = pageOf(
    rest,
    limit,
    (reference) => [reference],
    (reference) => reference,
  );
  return {
    data: {
      ...valueEntryOf(value, language),
      formula: inLanguage(indicator.formula, language),
      latex: indicator.latex,
      operands: Object.entries(indicator.operands).map(([symbol, meaning]) => ({
        symbol,
        meaning: inLanguage(meaning, language),
        value: value.operands[symbol] ?? null,
      })),
      arithmetic: arithmeticOf(indicator, value, language),
      definitionSource: inLanguage(indicator.source, language),
      factCount: value.inputs.length,
      facts: await readFacts(reader, page.data),
    },
    next: page.next ?? null,
  };
}

function subjectsIn({ reporter, partner, exporter, importer }: Record<string, string>): string[] | undefined {
  const a = reporter ?? exporter;
  const b = partner ?? importer;
  if (a !== undefined && b !== undefined) return [pairOf(a, b)];
  return a === undefined ? undefined : [a];
}

/** Names what tells the values apart, with what each can be. */
function severalMatch(values: readonly ExplainedValue[]): Problem {
  const choices: Record<string, string[]> = {};
  const distinct = (read: (value: ExplainedValue) => string) => [...new Set(values.map(read))].sort();
  const names = ['country', 'period', ...new Set(values.flatMap(({ dimensions }) => Object.keys(dimensions)))];
  for (const name of names) {
    const found = distinct(({ subject, period, dimensions }) => {
      if (name === 'country') return subject;
      return name === 'period' ? period : (dimensions[name] ?? '');
    });
    if (found.length > 1) choices[name] = found.slice(0, 50);
  }
  const parameter = Object.keys(choices)[0] ?? 'period';
  return new Problem('ambiguous-value', (say) => say.severalMatch(values.length, Object.keys(choices).join(', ')), {
    parameter,
    allowed: choices,
  });
}
