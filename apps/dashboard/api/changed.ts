import { signal } from '@preact/signals';
import { writeKey } from '../address.js';
import type { Value } from './interface.js';

/** Names of the indicators whose values on the page changed last, for those who do not see it. */
export const changed = signal<readonly string[]>([]);

/** Names of the indicators that have another value than before, each once. What was not there before is no change. */
export function changedBetween(before: unknown, after: unknown): string[] {
  const known = new Map(valuesOf(before).map((value) => [writeKey(value), value.value]));
  const others = valuesOf(after).filter((value) => {
    const key = writeKey(value);
    return known.has(key) && known.get(key) !== value.value;
  });
  return [...new Set(others.map(({ name }) => name))];
}

/** Values of indicators, in an answer that has some. */
function valuesOf(answer: unknown): Value[] {
  const { data } = (answer ?? {}) as { data?: unknown };
  return Array.isArray(data)
    ? (data as Value[]).filter(({ code, period, value }) => code && period && value !== undefined)
    : [];
}
