/** The formula of an indicator with the numbers of one value put in. Pure. */
import type { Indicator } from './definition.js';
import type { ExplainedValue } from './engine/read-values.js';

/** `(100 - 80) / (100 + 80) = 0.111111`; a number that is not there is shown by its symbol. */
export function arithmeticOf({ arithmetic }: Indicator, { operands, value }: ExplainedValue): string {
  const filled = arithmetic.replace(/\{(\w+)\}/g, (_, symbol: string) => operands[symbol] ?? symbol);
  return value === null ? filled : `${filled} = ${value}`;
}
