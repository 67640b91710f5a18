/** What a fault scenario sends: a history, with repetitions, out of order, and poison in between; its oracle knows the outcome. */
import type { Random } from '../../samples/simulator/random.js';
import { binaryRecordOf, recordOf } from './events.js';
import { eventHistory, type HistoryEvent, type HistoryOptions } from './histories.js';
import { mustBeRefused, type Produced } from './oracle.js';
import { poisons, type ReasonOfEvent } from './poison.js';

export interface LoadOptions extends HistoryOptions {
  /** Number of events in order, each of them once. */
  readonly events: number;
  readonly partitions: number;
  /** Share that is sent again, to whichever partition. 10 % by default. */
  readonly repeated?: number;
  /** An event comes so many positions too late at most. 1,000 by default. */
  readonly outOfOrder?: number;
  /** Number of records that must be refused, of every reason the same number but for large messages. 1 % by default. */
  readonly poison?: number;
}

/** A record of the load, with the partition that it goes to. Records of one partition are to be sent in their order. */
export type LoadRecord = Produced & { readonly partition: number; readonly key: string };

interface Sent {
  readonly of: HistoryEvent;
  readonly record: LoadRecord;
}

export function makeLoad(random: Random, options: LoadOptions): LoadRecord[] {
  const { events, partitions, repeated = 0.1, outOfOrder = 1_000, poison = Math.ceil(events / 100) } = options;
  const history = eventHistory(random, events, options);
  const arrivals: { at: number; sent: Sent }[] = [];
  const send = (of: HistoryEvent, at: number) =>
    arrivals.push({ at, sent: { of, record: inSomeMode(random, of, random.whole(0, partitions - 1)) } });
  history.forEach((of, n) => {
    send(of, n + random.next() * outOfOrder);
    if (random.next() < repeated) send(of, n + random.next() * (outOfOrder + 1));
  });
  const inOrder = arrivals.sort((one, other) => one.at - other.at).map(({ sent }) => sent);
  return mixIn(random, inOrder, eventHistory(random, poison, options), partitions);
}

/** An event in structured mode; one in five in binary mode. */
export function inSomeMode(random: Random, { stream, owner, event }: HistoryEvent, partition: number): LoadRecord {
  const { topic, value, headers = {} } = (random.next() < 0.2 ? binaryRecordOf : recordOf)(stream, event, owner);
  return { topic, partition, key: event.id, value, headers };
}

const reasons = Object.keys(poisons) as ReasonOfEvent[];
/** Of so many refused records one is a large message: a partition holds only so many bytes. */
const largeEvery = 50;

/** The poison at random places, but for what conflicts: that comes behind its event, in the partition of that. */
function mixIn(
  random: Random,
  sent: readonly Sent[],
  refused: readonly HistoryEvent[],
  partitions: number,
): LoadRecord[] {
  const places = refused.map((of, n) => ({ of, n, at: random.whole(0, sent.length) })).sort((a, b) => a.at - b.at);
  const records: LoadRecord[] = [];
  let next = 0;
  sent.forEach(({ record }, n) => {
    records.push(record);
    for (; places[next] && places[next]!.at <= n + 1; next++) {
      const reason = reasonOf(places[next]!.n);
      const before = sent[random.whole(Math.max(0, n - 50), n)]!;
      const isConflict = reason === 'identity-conflict';
      const of = isConflict ? before.of : places[next]!.of;
      const partition = isConflict ? before.record.partition : random.whole(0, partitions - 1);
      records.push(poisoned(random, of, reason, partition));
    }
  });
  return records;
}

function reasonOf(n: number): ReasonOfEvent {
  if (n % largeEvery === 0) return 'too-large';
  const others = reasons.filter((reason) => reason !== 'too-large');
  return others[n % others.length]!;
}

/** What a history says of such an event is not said otherwise: it is refused. */
function poisoned(random: Random, of: HistoryEvent, reason: ReasonOfEvent, partition: number): LoadRecord {
  const { topic, headers = {} } = recordOf(of.stream, of.event, of.owner);
  const value = Buffer.from(poisons[reason](random, of));
  return { topic, partition, key: of.event.id, value, headers: { ...headers, [mustBeRefused]: reason } };
}

/** The streams of a load, for the topics that it needs. */
export function topicsOf(load: readonly LoadRecord[]): string[] {
  return [...new Set(load.map(({ topic }) => topic))].sort();
}
