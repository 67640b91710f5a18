import type { Value } from '../api/interface.js';
import { number } from '../i18n/format.js';
import { t } from '../i18n/texts.js';

/** What a partial value has, of how much: `partial: 7 of 12 (months)`. */
export function partialOf({ code, coverage: { expected, present } }: Pick<Value, 'code' | 'coverage'>): string {
  const { partial, partialOf: of, partialKnown, counted } = t().figure;
  if (expected === null) return present > 0 ? partialKnown(number(present)) : partial;
  return of(number(present), number(expected), counted[countedBy(code, expected)]);
}

/** What the inputs of an indicator are. */
function countedBy(code: string, expected: number) {
  // A year or a quarter that is added up has that many.
  if ((code === 'trade.imports' || code === 'trade.exports') && (expected === 12 || expected === 3)) return 'months';
  if (code === 'logistics.weekly_capacity') return 'services';
  if (/^roadmap\.(due|overdue|delivered_of_due)$/.test(code)) return 'dues';
  if (code.startsWith('cooperation.')) return 'meetings';
  if (code.startsWith('logistics.')) return 'consignments';
  return 'inputs';
}
