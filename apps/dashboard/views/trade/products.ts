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
  /** How many digits the codes of the Harmonized System have: 2 are chapters; undefined: another list. */
  readonly digits: number | undefined;
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
 * The products of one direction in one year: chapters of the Harmonized System where there are some, else its coarsest
 * codes, else the items of the list that has most of them. Neither lists nor codes of different lengths are mixed, as one
 * may be part of another. As the importer says it, else the exporter.
 */
export function productsOf(direction: Direction, values: readonly Value[]): Products | undefined {
  for (const by of ['importer', 'exporter'] as const) {
    const said = productsSaidBy(by, direction, values);
    const lists = [...grouped(said, listOf).values()].map((of) => ({ of, digits: digitsOf(of[0]!) }));
    const [chosen] = lists.toSorted(
      (a, b) =>
        (a.digits ?? Infinity) - (b.digits ?? Infinity) ||
        b.of.length - a.of.length ||
        (listOf(a.of[0]!) < listOf(b.of[0]!) ? -1 : 1),
    );
    if (chosen) return summed(chosen.digits, by, chosen.of);
  }
  return undefined;
}

/** A classification, and of the Harmonized System how long the code is. */
const listOf = (value: Value): string => `${value.dimensions.classification} ${digitsOf(value) ?? ''}`;

const digitsOf = ({ dimensions: { classification, commodity = '' } }: Value): number | undefined =>
  isHs(classification) ? commodity.length : undefined;

/** Other codes beside those of the Harmonized System are groups of their sender. */
const isHsCode = (commodity: string): boolean => /^\d+$/.test(commodity);

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
    ({ dimensions: { classification, commodity } }) => !isHs(classification) || isHsCode(commodity ?? ''),
  );
}

function summed(digits: number | undefined, by: Side, values: readonly Value[]): Products {
  const all = values
    .map((value) => ({ code: value.dimensions.commodity!, amount: amountOf(value), value }))
    .toSorted((a, b) => b.amount - a.amount || (a.code < b.code ? -1 : 1));
  const others = all.slice(most);
  const total = (some: readonly Product[]) => some.reduce((sum, { amount }) => sum + amount, 0);
  return {
    classification: values[0]!.dimensions.classification ?? '',
    digits,
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
