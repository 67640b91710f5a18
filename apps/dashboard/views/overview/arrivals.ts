import { grouped } from '../../grouped.js';

/** What came over a stream from one country. */
export interface Arrival {
  readonly stream: string;
  readonly owner: { readonly code: string };
  readonly accepted: number;
  readonly quarantined: number;
  readonly freshAt: string | null;
}

interface StreamArrivals {
  readonly stream: string;
  /** How many events were accepted of each country of the pair, in its order. */
  readonly accepted: readonly number[];
  /** When the last of them came; null: none did. */
  readonly freshAt: string | null;
}

/** What came over each stream from each of the countries, a line a stream. */
export function arrivalsOf(arrivals: readonly Arrival[], sides: readonly string[]): StreamArrivals[] {
  const ours = arrivals.filter(({ owner }) => sides.includes(owner.code));
  return [...grouped(ours, ({ stream }) => stream)].map(([stream, of]) => {
    const count = (code: string) =>
      of.filter(({ owner }) => owner.code === code).reduce((sum, { accepted }) => sum + accepted, 0);
    const times = of.map(({ freshAt }) => freshAt).filter((at) => at !== null);
    return { stream, accepted: sides.map(count), freshAt: times.toSorted().at(-1) ?? null };
  });
}

/** How many events of these countries were refused. */
export function refusedOf(arrivals: readonly Arrival[], sides: readonly string[]): number {
  return arrivals
    .filter(({ owner }) => sides.includes(owner.code))
    .reduce((sum, { quarantined }) => sum + quarantined, 0);
}
