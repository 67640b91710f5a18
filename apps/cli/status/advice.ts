/** What of that which the gateway tells wants somebody, and what to do. Pure. */
import { streamsOfService } from '#contracts/services.js';
import type { Language } from '#reference/languages.js';
import { type Texts, texts } from './texts.js';

type Advice = Texts['advice'];

/** An entry of `/v1/quality`. */
export interface StreamState {
  readonly stream: string;
  readonly owner: { readonly code: string };
  readonly topic: string;
  readonly group: string | null;
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
  /** Of these, those that still want somebody; undefined of a gateway of a version before. */
  readonly open?: number;
  readonly freshAt: string | null;
  readonly lag: number | null;
  /** Partitions; undefined of a gateway of a version before. */
  readonly lackingCopies?: number | null;
}

/** An entry of `/v1/processes`: how many processes of a service run; null: it cannot be told. */
export interface ServiceState {
  readonly service: string;
  readonly processes: number | null;
}

/** So long a service may take nothing in while something waits. */
const stuckMs = 60_000;

/** A topic with records that nobody takes in. */
export function isStuck({ lag, group, freshAt }: StreamState, now: number): boolean {
  return (lag ?? 0) > 0 && (group === null || freshAt === null || now - Date.parse(freshAt) > stuckMs);
}

/** What is known of an Entente. */
export interface Seen {
  /** `/health/ready`: how each part is, by its name. */
  readonly parts: Readonly<Record<string, string>>;
  readonly services: readonly ServiceState[];
  readonly streams: readonly StreamState[];
}

/** A line for each cause. */
export function adviceOf({ parts, services, streams }: Seen, now: number, language: Language): string[] {
  const say = texts[language].advice;
  // What Kafka does not tell while it is away has no cause of its own.
  const isLogThere = (parts['event-log'] ?? 'ok') === 'ok';
  const untold = services.filter(({ processes }) => isLogThere && processes === null).map(({ service }) => service);
  const topicsWhere = (holds: (entry: StreamState) => boolean) => [
    ...new Set(streams.filter(holds).map(({ topic }) => topic)),
  ];
  const silent = topicsWhere(({ lag }) => isLogThere && lag === null);
  const lacking = topicsWhere(({ lackingCopies }) => (lackingCopies ?? 0) > 0);
  return [
    ...Object.entries(parts).flatMap((part) => adviceOfPart(part, say)),
    ...services.filter(({ processes }) => processes === 0).map(({ service }) => say.away(service)),
    ...(untold.length > 0 ? [say.untold(untold)] : []),
    ...adviceOfStuck(
      streams.filter((entry) => isStuck(entry, now)),
      say,
    ),
    ...adviceOfOpen(
      streams.filter((entry) => openOf(entry) > 0),
      say,
    ),
    ...(silent.length > 0 ? [say.silent(silent)] : []),
    ...(lacking.length > 0 ? [say.copies(lacking)] : []),
  ];
}

function adviceOfPart([name, state]: readonly [string, string], say: Advice): string[] {
  if (state === 'ok' || /^[\d.]+ s behind$/.test(state)) return [];
  const known: Readonly<Record<string, string>> = say.parts;
  return [say.part(name, known[name] ?? say.otherPart)];
}

/** Together: those of one service from which something was taken in before, and those from which nothing ever was. */
function adviceOfStuck(stuck: readonly StreamState[], say: Advice): string[] {
  const sameCause = (entry: StreamState) => `${serviceOf(entry) ?? entry.topic} ${entry.freshAt !== null}`;
  return groupedBy(stuck, sameCause).map((entries) => {
    const [first] = entries as [StreamState];
    const taken = entries.map(({ freshAt }) => freshAt ?? '').sort();
    return say.stuck({
      topics: entries.map(({ topic }) => topic),
      service: serviceOf(first) ?? '',
      stream: first.stream,
      records: sum(entries.map(({ lag }) => lag ?? 0)),
      since: taken.at(-1) || null,
    });
  });
}

function adviceOfOpen(refused: readonly StreamState[], say: Advice): string[] {
  return groupedBy(refused, ({ owner }) => owner.code).map((entries) => {
    const [{ owner, stream, topic }] = entries as [StreamState];
    const streams = new Set(entries.map((entry) => entry.stream)).size;
    const list = `entente quarantine list --open --owner ${owner.code}`;
    return say.open({
      ...(streams === 1
        ? { which: topic, command: `${list} --stream ${stream}` }
        : { which: owner.code, command: list }),
      open: sum(entries.map(openOf)),
      refused: sum(entries.map(({ quarantined }) => quarantined)),
      streams,
    });
  });
}

const openOf = ({ quarantined, open = quarantined }: StreamState) => open;

/** The service that takes a topic in; undefined of a stream of a gateway of a version after. */
function serviceOf({ stream }: StreamState): string | undefined {
  return Object.entries(streamsOfService).find(([, streams]) => streams.some((one) => one === stream))?.[0];
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
