import type { Answer, Definition, Value } from '../../api/interface.js';
import { grouped } from '../../grouped.js';

export type Arrival = Answer<'/v1/quality'>['data'][number];
export type Refused = Answer<'/v1/quarantine'>['data'][number];

/** What arrived of all streams together. */
export function totalsOf(arrivals: readonly Arrival[]) {
  const sum = (of: (arrival: Arrival) => number) => arrivals.reduce((total, arrival) => total + of(arrival), 0);
  return {
    received: sum(({ received }) => received),
    accepted: sum(({ accepted }) => accepted),
    duplicate: sum(({ duplicate }) => duplicate),
    quarantined: sum(({ quarantined }) => quarantined),
    lag: sum(({ lag }) => lag ?? 0),
    silent: arrivals.filter(({ received }) => received === 0).length,
  };
}

/** Events of a stream, of all its owners, that were sent and not read yet; undefined where nobody knows. */
export function lagOf(arrivals: readonly Arrival[], stream: string): number | undefined {
  const known = arrivals.filter((arrival) => arrival.stream === stream && arrival.lag !== null);
  return known.length === 0 ? undefined : known.reduce((sum, { lag }) => sum + lag!, 0);
}

/** Events that were refused for the same reason, and wait in the quarantine. */
interface Reason {
  readonly reason: string;
  readonly count: number;
  /** Whose events of which streams. */
  readonly streams: readonly { readonly stream: string; readonly owner: string }[];
  /** Moment of the latest. */
  readonly latest: string;
  /** What is wrong with the latest, and what to do, as the interface says it. */
  readonly message: string;
  readonly advice: string | null;
}

/** Why events were refused: the most frequent reason first. */
export function reasonsOf(refused: readonly Refused[]): readonly Reason[] {
  return [...grouped(refused, ({ reason }) => reason)]
    .map(([reason, of]) => {
      const latest = of.reduce((a, b) => (a.quarantinedAt > b.quarantinedAt ? a : b));
      return {
        reason,
        count: of.length,
        streams: [...grouped(of, ({ stream, owner }) => `${stream} ${owner.code}`)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([, [first]]) => ({ stream: first!.stream, owner: first!.owner.code })),
        latest: latest.quarantinedAt,
        message: latest.message,
        advice: latest.advice,
      };
    })
    .sort((a, b) => b.count - a.count);
}

/** What the events of a stream give of the indicators that are made of it. */
export interface Coverage {
  readonly stream: string;
  /** Indicators that the catalogue defines, and those of them that have a value. */
  readonly defined: number;
  readonly withValue: number;
  readonly available: number;
  readonly partial: number;
  readonly unavailable: number;
  /** Inputs of the values together; only of values that say how many are expected. */
  readonly expected: number;
  readonly present: number;
  readonly freshAt: string | null;
}

/** How well the values of a year are covered, by the stream that they are made of. */
export function coverageOf(catalogue: readonly Definition[], values: readonly Value[]): readonly Coverage[] {
  return [...grouped(catalogue, ({ stream }) => stream)]
    .map(([stream, definitions]) => {
      const codes = new Set(definitions.map(({ code }) => code));
      const own = values.filter(({ code }) => codes.has(code));
      const counted = own.filter(({ coverage }) => coverage.expected !== null);
      const partial = own.filter(({ value, status }) => value !== null && status === 'partial').length;
      const valued = own.filter(({ value }) => value !== null);
      return {
        stream,
        defined: codes.size,
        withValue: new Set(valued.map(({ code }) => code)).size,
        available: valued.length - partial,
        partial,
        unavailable: own.length - valued.length,
        expected: counted.reduce((sum, { coverage }) => sum + coverage.expected!, 0),
        present: counted.reduce((sum, { coverage }) => sum + coverage.present, 0),
        freshAt:
          own
            .map(({ freshAt }) => freshAt)
            .sort()
            .at(-1) ?? null,
      };
    })
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
}
