import Type from 'typebox';
import { type StreamName, streams } from '#contracts/streams.js';
import { topicOf } from '#contracts/topics.js';
import { factKinds } from '#facts/kinds.js';
import { eventInLog, instant, type SignedBy, text } from '../http/schemas.js';

export const factEntry = Type.Object({
  stream: text('Stream of the event'),
  owner: text('Country that sent it'),
  status: text('recorded, retracted or suppressed'),
  revision: Type.Integer(),
  simulated: Type.Boolean(),
  recordedAt: instant('When it was recorded here'),
  event: eventInLog,
  data: Type.Record(Type.String(), Type.Unknown(), { description: 'What the event says' }),
});
export type FactEntry = Type.Static<typeof factEntry>;

/** A row of a table of versions. */
export interface VersionRow extends Readonly<Record<string, unknown>> {
  readonly version_id: string;
  readonly owner: string;
  readonly retracted: boolean;
  readonly revision: number;
  readonly simulated: boolean;
  readonly recorded_at: string;
  readonly event_source: string;
  readonly event_id: string;
  readonly event_time: string;
  readonly partition: number;
  readonly offset: string;
  /** Of a kind that may be confidential: its measures are null, as who reads is not cleared. */
  readonly withheld?: boolean;
  readonly signed_by: SignedBy;
}

/** A fact as its event said it, as far as who reads may see it. */
export function factEntryOf(stream: StreamName, row: VersionRow): FactEntry {
  const { owner, retracted, revision, simulated, recorded_at: recordedAt, partition, offset } = row;
  const data = columnsOf(stream).map((column) => [camelCase(column), row[column]] as const);
  const { event_source: source, event_id: id, event_time: time, signed_by: signedBy } = row;
  return {
    stream,
    owner,
    status: retracted ? 'retracted' : row.withheld ? 'suppressed' : 'recorded',
    revision,
    simulated,
    recordedAt,
    event: { source, id, time, topic: topicOf(stream, owner), partition, offset: Number(offset), signedBy },
    data: Object.fromEntries(data),
  };
}

/** The columns that hold what the event said. Every fact has a period; only some events say it themselves. */
function columnsOf(stream: StreamName): string[] {
  const { properties = {} } = streams[stream].schema as { properties?: object };
  const own = Object.keys(factKinds[stream].columns);
  return [...own, ...('period' in properties ? ['period'] : []), 'roadmap_items'];
}

function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
