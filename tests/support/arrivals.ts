/** One history, arriving in any order: the material of what must not depend on it. */
import fc from 'fast-check';
import { type StreamName, streamNames } from '#contracts/streams.js';
import { seededRandom } from '../../samples/simulator/random.js';
import { eventHistory } from './histories.js';
import { inSomeMode } from './load.js';
import type { Produced } from './oracle.js';

/** A few numbers, so that a counterexample can be read, and made again from them alone. */
export interface ArrivalPlan {
  /** Of the history. */
  readonly history: number;
  readonly stream: StreamName | 'all';
  readonly events: number;
  /** Of the order, of what comes again, and where it goes. */
  readonly order: number;
  /** Percent of the events that come again, each up to three times. */
  readonly repeated: number;
  readonly partitions: number;
  /** Batches hold so many records at most. */
  readonly batch: number;
}

export interface ArrivalLimits {
  readonly streams?: readonly (StreamName | 'all')[];
  readonly events: number;
  readonly partitions?: number;
}

export function arrivalPlans({
  streams = streamNames,
  events,
  partitions = 1,
}: ArrivalLimits): fc.Arbitrary<ArrivalPlan> {
  return fc.record({
    history: fc.nat(),
    stream: fc.constantFrom(...streams),
    events: fc.integer({ min: 1, max: events }),
    order: fc.nat(),
    repeated: fc.integer({ min: 0, max: 100 }),
    partitions: fc.integer({ min: 1, max: partitions }),
    batch: fc.integer({ min: 1, max: events }),
  });
}

/** The records in the order of their arrival, each event of the history at least once, in either mode. */
export function arrive(plan: ArrivalPlan): Produced[] {
  const random = seededRandom(plan.order);
  const streams = plan.stream === 'all' ? streamNames : [plan.stream];
  const history = eventHistory(seededRandom(plan.history), plan.events, { streams, owners: ['MAR', 'KAZ'] });
  const again = history.filter(() => random.next() * 100 < plan.repeated);
  return [...history, ...again, ...again.slice(again.length / 2), ...again.slice(again.length / 2)]
    .map((event) => ({ at: random.next(), record: inSomeMode(random, event, random.whole(0, plan.partitions - 1)) }))
    .sort((one, other) => one.at - other.at)
    .map(({ record }) => record);
}

/** Sizes of batches, none larger than the plan says. */
export function batchSizes(plan: ArrivalPlan): () => number {
  const random = seededRandom(plan.order + 1);
  return () => random.whole(1, plan.batch);
}
