import type { Value } from '../../api/interface.js';
import { isYear, yearsFrom } from '../../parts/years.js';

/** Trade of a year in both directions. Index 0: what the first country of the pair sells to the second. */
export interface Year {
  readonly period: string;
  readonly total: Value | undefined;
  readonly ways: readonly [Value | undefined, Value | undefined];
}

interface Series {
  readonly totals: readonly Value[];
  readonly imports: readonly Value[];
  readonly exports: readonly Value[];
}

/** The years from the first to the last that anything is known of, oldest first; one that nothing is known of has nothing. */
export function yearsOf(pair: string, { totals, imports, exports }: Series): Year[] {
  const sides = pair.split('-');
  const known = [...totals, ...imports, ...exports].filter(({ period }) => isYear(period));
  const numbers = known.filter(({ value }) => value !== null).map(({ period }) => Number(period));
  return yearsFrom(Math.min(...numbers), Math.max(...numbers)).map((year) => {
    const period = String(year);
    const find = (values: readonly Value[], reporter: string) =>
      values.find(
        (value) => value.period === period && value.dimensions['reporter'] === reporter && value.value !== null,
      );
    // The importer's figure, and the exporter's where there is none: as trade.total takes them.
    const way = (side: 0 | 1) => find(imports, sides[1 - side]!) ?? find(exports, sides[side]!);
    return { period, total: totals.find((value) => value.period === period), ways: [way(0), way(1)] };
  });
}

/** What a value is as a number; undefined where there is none. */
export function amountOf(value: Value | undefined): number | undefined {
  return value === undefined || value.value === null ? undefined : Number(value.value);
}

/** The latest year whose total is known. */
export function latestOf(years: readonly Year[]): Year | undefined {
  return years.findLast(({ total }) => amountOf(total) !== undefined);
}

/** The year to be told of: the latest whose total is known, or where there is none the latest that one direction is known of. */
export function toldOf(years: readonly Year[]): Year | undefined {
  return latestOf(years) ?? years.findLast(({ ways }) => ways.some((way) => amountOf(way) !== undefined));
}

/** The value that tells of a year: its total; of a year with one direction only, that direction's. */
export function valueOf({ total, ways }: Year): Value | undefined {
  return [total, ...ways].find((value) => amountOf(value) !== undefined);
}

/** How much more, as a share, a year has than the one before; undefined where that is not known. */
export function changeOf(years: readonly Year[], year: Year): number | undefined {
  const before = amountOf(years[years.indexOf(year) - 1]?.total);
  const now = amountOf(year.total);
  return before === undefined || before === 0 || now === undefined ? undefined : now / before - 1;
}

/** The greater direction of a year and its share of both. */
export function mainWay({ ways }: Year): { side: 0 | 1; share: number } | undefined {
  const [a, b] = [amountOf(ways[0]), amountOf(ways[1])];
  if (a === undefined || b === undefined || a + b === 0) return undefined;
  return a >= b ? { side: 0, share: a / (a + b) } : { side: 1, share: b / (a + b) };
}
