import { type Period, partsOf, yearsBefore } from '#reference/period.js';
import type { Indicator } from '../definition.js';

/** Which values, of which moment. What is not said is not narrowed. */
export interface Scope {
  /** Pairs and countries that the values are of. */
  readonly subjects?: readonly string[] | null;
  /** Values of these countries, and of pairs that one of them is in. */
  readonly touching?: readonly string[] | null;
  readonly periods?: readonly Period[] | null;
  readonly commodities?: readonly string[] | null;
  /** As the facts were then; undefined: those that hold now. */
  readonly asOf?: Date | undefined;
}

/** Of values that have a product, those of all goods are kept; those of one product are worked out when they are asked for. */
export const keptCommodities = ['TOTAL'];

/** The parameters that `valuesOf` names $1 to $7. */
export function parametersOf(indicators: readonly Indicator[], scope: Scope): unknown[] {
  const { subjects = null, touching = null, periods = null, commodities = null, asOf } = scope;
  const countries = subjects && [...new Set(subjects.flatMap((subject) => subject.split('-')))];
  const factPeriods = periods && factPeriodsOf(indicators, periods);
  return [subjects, asOf ?? new Date(), periods, factPeriods, commodities, countries, touching];
}
export const scopeParameters = 7;

/** Periods of the facts that values of these periods are made of; null where that may be any. */
function factPeriodsOf(indicators: readonly Indicator[], periods: readonly Period[]): Period[] | null {
  const needed = new Set<Period>();
  for (const { lags } of indicators) {
    if (lags === null) return null;
    for (const period of periods) {
      for (const years of new Set([0, ...lags])) {
        const then = yearsBefore(period, years);
        for (const part of [then, ...partsOf(then)]) needed.add(part);
      }
    }
  }
  return [...needed];
}
