import type { Value } from '../../api/interface.js';
import { grouped } from '../../grouped.js';
import { amountOf, type Direction, hasNumber, isHs, type Side } from './series.js';

export interface Product {
  readonly code: string;
  readonly amount: number;
  readonly value: Value;
}

export interface Products {
  readonly classification: string;
  readonly by: Side;
  /** The largest, largest first. */
  readonly shown: readonly Product[];
  /** What the others come to, and how many they are. */
  readonly others: { readonly amount: number; readonly count: number };
  /** Sum of all. */
  readonly sum: number;
}

const most = 12;

/**
 * The products of one direction in one year: chapters of the Harmonized System where there are some, else the items of
 * the list that has most of them. Lists are not mixed. As the importer says it, else the exporter.
 */
export function productsOf(direction: Direction, values: readonly Value[]): Products | undefined {
  for (const by of ['importer', 'exporter'] as const) {
    const said = productsSaidBy(by, direction, values);
    const lists = grouped(said, ({ dimensions }) => dimensions.classification ?? '');
    const [chosen] = [...lists].toSorted(
      ([a, x], [b, y]) => Number(isHs(b)) - Number(isHs(a)) || y.length - x.length || (a < b ? -1 : 1),
    );
    if (chosen) return summed(chosen[0], by, chosen[1]);
  }
  return undefined;
}

/** Two digits: other codes beside those of the Harmonized System are groups of their sender. */
const isChapter = (commodity: string): boolean => /^\d\d$/.test(commodity);

function productsSaidBy(by: Side, { exporter, importer }: Direction, values: readonly Value[]): Value[] {
  const [code, reporter, partner] =
    by === 'importer' ? ['trade.imports', importer, exporter] : ['trade.exports', exporter, importer];
  const ofDirection = values.filter(
    (value) =>
      value.code === code &&
      value.dimensions.reporter === reporter &&
      value.dimensions.partner === partner &&
      value.dimensions.commodity !== 'TOTAL' &&
      hasNumber(value),
  );
  return ofDirection.filter(
    ({ dimensions: { classification, commodity } }) => !isHs(classification) || isChapter(commodity ?? ''),
  );
}

function summed(classification: string, by: Side, values: readonly Value[]): Products {
  const all = values
    .map((value) => ({ code: value.dimensions.commodity!, amount: amountOf(value), value }))
    .toSorted((a, b) => b.amount - a.amount || (a.code < b.code ? -1 : 1));
  const others = all.slice(most);
  const total = (some: readonly Product[]) => some.reduce((sum, { amount }) => sum + amount, 0);
  return {
    classification,
    by,
    shown: all.slice(0, most),
    others: { amount: total(others), count: others.length },
    sum: total(all),
  };
}

/** `FCL/79` as the list and the code in it, as codes of different lists look alike; without it all goods. */
export function readCommodity(text: string | undefined, allOf: string) {
  const [classification, commodity] = text?.split('/') ?? [];
  return classification && commodity ? { classification, commodity } : { classification: allOf, commodity: 'TOTAL' };
}
