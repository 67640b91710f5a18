import { pipeline } from 'node:stream/promises';
import type { ClientBase, QueryConfig } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntenteEvent } from '#contracts/read-event.js';
import type { EventSignature } from '#contracts/signature.js';
import type { LogRecord } from '#event-log/event-log.js';
import { Overtaken } from '#exactly-once/errors.js';
import { list, statement } from '#persistence/statement.js';
import { copyField } from './copy-text.js';
import { type Candidate, type CurrentVersion, PayloadHashes } from './decide.js';
import { type AnyFactKind, json } from './fact-kind.js';

/** What holds for a key now, with what must be told of when it does no longer. */
export interface StoredVersion extends CurrentVersion {
  readonly payloadHash: string;
  readonly pairs: readonly string[];
  readonly period: string;
}

/**
 * An event that is to be stored: its record, what is read of its data to decide, and its row. The data itself is let go.
 */
export interface Arrival extends Candidate {
  readonly partition: number;
  readonly record: LogRecord;
  readonly pairs: readonly string[];
  readonly period: string;
  /** Its row for `COPY`, but for the two moments that are known when it is written. */
  readonly row: string;
  readonly gist: unknown;
  readonly signature: EventSignature | undefined;
}

/** In the order of a row; those of the kind stand before the last two. */
const commonColumns = [
  ...['owner', 'fact_key', 'revision', 'retracted', 'event_time', 'event_source', 'event_id', 'payload_hash'],
  ...['partition', '"offset"', 'simulated', 'pairs', 'period', 'roadmap_items'],
];
const moments = ['recorded_at', 'superseded_at'];
const never = '\\N';
/** Of a version that is on its way to the past: no month has it, so it lies beside what holds until it is moved. */
const passing = '-infinity';

/** The part of a table of versions that has what holds (`0010-retention.sql`): `storage.flow_versions_standing`. */
const standingPart = (table: string) => `storage.${table.split('.')[1]}_standing`;

