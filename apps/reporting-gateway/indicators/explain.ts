import type { Pool } from 'pg';
import Type from 'typebox';
import { indicatorOf } from '#indicators/catalogue.js';
import { type ExplainedValue, explainValues } from '#indicators/engine/read-values.js';
import { pairOf } from '#reference/pair.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { type One, pageOf } from '../http/page.js';
import { Problem } from '../http/problem.js';
import { text } from '../http/schemas.js';
import { factEntry } from './fact-entry.js';
import { readFacts } from './read-facts.js';
import { valueEntry, valueEntryOf } from './value-entry.js';
import { dimensionsIn, type explainParameters } from './value-parameters.js';

export const explanation = Type.Evaluate(
  Type.Intersect([
    valueEntry,
    Type.Object({
      formula: text('How the value is made'),
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
export async function explain(reader: Pool, asked: Asked<typeof explainParameters>): Promise<One<Explanation>> {
  const { values, language, moment } = asked;
  const indicator = indicatorOf(values.code)!;
  const { period, limit = factLimit } = values;
  const dimensions = dimensionsIn(values);
  const pair = values.pair ?? pairIn(dimensions);
  if (pair === undefined) {
    throw new Problem('ambiguous-value', 'Say which pair', { parameter: 'pair', allowed: 'a pair such as KAZ-MAR' });
  }
  const scope = { pairs: [pair], asOf: moment.asOf ?? undefined };
  const filter = { dimensions, ...(period !== undefined && { from: period, to: period }) };
  const found = await explainValues(reader, indicator, scope, filter);
  const matching = found.filter((value) => period === undefined || value.period === period);
  const [value, another] = matching;
  if (!value) return { data: null, reason: 'no facts make a value for this' };
  if (another) throw severalMatch(matching);

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
      formula: indicator.formula,
      definitionSource: indicator.source,
      factCount: value.inputs.length,
      facts: await readFacts(reader, page.data),
    },
    next: page.next ?? null,
  };
}

function pairIn({ reporter, partner, exporter, importer }: Record<string, string>): string | undefined {
  const a = reporter ?? exporter;
  const b = partner ?? importer;
  return a !== undefined && b !== undefined ? pairOf(a, b) : undefined;
}

/** Names what tells the values apart, with what each can be. */
function severalMatch(values: readonly ExplainedValue[]): Problem {
  const choices: Record<string, string[]> = {};
  const distinct = (read: (value: ExplainedValue) => string) => [...new Set(values.map(read))].sort();
  const names = ['period', ...new Set(values.flatMap(({ dimensions }) => Object.keys(dimensions)))];
  for (const name of names) {
    const found = distinct((value) => (name === 'period' ? value.period : (value.dimensions[name] ?? '')));
    if (found.length > 1) choices[name] = found.slice(0, 50);
  }
  const parameter = Object.keys(choices)[0] ?? 'period';
  const detail = `${values.length} values match: add ${Object.keys(choices).join(', ')}`;
  return new Problem('ambiguous-value', detail, { parameter, allowed: choices });
}
