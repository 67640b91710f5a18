import type { Value } from '../../api/interface.js';
import { grouped } from '../../grouped.js';
import { wholeYears } from '../../parts/years.js';

export interface Series {
  /** ISO 3166-1 alpha-3 code of the country. */
  readonly area: string;
  readonly points: readonly Value[];
}

/** Published scores by index, and of each by country, in the order of time. A period that several editions tell is the latest one's. */
export function seriesOf(values: readonly Value[]): ReadonlyMap<string, readonly Series[]> {
  const indices = grouped(values, ({ dimensions }) => dimensions.index ?? '');
  return new Map(
    [...indices]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([index, of]) => [
        index,
        [...grouped(of, ({ subject }) => subject)].map(([area, own]) => ({ area, points: latest(own) })),
      ]),
  );
}

function latest(values: readonly Value[]): readonly Value[] {
  const byEdition = [...values].sort((a, b) => (a.dimensions.edition! < b.dimensions.edition! ? -1 : 1));
  return [...new Map(byEdition.map((value) => [value.period, value])).values()].sort((a, b) =>
    a.period < b.period ? -1 : 1,
  );
}

/** The first day of a year, quarter or month. */
export function startOf(period: string): Date {
  const [year, rest] = period.split('-');
  const month = rest === undefined ? 0 : rest.startsWith('Q') ? (Number(rest.slice(1)) - 1) * 3 : Number(rest) - 1;
  return new Date(Date.UTC(Number(year), month));
}

/** The beginnings of the years that an axis of some series names, at most about `most`. */
export function yearStarts(series: readonly Series[], most: number): Date[] {
  const years = series.flatMap(({ points }) => points.map(({ period }) => Number(period.slice(0, 4))));
  if (years.length === 0) return [];
  return wholeYears(Math.min(...years), Math.max(...years), most).map((year) => startOf(String(year)));
}