/** The table of versions of one kind: set-based, a fixed number of statements for a batch of any size. */
export function versionStore(kind: AnyFactKind) {
  const findKnown = statement(new URL('./sql/find-known-events.sql', import.meta.url), standingPart(kind.table));
  const findCurrent = statement(new URL('./sql/find-current-versions.sql', import.meta.url), kind.table);
  const findPast = statement(new URL('./sql/find-past-events.sql', import.meta.url));
  const writePast = statement(new URL('./sql/write-past-events.sql', import.meta.url));
  const supersede = statement(new URL('./sql/supersede-versions.sql', import.meta.url), kind.table);
  const moveLate = statement(new URL('./sql/move-late-versions.sql', import.meta.url), kind.table);
  const columns = Object.values(kind.columns);
  const keepIds = async (tx: ClientBase, owner: string, events: readonly Candidate[]) => {
    const column = (read: (event: Candidate) => string) => list(events.map(read));
    await tx.query(
      writePast(
        ...[owner, kind.stream, column(({ id }) => id), column(({ source }) => source)],
        column(({ payloadHash }) => payloadHash),
      ),
    );
  };
  const copy = `copy ${kind.table} (${[...commonColumns, ...Object.keys(kind.columns), ...moments].join(', ')}) from stdin`;

  return {
    /** Makes an arrival of an event: what can be worked out before the transaction is. */
    arrival(event: EntenteEvent, record: LogRecord, partition: number): Arrival {
      const { owner, source, id, time, revision, retracted, simulated, payloadHash, signature, data } = event;
      const factKey = kind.key(data).join('|');
      const pairs = kind.pairs(data);
      const period = kind.period(data);
      const fields = [owner, copyField(factKey), revision, retracted, time, copyField(source), copyField(id)];
      fields.push(`\\\\x${payloadHash}`, partition, record.offset, simulated, copyField(pairs), period);
      fields.push(copyField(json(data.roadmapItems)));
      for (const read of columns) fields.push(copyField(read(data)));
      // One flat text: as one that is put together of parts when it is written, it would double the cost of an event.
      const row = fields.join('\t');
      const gist = kind.gist?.(event);
      return {
        source,
        id,
        time,
        revision,
        payloadHash,
        signature,
        partition,
        record,
        factKey,
        pairs,
        period,
        row,
        gist,
      };
    },

    /** The versions that hold now for the keys of the events. */
    async current(tx: ClientBase, owner: string, events: readonly Arrival[]): Promise<StoredVersion[]> {
      const keys = list([...new Set(events.map(({ factKey }) => factKey))].sort());
      const { rows } = await tx.query<Omit<StoredVersion, 'time'> & { time: Date }>(findCurrent(owner, keys));
      return rows.map((row) => ({ ...row, time: row.time.toISOString() }));
    },

    /**
     * Payload hashes of those events that were accepted before. Of a key of which no version holds, none was: one always does
     * from the first event on. Such an event is known only where its id was used for another key, and then the unique index
     * refuses it: only `inAnyKey`, which is dearer, finds that out beforehand.
     */
    async known(
      tx: ClientBase,
      owner: string,
      events: readonly Arrival[],
      standing: readonly StoredVersion[],
      inAnyKey: boolean,
    ): Promise<PayloadHashes> {
      const known = new PayloadHashes();
      for (const version of standing) known.set(version, version.payloadHash);
      const keys = new Set(standing.map(({ factKey }) => factKey));
      const sought = events.filter((event) => (inAnyKey || keys.has(event.factKey)) && known.get(event) === undefined);
      if (sought.length === 0) return known;
      return hashes(tx, findKnown(owner, kind.stream, idsOf(sought)), known);
    },

    /** Ends versions at the record time; throws `Overtaken` when another transaction ended one of them before. */
    async supersede(tx: ClientBase, owner: string, versions: readonly StoredVersion[], at: string): Promise<void> {
      if (versions.length === 0) return;
      const ids = versions.map(({ versionId }) => versionId);
      const { rowCount } = await tx.query(supersede(owner, ids, at));
      if (rowCount !== ids.length) throw new Overtaken(`${kind.table}: a version was superseded meanwhile`);
      await keepIds(tx, owner, versions);
    },

    /**
     * Writes versions: those that hold, and those that were late and never do. All of them pass by the index of the ids of what
     * holds, where two transactions with the same id meet: the later one waits, and either fails there or, where the version of
     * the other one is in the past by then, finds its id among the past ones. Then it throws `Overtaken`.
     */
    async insert(
      tx: ClientBase,
      owner: string,
      at: string,
      current: readonly Arrival[],
      late: readonly Arrival[],
    ): Promise<void> {
      const rows = [
        ...current.map((event) => ({ event, until: never })),
        ...late.map((event) => ({ event, until: passing })),
      ];
      if (rows.length === 0) return;
      // In one order: of two transactions that hold events of each other, each would wait for the other.
      rows.sort((a, b) => inOrder(a.event, b.event));
      let text = '';
      for (const { event, until } of rows) text += `${event.row}\t${at}\t${until}\n`;
      await pipeline([Buffer.from(text)], tx.query(copyFrom(copy)));

      const past = await hashes(tx, findPast(owner, kind.stream, idsOf(rows.map(({ event }) => event))));
      const overtaken = rows.find(({ event }) => past.get(event) !== undefined);
      if (overtaken) throw new Overtaken(`${kind.table}: ${overtaken.event.id} was accepted meanwhile`);
      if (late.length === 0) return;
      await tx.query(moveLate(owner, idsOf(late)));
      await keepIds(tx, owner, late);
    },
  };
}
export type VersionStore = ReturnType<typeof versionStore>;

/** What a statement gives of known events, beside those that are known already. */
async function hashes(tx: ClientBase, statement: QueryConfig, known = new PayloadHashes()): Promise<PayloadHashes> {
  const { rows } = await tx.query<{ source: string; id: string; hash: string }>(statement);
  for (const row of rows) known.set(row, row.hash);
  return known;
}

const idsOf = (events: readonly Arrival[]) => list(events.map(({ id }) => id).sort());

/** By key, then by event: the order of both unique indexes, as an event has one key wherever it stands in the log. */
function inOrder(a: Arrival, b: Arrival): number {
  if (a.factKey !== b.factKey) return a.factKey < b.factKey ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.source < b.source ? -1 : 1;
}
