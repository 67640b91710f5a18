/** The work of an ingest service on a batch: events in, facts out, in the transaction that it is given. */
import type { ClientBase } from 'pg';
import { type EntenteEvent, type ReadEvent, readEvent } from '#contracts/read-event.js';
import { identityConflict, refusalOf } from '#contracts/refusal.js';
import { isStreamName } from '#contracts/streams.js';
import { changesTopic, parseTopic, quarantineTopicOf } from '#contracts/topics.js';
import { cutHeader, type LogRecord, type RecordBatch } from '#event-log/event-log.js';
import type { BatchOutcome, BatchWork, OutboxRecord, QuarantinedRecord, Written } from '#exactly-once/batch-work.js';
import { statement } from '#persistence/statement.js';
import { checkArrivals, keepSignatures } from '#provenance/check-arrivals.js';
import { changeNotices } from './change-notice.js';
import { closeRefusals } from './close-refusals.js';
import { decide } from './decide.js';
import { factKinds } from './kinds.js';
import { type Arrival, type VersionStore, versionStore } from './version-store.js';

const recordTime = statement(new URL('./sql/record-time.sql', import.meta.url));
const markReplayed = statement(new URL('./sql/mark-replayed.sql', import.meta.url));

/** Header of a record that was taken out of quarantine and sent again: the number of its quarantine row. */
export const replayHeader = 'entente-replay-of';

export interface PreparedBatch {
  readonly topic: string;
  readonly partition: number;
  /** Offsets of the first and the last of its records. */
  readonly first: number;
  readonly last: number;
  readonly stream: EntenteEvent['stream'];
  readonly owner: string;
  readonly arrivals: readonly Arrival[];
  readonly refused: readonly QuarantinedRecord[];
  readonly replays: readonly string[];
}

const stores = new Map<EntenteEvent['stream'], VersionStore>();

function storeOf(stream: EntenteEvent['stream']): VersionStore {
  const store = stores.get(stream) ?? versionStore(factKinds[stream]);
  stores.set(stream, store);
  return store;
}

/** Reads every record of the batch; what is not in order is set aside with its reason. Pure. */
export function prepareBatch(batch: RecordBatch, records: readonly LogRecord[]): PreparedBatch {
  const { topic, partition } = batch;
  const place = { topic, partition, first: records[0]!.offset, last: records.at(-1)!.offset };
  const parsed = parseTopic(topic);
  // Topic patterns let through three letters that are no country: nobody may own such a topic.
  if (!parsed) return { ...place, ...refuseAll(batch, records), arrivals: [], replays: [] };
  const { stream, owner } = parsed;
  const store = storeOf(stream);
  const arrivals: Arrival[] = [];
  const refused: QuarantinedRecord[] = [];
  const replays: string[] = [];
  for (const record of records) {
    const { headers } = record;
    const replay = replayOf(record);
    if (replay !== undefined) replays.push(replay);
    const cutFrom = headers[cutHeader];
    const read = cutFrom === undefined ? readEvent(record.value, headers, stream, owner) : tooLarge(cutFrom);
    if (read.ok) arrivals.push(store.arrival(read.event, record, partition));
    else refused.push({ partition, record, source: read.source, id: read.id, ...read.refusal });
  }
  return { ...place, stream, owner, arrivals, refused, replays };
}

/**
 * Writes prepared batches of one topic:
 *
 * 1. Set aside what is not its owner's word, where events are signed or must be.
 * 2. Find the versions that hold and the events that are known.
 * 3. Decide, in pure code: accepted, duplicate, conflict, superseded.
 * 4. End the superseded versions, copy the accepted ones, keep the folds. Unique indexes catch what ran beside.
 * 5. Tell of the refused ones and of what changed, by the outbox; what was refused before and is accepted now is open no longer.
 */
