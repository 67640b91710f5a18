import type { Value } from '../../api/interface.js';
import type { Writing } from '../../parts/number-of.js';
import { isHs } from './series.js';

/** The indicators that are made of trade figures, in the order in which they are told, and how each is written. */
const writings: Readonly<Record<string, Writing>> = {
  'trade.total': 'amount',
  'trade.balance': 'amount',
  'trade.growth': 'percent',
  'trade.cagr': 'percent',
  'trade.share': 'percent',
  'trade.intensity': 'plain',
  'trade.rca': 'plain',
  'trade.grubel_lloyd': 'plain',
  'trade.concentration_products': 'plain',
  'trade.concentration_partners': 'plain',
  'trade.export_similarity': 'plain',
  'trade.complementarity': 'plain',
};

/** These need the trade with all partners, or of all countries; the sample of one pair has neither. */
export const wide = ['trade.intensity', 'trade.rca', 'trade.export_similarity', 'trade.complementarity'] as const;
export type Wide = (typeof wide)[number];

export interface Derived {
  readonly value: Value;
  readonly as: Writing;
}

/** Of the values of a period those that are derived, of one classification, in the order of the table. */
export function derivedOf(values: readonly Value[], classification: string): Derived[] {
  const order = Object.keys(writings);
  const same = (given: string | undefined) => (isHs(classification) ? isHs(given) : given === classification);
  return values
    .filter(({ code, dimensions }) => code in writings && same(dimensions.classification))
    .map((value) => ({ value, as: writings[value.code]! }))
    .toSorted((a, b) => order.indexOf(a.value.code) - order.indexOf(b.value.code));
}

/** Which of the wide ones are not among the derived. */
export function absentOf(derived: readonly Derived[]): Wide[] {
  return wide.filter((code) => !derived.some(({ value }) => value.code === code));
}
