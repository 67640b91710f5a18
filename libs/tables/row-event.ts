/** From a row to the event that it is, or to what is wrong with it. Pure. */
import { hash } from 'node:crypto';
import { checkEnvelope, type Envelope } from '#contracts/envelope.js';
import { maxMessageBytes } from '#contracts/limits.js';
import { checkEvent, type CommonData, schemaOf, typeOf } from '#contracts/read-event.js';
import { type Refusal, refusalOf } from '#contracts/refusal.js';
import type { StreamName } from '#contracts/streams.js';
import { utcInstant } from '#contracts/types.js';
import { factKinds } from '#facts/kinds.js';
import { lastDayOf } from '#reference/period.js';
import { assemble } from './cells.js';
import type { Column } from './columns.js';
import type { Decimal } from './notation.js';

/** What all rows of a file have in common. */
export interface Table {
  readonly stream: StreamName;
  readonly owner: string;
  /** One a cell of a row. */
  readonly columns: readonly Column[];
  readonly decimal: Decimal;
}

export interface RowEvent {
  readonly id: string;
  /** The natural key of its fact. */
  readonly subject: string;
  /** A structured CloudEvent, UTF-8. */
  readonly value: Buffer;
}

export type ReadRow = { ok: true; event: RowEvent } | { ok: false; refusal: Refusal };

/** Who sends, where the row does not say. */
export function uploadSource(owner: string): string {
  return `urn:entente:upload:${owner}`;
}

/**
 * The event of a row, as ingest will accept it. Without a reporter it is the owner's, without a source `uploadSource`.
 * Rows of one key, revision and time are one event: sent again it is a duplicate, or in conflict where it says something else.
 * @param cells trimmed, one a column
 */
export function readRow(cells: readonly string[], { stream, owner, columns, decimal }: Table): ReadRow {
  const { time: saidTime, source = uploadSource(owner), ...rest } = assemble(columns, cells, decimal);
  const data = { reporter: owner, ...rest } as CommonData;
  const type = typeOf(stream);
  const dataschema = schemaOf(stream);
  const refusal = checkEvent({ type, dataschema, data } as Envelope, stream, owner);
  if (refusal) return { ok: false, refusal };
  const key = factKinds[stream].key(data);
  const event = {
    specversion: '1.0',
    id: 'unknown',
    source,
    time: saidTime ?? timeOf(stream, data),
    type,
    dataschema,
    subject: key.join(' '),
    data,
  };
  const opened = checkEnvelope(event);
  if (!opened.ok) return opened;
  const said = saidTime === undefined ? null : utcInstant(saidTime as string);
  event.id = idOf([key, data.revision ?? 0, said]);
  const { id, subject } = event;
  const value = Buffer.from(JSON.stringify(event));
  if (value.length <= maxMessageBytes) return { ok: true, event: { id, subject, value } };
  const tooLarge = refusalOf('too-large', '', {
    en: `${value.length} bytes; at most ${maxMessageBytes} are allowed`,
    fr: `${value.length} octets ; ${maxMessageBytes} au plus sont permis`,
  });
  return { ok: false, refusal: tooLarge };
}

/** Fields that say of which day a fact is. */
const days = ['acceptedOn', 'movedOn', 'validFrom', 'date', 'declaredOn'] as const;

/** When the fact is of, where the row does not say when it was recorded: its moment, its day, or the last day of its period. */
function timeOf(stream: StreamName, data: CommonData): string {
  const { at, ...said } = data as Partial<Record<'at' | (typeof days)[number], string>>;
  if (at !== undefined) return at;
  const day = days.map((name) => said[name]).find((one) => one !== undefined);
  return `${day ?? lastDayOf(factKinds[stream].period(data))}T00:00:00Z`;
}

function idOf(parts: unknown): string {
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}