export async function writeBatches(
  tx: ClientBase,
  batches: readonly PreparedBatch[],
  { isAgain = false, traceparent }: { isAgain?: boolean; traceparent?: string | undefined } = {},
): Promise<Written> {
  const { topic, stream, owner } = batches[0]!;
  const store = storeOf(stream);
  const { rows } = await tx.query<{ at: Date; requiredSince: Date | null; hasOpen: boolean }>(recordTime(owner));
  const { requiredSince, hasOpen } = rows[0]!;
  const at = rows[0]!.at.toISOString();

  const came = batches.flatMap((batch) => batch.arrivals);
  const { proved: arrivals, refused: notProved } = await checkArrivals(tx, owner, came, requiredSince);

  const standing = await store.current(tx, owner, arrivals);
  const known = await store.known(tx, owner, arrivals, standing, isAgain);
  const { current, late, superseded, duplicates, conflicts } = decide(arrivals, known, standing);

  await store.supersede(tx, owner, superseded, at);
  await store.insert(tx, owner, at, current, late);
  const accepted = [...current, ...late];
  await keepSignatures(tx, owner, stream, accepted);
  const kind = factKinds[stream];
  const ended = superseded.map(({ versionId }) => versionId);
  const gists = current.map(({ gist }) => gist);
  await kind.fold?.(tx, owner, gists, ended, at);
  const otherPairs = (current.length > 0 && (await kind.alsoSeenBy?.(tx, owner, gists))) || [];
  const replays = batches.flatMap((batch) => batch.replays);
  if (replays.length > 0) {
    const taken = accepted.flatMap(({ record }) => replayOf(record) ?? []);
    await tx.query(markReplayed(owner, replays, at, taken));
  }

  const changed = [...current, ...superseded, ...current.map(({ period }) => ({ pairs: otherPairs, period }))];
  const setAside = [
    ...notProved.map(({ arrival, refusal }) => ({ ...placeOf(arrival), ...refusal })),
    ...conflicts.map(conflictRefused),
  ];
  const refused = [...batches.flatMap((batch) => batch.refused), ...setAside];
  const mayClose = accepted.length > 0 && (hasOpen || refused.length > 0);
  const closing = mayClose ? closeRefusals(owner, topic, at, accepted) : undefined;
  return {
    outcomes: batches.map((batch) => outcomeOf(batch, duplicates, setAside)),
    quarantine: { owner, stream, records: refused, closing },
    outbox: [
      ...changeNotices(stream, changed).map((notice) => ({
        topic: changesTopic,
        key: notice.pair,
        value: JSON.stringify({ ...notice, recordedAt: at, traceparent }),
      })),
      ...refused.map((refusal) => quarantineNotice(topic, owner, refusal)),
    ],
  };
}

/** Number of the quarantine row that a record was sent again from; undefined of any other record. */
function replayOf({ headers }: LogRecord): string | undefined {
  const number = headers[replayHeader];
  return number !== undefined && /^\d{1,18}$/.test(number) ? number : undefined;
}

function outcomeOf(
  { partition, arrivals, refused }: PreparedBatch,
  duplicates: readonly Arrival[],
  setAside: readonly QuarantinedRecord[],
): BatchOutcome {
  const among = (those: readonly { partition: number }[]) => those.filter((one) => one.partition === partition).length;
  const duplicate = among(duplicates);
  const aside = among(setAside);
  return {
    accepted: arrivals.length - duplicate - aside,
    duplicate,
    quarantined: refused.length + aside,
  };
}

/** The ingest services' work for `exactlyOnce`. `traceparent`: W3C context of the transaction at work, for its notices. */
export function acceptEvents(
  committed: NonNullable<BatchWork<PreparedBatch>['committed']>,
  traceparent: () => string | undefined = () => undefined,
): BatchWork<PreparedBatch> {
  return {
    prepare: prepareBatch,
    write: (tx, batches, isAgain) => writeBatches(tx, batches, { isAgain, traceparent: traceparent() }),
    committed,
  };
}

/** Of a record that the log does not hand out whole: what it says is not known. */
function tooLarge(cutFrom: string): ReadEvent & { readonly ok: false } {
  const refusal = refusalOf('too-large', '', {
    en: `${cutFrom} bytes in a compressed batch that is too large once it is inflated; only its beginning was read`,
    fr: `${cutFrom} octets dans un lot compressé qui est trop grand une fois décompressé ; seul son début a été lu`,
  });
  return { ok: false, refusal, source: null, id: null };
}

const placeOf = ({ partition, record, source, id }: Arrival) => ({ partition, record, source, id });

function conflictRefused(arrival: Arrival): QuarantinedRecord {
  return { ...placeOf(arrival), ...identityConflict(arrival.source, arrival.id) };
}

/** What the sender reads on its quarantine topic: where the event is, and what is wrong with it. */
function quarantineNotice(topic: string, owner: string, refused: QuarantinedRecord): OutboxRecord {
  const { partition, record, source, id, reason, path, message } = refused;
  return {
    topic: quarantineTopicOf(owner),
    key: null,
    value: JSON.stringify({ topic, partition, offset: record.offset, source, id, reason, path, message }),
  };
}

function refuseAll({ topic, partition }: RecordBatch, records: readonly LogRecord[]) {
  const [stream = '', owner = ''] = topic.split('.v1.');
  if (!isStreamName(stream)) throw new Error(`${topic} is not a topic of events`);
  const refusal = refusalOf('reporter-not-owner', '', {
    en: `${owner} is not an ISO 3166-1 alpha-3 code: no country owns ${topic}`,
    fr: `${owner} n’est pas un code ISO 3166-1 alpha-3 : aucun pays ne possède ${topic}`,
  });
  const refused = records.map((record) => ({ partition, record, source: null, id: null, ...refusal }));
  return { stream, owner, refused };
}
