import type { StreamName } from '#contracts/streams.js';

/** Facts of the stream changed for the pair in these periods; for a country, where they are of no pair. */
export interface ChangeNotice {
  readonly stream: StreamName;
  readonly pair: string;
  readonly periods: readonly string[];
  /** Record time of the facts; services of a version before do not tell it. */
  readonly recordedAt?: string;
  /** W3C context of the transaction that changed them, where it is traced. */
  readonly traceparent?: string | undefined;
}

/** One notice a pair, its periods each once. */
export function changeNotices(
  stream: StreamName,
  changed: Iterable<{ pairs: readonly string[]; period: string }>,
): ChangeNotice[] {
  const periods = new Map<string, Set<string>>();
  for (const { pairs, period } of changed) {
    for (const pair of pairs) {
      const touched = periods.get(pair);
      if (touched) touched.add(period);
      else periods.set(pair, new Set([period]));
    }
  }
  return [...periods].map(([pair, touched]) => ({ stream, pair, periods: [...touched].sort() }));
}
