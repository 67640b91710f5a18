import type { Value } from '../../api/interface.js';
import { grouped } from '../../grouped.js';

export interface Month {
  /** `2026-05` */
  readonly month: string;
  readonly stock?: Value;
  readonly inflow?: Value;
  /** To all destinations together, tonnes. */
  readonly outflow?: number;
  /** To each destination, most first. */
  readonly outflows: readonly Value[];
}

/** What a hub held, took in and sent out, month by month. */
export function monthsOf(values: readonly Value[]): readonly Month[] {
  const monthly = values.filter(({ period }) => /^\d{4}-\d\d$/.test(period));
  const months = grouped(monthly, ({ period }) => period);
  return [...months]
    .map(([month, of]) => {
      const one = (code: string) => of.find((value) => value.code === code && value.value !== null);
      const out = of.filter(({ code, value }) => code === 'logistics.hub_outflow' && value !== null);
      return {
        month,
        stock: one('logistics.hub_stock'),
        inflow: one('logistics.hub_inflow'),
        outflow: out.length > 0 ? out.reduce((sum, { value }) => sum + Number(value), 0) : undefined,
        outflows: mostFirst(out),
      } as Month;
    })
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Where a hub sent goods in a year: most first. */
export function destinationsOf(values: readonly Value[], year: string): readonly Value[] {
  return mostFirst(
    values.filter(({ code, period, value }) => code === 'logistics.hub_outflow' && period === year && value !== null),
  );
}

function mostFirst(values: readonly Value[]): readonly Value[] {
  return values.toSorted((a, b) => Number(b.value) - Number(a.value));
}

/** The years that there are values of, latest first. */
export function hubYears(values: readonly Value[]): readonly string[] {
  return [...new Set(values.map(({ period }) => period.slice(0, 4)))].sort().reverse();
}
