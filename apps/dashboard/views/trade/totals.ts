import type { Answer, Value } from '../../api/interface.js';
import {
  type Direction,
  directionsOf,
  hasNumber,
  isHs,
  latestOf,
  type Point,
  type Said,
  saidBy,
  seriesOf,
  unitOf,
  yearsOf,
} from './series.js';

/** A direction with what both sides say of it, and the series that is made of that. */
export interface Way {
  readonly direction: Direction;
  readonly byImporter: Said;
  readonly byExporter: Said;
  readonly points: readonly Point[];
}

/** Both directions over the same years. */
export interface Totals {
  readonly ways: readonly Way[];
  readonly years: readonly string[];
  /** The currency that is drawn; undefined: there is no number. */
  readonly unit: string | undefined;
  /** The last year with a number in either direction. */
  readonly latest: string | undefined;
  /** Edition in which the last of the numbers is told. */
  readonly classification: string;
  /** Directions and years that have a number, of all those between the first and the last year. */
  readonly there: number;
}

export function totalsOf(
  pair: string,
  values: readonly Value[],
  among: (classification: string | undefined) => boolean = isHs,
): Totals {
  const said = directionsOf(pair).map((direction) => ({
    direction,
    byImporter: saidBy('importer', direction, values, among),
    byExporter: saidBy('exporter', direction, values, among),
  }));
  const years = yearsOf(...said.flatMap(({ byImporter, byExporter }) => [byImporter, byExporter]));
  const ways = said.map((way) => ({ ...way, points: seriesOf(years, way.byImporter, way.byExporter) }));
  const points = ways.flatMap((way) => way.points);
  const latest = latestOf(points);
  return {
    ways,
    years,
    unit: unitOf(points.map(({ value }) => value)),
    latest,
    classification:
      points.find(({ year, value }) => year === latest && hasNumber(value))?.value?.dimensions.classification ?? 'HS',
    there: points.filter(({ value }) => hasNumber(value)).length,
  };
}

/** Years in which a list other than the Harmonized System has something of a direction: then there are items of it. */
export function yearsOfLists(direction: Direction, values: readonly Value[]): string[] {
  const notHs = (classification: string | undefined) => !isHs(classification);
  const sides = [saidBy('importer', direction, values, notHs), saidBy('exporter', direction, values, notHs)];
  const years = sides.flatMap((side) => [...side].filter(([, value]) => hasNumber(value)).map(([year]) => year));
  return [...new Set(years)].toSorted();
}

type Compared = Answer<'/v1/trade/mirror'>['data'][number];

/** The collections that the figures come from. */
export function sourcesOf(entries: readonly Compared[]): string[] {
  const sides = entries
    .filter(({ classification }) => isHs(classification))
    .flatMap(({ exporterReported, importerReported }) => [exporterReported, importerReported]);
  return [...new Set(sides.flatMap(({ value, source }) => (value !== null && source !== null ? [source] : [])))];
}

/** What the two sides of a direction come to when they are held against each other. */
type Comparison =
  | { readonly kind: 'none' }
  | { readonly kind: 'one-sided'; readonly speaks: 'exporter' | 'importer'; readonly years: readonly string[] }
  | { readonly kind: 'apart'; readonly exporter: readonly string[]; readonly importer: readonly string[] }
  | { readonly kind: 'both'; readonly years: readonly string[] };

export function compare({ byExporter, byImporter }: Pick<Way, 'byExporter' | 'byImporter'>): Comparison {
  const spoken = (side: Said) =>
    [...side]
      .filter(([, value]) => hasNumber(value))
      .map(([year]) => year)
      .toSorted();
  const [exporter, importer] = [spoken(byExporter), spoken(byImporter)];
  const years = exporter.filter((year) => importer.includes(year));
  if (years.length > 0) return { kind: 'both', years };
  if (exporter.length > 0 && importer.length > 0) return { kind: 'apart', exporter, importer };
  if (exporter.length > 0) return { kind: 'one-sided', speaks: 'exporter', years: exporter };
  if (importer.length > 0) return { kind: 'one-sided', speaks: 'importer', years: importer };
  return { kind: 'none' };
}
