import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntenteEvent } from '#contracts/read-event.js';
import type { LogRecord } from '#event-log/event-log.js';
import { Overtaken } from '#exactly-once/errors.js';
import { statement } from '#persistence/statement.js';
import { copyRow } from './copy-text.js';
import { type CurrentVersion, identityOf } from './decide.js';
import { type AnyFactKind, json } from './fact-kind.js';

/** What holds for a key now, with what must be told of when it does no longer. */
export interface StoredVersion extends CurrentVersion {
  readonly pairs: readonly string[];
  readonly period: string;
}

/** An event that is to be stored: with its record, and the values read from its data once. */
export interface Arrival extends EntenteEvent {
  readonly record: LogRecord;
  readonly partition: number;
  readonly factKey: string;
  readonly pairs: readonly string[];
  readonly period: string;
}

const commonColumns = [
  'owner',
  'fact_key',
  'revision',
  'retracted',
  'event_time',
  'event_source',
  'event_id',
  'payload_hash',
  'partition',
  '"offset"',
  'simulated',
  'pairs',
  'period',
  'roadmap_items',
  'recorded_at',
  'superseded_at',
];

/** The table of versions of one kind: set-based, a fixed number of statements for a batch of any size. */
export function versionStore(kind: AnyFactKind) {
  const findKnown = statement(new URL('./sql/find-known-events.sql', import.meta.url), kind.table);
  const findCurrent = statement(new URL('./sql/find-current-versions.sql', import.meta.url), kind.table);
  const supersede = statement(new URL('./sql/supersede-versions.sql', import.meta.url), kind.table);
  const columns = Object.entries(kind.columns);
  const copy = `copy ${kind.table} (${[...commonColumns, ...columns.map(([name]) => name)].join(', ')}) from stdin`;

  return {
    /** Payload hashes of those events that were accepted before, by identity. */
    async known(tx: ClientBase, owner: string, events: readonly Arrival[]): Promise<Map<string, Buffer>> {
      const { rows } = await tx.query<{ event_source: string; event_id: string; payload_hash: Buffer }>(
        findKnown(
          owner,
          events.map(({ source }) => source),
          events.map(({ id }) => id),
        ),
      );
      return new Map(rows.map((row) => [identityOf({ source: row.event_source, id: row.event_id }), row.payload_hash]));
    },

    /** The versions that hold now for the keys of the events. */
    async current(tx: ClientBase, owner: string, events: readonly Arrival[]): Promise<StoredVersion[]> {
      const keys = [...new Set(events.map(({ factKey }) => factKey))].sort();
      const { rows } = await tx.query<Record<string, never>>(findCurrent(owner, keys));
      return rows.map((row) => ({
        versionId: row.version_id!,
        factKey: row.fact_key!,
        revision: row.revision!,
        time: row.event_time!,
        id: row.event_id!,
        source: row.event_source!,
        pairs: row.pairs!,
        period: row.period!,
      }));
    },

    /** Ends versions at the record time; throws `Overtaken` when another transaction ended one of them before. */
    async supersede(tx: ClientBase, owner: string, versions: readonly StoredVersion[], at: Date): Promise<void> {
      if (versions.length === 0) return;
      const ids = versions.map(({ versionId }) => versionId);
      const { rowCount } = await tx.query(supersede(owner, ids, at));
      if (rowCount !== ids.length) throw new Overtaken(`${kind.table}: a version was superseded meanwhile`);
    },

    /** Writes versions: those that hold, and those that were late and never do. */
    async insert(tx: ClientBase, at: Date, current: readonly Arrival[], late: readonly Arrival[]): Promise<void> {
      if (current.length + late.length === 0) return;
      const line = (event: Arrival, supersededAt: Date | null) =>
        copyRow([
          event.owner,
          event.factKey,
          event.revision,
          event.retracted,
          event.time,
          event.source,
          event.id,
          event.payloadHash,
          event.partition,
          event.record.offset,
          event.simulated,
          event.pairs,
          event.period,
          json(event.data.roadmapItems),
          at,
          supersededAt,
          ...columns.map(([, read]) => read(event.data)),
        ]);
      const text = current.map((event) => line(event, null)).join('') + late.map((event) => line(event, at)).join('');
      await pipeline([Buffer.from(text)], tx.query(copyFrom(copy)));
    },
  };
}
export type VersionStore = ReturnType<typeof versionStore>;
