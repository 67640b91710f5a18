/** Made-up histories of events of every stream: first versions, amendments, withdrawals, and ties of every kind. */
import type { Envelope } from '#contracts/envelope.js';
import { schemaOf, typeOf } from '#contracts/read-event.js';
import { type StreamName, streamNames } from '#contracts/streams.js';
import type { Random } from '../../samples/simulator/random.js';
import { reportedSource, simulatedSource } from './events.js';
import { type Draft, drafts } from './history-drafts.js';

export interface HistoryEvent {
  readonly stream: StreamName;
  readonly owner: string;
  readonly event: Envelope;
}

export interface HistoryOptions {
  readonly streams?: readonly StreamName[];
  readonly owners?: readonly string[];
  /** Share of the events that speak of a fact which others spoke of before. */
  readonly amended?: number;
}

interface Fact {
  readonly draft: Draft;
  /** Of the event before, whichever ranks highest. */
  revision: number;
  time: string;
  data: object;
}

/** What was said on one topic. */
interface TopicHistory {
  readonly stream: StreamName;
  readonly owner: string;
  readonly facts: Fact[];
  events: number;
  last: Fact | undefined;
}

/**
 * So many events, all in order and no two with the same (stream, owner, source, id), in the order in which they happened.
 * The same id is often used by two sources, by several owners and in several streams.
 */
export function eventHistory(random: Random, events: number, options: HistoryOptions = {}): HistoryEvent[] {
  const { streams = streamNames, owners = ['MAR', 'KAZ', 'SEN'], amended = 0.55 } = options;
  const topics = streams.flatMap((stream) =>
    owners.map((owner): TopicHistory => ({ stream, owner, facts: [], events: 0, last: undefined })),
  );
  return Array.from({ length: events }, () => {
    const topic = topics[random.whole(0, topics.length - 1)]!;
    const isTwin = topic.events % 2 === 1 && random.next() < 0.15;
    const isAmendment = topic.facts.length > 0 && random.next() < amended;
    const fact = isTwin ? twin(random, topic.last!) : isAmendment ? amendment(random, topic) : first(random, topic);
    const event = envelope(topic, fact);
    topic.last = fact;
    topic.events++;
    return { stream: topic.stream, owner: topic.owner, event };
  });
}

function first(random: Random, { stream, owner, facts }: TopicHistory): Fact {
  const draft = drafts[stream](random, owner, facts.length);
  const data = { reporter: owner, ...draft.says(random), ...draft.key, ...marks(random) };
  const fact = { draft, revision: 0, time: moment(random), data };
  facts.push(fact);
  return fact;
}

/** A version of a fact that is there: higher, as high, or lower than the one before; the same again, or something else. */
function amendment(random: Random, { facts }: TopicHistory): Fact {
  // Half of them of the newest facts: amendments come soon.
  const newest = random.next() < 0.5 ? Math.max(0, facts.length - 20) : 0;
  const fact = facts[random.whole(newest, facts.length - 1)]!;
  fact.time = moment(random);
  return restate(random, fact, Math.max(0, fact.revision + random.pick([-1, 0, 0, 1, 1, 2])));
}

/** What only its source tells from the event before, and what it says. */
const twin = (random: Random, before: Fact) => restate(random, before, before.revision);

function restate(random: Random, fact: Fact, revision: number): Fact {
  const { roadmapItems: _, revision: _before, retracted: _retracted, ...same } = fact.data as Record<string, unknown>;
  const says = random.next() < 0.7 ? { reporter: same.reporter, ...fact.draft.says(random), ...fact.draft.key } : same;
  const isRetracted = random.next() < 0.15;
  fact.data = { ...says, ...marks(random), ...(revision > 0 && { revision }), ...(isRetracted && { retracted: true }) };
  fact.revision = revision;
  return fact;
}

/** What every event may carry; a default is now and then spelt out. */
const marks = (random: Random) => ({
  ...(random.next() < 0.1 && { roadmapItems: [{ roadmap: 'MAR-KAZ-2025', item: random.whole(1, 16) }] }),
  ...(random.next() < 0.1 && { revision: 0 }),
  ...(random.next() < 0.1 && { retracted: false }),
});

const statistics = 'urn:statistics';
/** Who uses an id, one after the other. */
const users = [
  [reportedSource, statistics],
  [statistics, reportedSource],
  [reportedSource, simulatedSource],
  [simulatedSource, statistics],
] as const;
/** Upper and lower case, a digit and a sign: ids rank as their bytes do, in no language's order. */
const initials = ['B', 'a', '_', '0', 'É'] as const;

function envelope({ stream, events }: TopicHistory, { time, data }: Fact): Envelope {
  const pair = events >> 1;
  return {
    specversion: '1.0',
    id: `${initials[pair % 5]}${(pair * 7919) % 1000}-${pair}`,
    source: users[pair % 4]![events % 2]!,
    type: typeOf(stream),
    ...(pair % 3 > 0 && { dataschema: schemaOf(stream) }),
    time,
    data,
  };
}

/** One of few moments, so that rank often hangs on the id, now and then written in another zone. */
function moment(random: Random): string {
  const at = new Date(Date.UTC(2026, 0, 1, 12, 0, random.whole(0, 20)));
  const zone = random.whole(0, 9);
  if (zone > 1) return at.toISOString();
  const shifted = new Date(at.getTime() + (zone === 0 ? 5 : -3) * 3_600_000);
  return shifted.toISOString().replace('.000Z', zone === 0 ? '+05:00' : '-03:00');
}
