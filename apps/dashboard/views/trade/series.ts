import type { Value } from '../../api/interface.js';
import { grouped } from '../../grouped.js';
import { isYear, yearsFrom } from '../../parts/years.js';

/** Goods of one country on their way to the other, by alpha-3 codes. */
export interface Direction {
  readonly exporter: string;
  readonly importer: string;
}

/** Who says how much it was. */
export type Side = 'exporter' | 'importer';

/** What a side says of each year: by year, the value of an indicator, which may say why there is no number. */
export type Said = ReadonlyMap<string, Value>;

/** One direction in one year. */
export interface Point {
  readonly year: string;
  /** NaN: nobody has a figure, which leaves a gap. */
  readonly amount: number;
  readonly by: Side;
  /** Undefined: nothing is recorded of the year, not even a reason. */
  readonly value: Value | undefined;
}

/** Which product codes are meant: editions of the Harmonized System are one family; other lists stand by themselves. */
export const isHs = (classification: string | undefined): boolean => classification?.startsWith('HS') ?? false;

/** Both directions of a pair; the first is that of the country whose code is first. */
export function directionsOf(pair: string): readonly [Direction, Direction] {
  const [a = '', b = ''] = pair.split('-');
  return [
    { exporter: a, importer: b },
    { exporter: b, importer: a },
  ];
}

/** What one side of a direction says of each year, among values of `trade.imports` or `trade.exports`. */
export function saidBy(
  side: Side,
  { exporter, importer }: Direction,
  values: readonly Value[],
  among: (classification: string | undefined) => boolean = isHs,
): Said {
  const [code, reporter, partner] =
    side === 'importer' ? ['trade.imports', importer, exporter] : ['trade.exports', exporter, importer];
  const said = new Map<string, Value>();
  for (const value of values) {
    const { dimensions, period } = value;
    if (value.code !== code || dimensions.reporter !== reporter || dimensions.partner !== partner) continue;
    if (!isYear(period) || !among(dimensions.classification)) continue;
    // Of several editions of a classification one counts: a number before the reason for having none.
    if ((said.get(period)?.value ?? null) === null) said.set(period, value);
  }
  return said;
}

/**
 * A direction year by year, as the definitions of the turnover and the balance take it: what the importer says, and
 * what the exporter says where the importer has no number.
 */
export function seriesOf(years: readonly string[], byImporter: Said, byExporter: Said): Point[] {
  return years.map((year) => {
    const [m, x] = [byImporter.get(year), byExporter.get(year)];
    const by: Side = hasNumber(x) && !hasNumber(m) ? 'exporter' : 'importer';
    const value = by === 'importer' ? (m ?? x) : x;
    return { year, amount: amountOf(value), by, value };
  });
}

/** The years from the first to the last of which anything is recorded, none left out. */
export function yearsOf(...said: readonly Said[]): string[] {
  const known = said.flatMap((side) => [...side.keys()].map(Number));
  return yearsFrom(Math.min(...known), Math.max(...known)).map(String);
}

/** The years without a number, by why there is none; no reason: nobody sent a figure. */
export function missingOf(
  points: readonly Point[],
): { readonly reason: string | undefined; readonly years: string[] }[] {
  const missing = points.filter(({ value }) => !hasNumber(value));
  const reasonOf = ({ value }: Point) =>
    value === undefined || value.reason === 'not-reported' ? '' : (value.reasonText ?? '');
  return [...grouped(missing, reasonOf)].map(([reason, of]) => ({
    reason: reason || undefined,
    years: of.map(({ year }) => year),
  }));
}

/** The part of a figure below which another beside it is told to be small. */
export const smallPart = 0.01;

/** Whether the figure of a year is tiny beside that of the year before or after, without being nothing: what is made of it says little. */
export function isTiny(points: readonly Point[], year: string | undefined): boolean {
  const at = points.findIndex((point) => point.year === year);
  const amount = points[at]?.amount ?? NaN;
  return amount > 0 && [points[at - 1], points[at + 1]].some((beside) => amount < smallPart * (beside?.amount ?? NaN));
}

/** The last year in which there is a number. */
export function latestOf(...series: readonly (readonly Point[])[]): string | undefined {
  return series
    .flatMap((points) => points.filter(({ amount }) => !Number.isNaN(amount)).map(({ year }) => year))
    .toSorted()
    .at(-1);
}

export const hasNumber = (value: Value | undefined): boolean => (value?.value ?? null) !== null;
export const amountOf = (value: Value | undefined): number => (hasNumber(value) ? Number(value!.value) : NaN);

/** The currency that most of the values are in: an axis has one; the table shows the others. */
export function unitOf(values: readonly (Value | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value && hasNumber(value)) counts.set(value.unit, (counts.get(value.unit) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Years as runs: `1995–1996, 2001`. */
export function runsOf(years: readonly string[]): string {
  const runs: [string, string][] = [];
  for (const year of years.toSorted()) {
    const last = runs.at(-1);
    if (last && Number(last[1]) + 1 === Number(year)) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}

/** Moves places on an axis apart that are closer than `least`, in their order; the lowest stays where it is. */
export function apart(places: readonly number[], least: number): number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => places[b]! - places[a]!);
  const moved = [...places];
  for (const [rank, index] of order.entries()) {
    if (rank > 0) moved[index] = Math.min(moved[index]!, moved[order[rank - 1]!]! - least);
  }
  return moved;
}
