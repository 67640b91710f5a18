import type { Value } from '../../api/interface.js';
import type { Writing } from '../../parts/writing.js';
import { amountOf, isHs, smallPart } from './series.js';
import type { Way } from './totals.js';

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

/** The indicators that compare two periods, and how many years lie between these. */
const lags = { 'trade.growth': 1, 'trade.cagr': 5 } as const;

/** What a rate of growth starts from, and what it leads to. */
export interface Base {
  readonly code: keyof typeof lags;
  readonly year: string;
  readonly value: Value;
  readonly reached: Value;
  /** So little beside what it grew to, that the rate says little. */
  readonly small: boolean;
}

/** The base of a rate of growth, among the directions whose figures it is made of; undefined where there is none. */
export function baseOf({ code, period, value, dimensions }: Value, ways: readonly Way[]): Base | undefined {
  if (value === null || !isRate(code)) return undefined;
  const points = ways.find(({ direction }) => direction.exporter === dimensions.exporter)?.points ?? [];
  const at = (year: string) => points.find((point) => point.year === year)?.value;
  const year = String(Number(period) - lags[code]);
  const [base, reached] = [at(year), at(period)];
  if (base === undefined || reached === undefined || Number.isNaN(amountOf(base))) return undefined;
  return { code, year, value: base, reached, small: amountOf(base) < smallPart * amountOf(reached) };
}

const isRate = (code: string): code is keyof typeof lags => code in lags;
