/**
 * What must stand in the database once these records were sent, whatever happened on the way: written from docs/events.md
 * and the tables, without any of the code that takes events in.
 */
import { type StreamName, streamNames } from '#contracts/streams.js';
import { foldMonths, type MonthlyFlow } from './oracle-fold.js';
import { type FactTable, factTables, type Payload, type Value } from './oracle-tables.js';

/** A record as it was sent. */
export interface Produced {
  readonly topic: string;
  /** Where it was sent to, when its sender chose. */
  readonly partition?: number;
  readonly key?: string | null;
  readonly value: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Header by which the sender of a record says why it must be refused. The services know nothing of it; the log keeps it, so
 * that what must become of a record can be told from the log alone. Without it, an event is in order, and may have been
 * sent before.
 */
export const mustBeRefused = 'tests-must-be-refused';

export interface Counts {
  readonly received: number;
  readonly accepted: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

/** A version that must be stored, and whether it is the one that holds. */
export interface ExpectedVersion {
  readonly owner: string;
  readonly source: string;
  readonly id: string;
  readonly time: string;
  readonly revision: number;
  readonly retracted: boolean;
  readonly simulated: boolean;
  readonly data: Payload;
  holds: boolean;
}

export interface Oracle {
  readonly versions: ReadonlyMap<StreamName, readonly ExpectedVersion[]>;
  readonly flows: readonly MonthlyFlow[];
  /** By topic. */
  readonly counts: ReadonlyMap<string, Counts>;
  readonly refused: readonly Produced[];
}

/**
 * The records may come in any order. An event whose (source, id) was used before for another payload is for the sender
 * to mark as an `identity-conflict`: which of the two is taken is decided by the order within a partition alone.
 */
export function oracleOf(produced: readonly Produced[]): Oracle {
  const known = new Map<string, Map<string, ExpectedVersion>>();
  const counts = new Map<string, { -readonly [name in keyof Counts]: number }>();
  const refused: Produced[] = [];
  for (const record of produced) {
    const { topic } = record;
    const count = counts.get(topic) ?? { received: 0, accepted: 0, duplicate: 0, quarantined: 0 };
    const events = known.get(topic) ?? new Map<string, ExpectedVersion>();
    counts.set(topic, count);
    known.set(topic, events);
    count.received++;
    if (record.headers?.[mustBeRefused] !== undefined) {
      count.quarantined++;
      refused.push(record);
      continue;
    }
    const version = versionIn(record);
    const identity = JSON.stringify([version.source, version.id]);
    if (events.has(identity)) count.duplicate++;
    else {
      count.accepted++;
      events.set(identity, version);
    }
  }
  const versions = new Map(
    streamNames.map((stream) => [stream, markHolding(factTables[stream], ofStream(known, stream))]),
  );
  return { versions, flows: foldMonths(versions.get('trade.declarations')!), counts, refused };
}

function ofStream(known: ReadonlyMap<string, Map<string, ExpectedVersion>>, stream: StreamName): ExpectedVersion[] {
  return [...known]
    .filter(([topic]) => topic.startsWith(`${stream}.v1.`))
    .flatMap(([, events]) => [...events.values()]);
}

/** Reads an event that is in order, in either mode. */
function versionIn({ topic, value, headers = {} }: Produced): ExpectedVersion {
  const body = JSON.parse(value.toString()) as Record<string, unknown>;
  const isBinary = headers.ce_specversion !== undefined;
  const attribute = (name: string) => String(isBinary ? headers[`ce_${name}`] : body[name]);
  const data = (isBinary ? body : body.data) as Payload;
  const source = attribute('source');
  return {
    owner: topic.slice(-3),
    source,
    id: attribute('id'),
    time: new Date(attribute('time')).toISOString(),
    revision: (data.revision ?? 0) as number,
    retracted: (data.retracted ?? false) as boolean,
    simulated: source.startsWith('urn:entente:simulator:'),
    data,
    holds: false,
  };
}

/** Of the versions of one natural key of one owner, the one that ranks highest holds. */
function markHolding(table: FactTable, versions: ExpectedVersion[]): ExpectedVersion[] {
  const highest = new Map<string, ExpectedVersion>();
  for (const version of versions) {
    const key = JSON.stringify([version.owner, ...table.key(version.data)]);
    const other = highest.get(key);
    if (!other || ranksAbove(version, other)) highest.set(key, version);
  }
  for (const version of highest.values()) version.holds = true;
  return versions;
}

/** The highest revision, then the latest time, then the greatest id, then the greatest source. */
function ranksAbove(one: ExpectedVersion, other: ExpectedVersion): boolean {
  if (one.revision !== other.revision) return one.revision > other.revision;
  if (one.time !== other.time) return one.time > other.time;
  if (one.id !== other.id) return one.id > other.id;
  return one.source > other.source;
}

/** The columns of a version's row that its event determines, with their values, as JSON. */
export function rowOf(stream: StreamName, version: ExpectedVersion): Record<string, Value> {
  const { owner, source, id, time, revision, retracted, simulated, data, holds } = version;
  const table = factTables[stream];
  return {
    owner,
    ...{ event_source: source, event_id: id, event_time: time, revision, retracted, simulated, holds },
    ...{ pairs: table.pairs(data), period: table.period(data), roadmap_items: data.roadmapItems ?? null },
    ...Object.fromEntries(table.columns.map((column) => [column, table.value(column, data)])),
  };
}
