import Type from 'typebox';
import { streamNames, type StreamName } from '#contracts/streams.js';
import { topicOf } from '#contracts/topics.js';
import { inLanguage, type Multilingual } from '#reference/languages.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { described } from '../http/parameter-texts.js';
import { asOf, Code, language, OneOf, PairParameter, paging, span } from '../http/parameters.js';
import { day, eventInLog, instant, namedArea, orNull, type SignedBy, text } from '../http/schemas.js';
import { firstDay, lastDay } from '../http/span.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import { hrefOfFact } from './fact-href.js';

export const timelineParameters = Type.Object({
  pair: Type.Optional(PairParameter),
  ...span,
  stream: Type.Optional(OneOf([...streamNames], 'Only what this stream says')),
  roadmap: Type.Optional(Code('Roadmap that the event says it bears on')),
  item: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 1000, ...described('Item of a roadmap that it bears on', 'its number') }),
  ),
  ...asOf,
  ...paging,
  ...language,
});

export const timelineEntry = Type.Object({
  date: day('When it happened; of a statistic, the last day of its period'),
  stream: text('Stream that says so'),
  reporter: namedArea,
  what: text('What happened: signed, pledged, held, opened, reported, ...'),
  code: text('To what: instrument, commitment, meeting, service, hub, consignment, commodity, ...'),
  title: orNull(text('What that is called')),
  details: Type.Record(Type.String(), Type.Unknown(), { description: 'What else tells it apart' }),
  status: text('recorded or retracted'),
  href: text('Where it is shown in full'),
  simulated: Type.Boolean(),
  recordedAt: instant('When it was recorded here'),
  event: eventInLog,
});
export type TimelineEntry = Type.Static<typeof timelineEntry>;

const timeline = factStatement(new URL('./timeline.sql', import.meta.url));

export interface TimelineRow {
  stream: StreamName;
  day: string;
  reporter: string;
  kind: string;
  code: string;
  title: Multilingual | null;
  details: Record<string, string | null>;
  simulated: boolean;
  retracted: boolean;
  recordedAt: string;
  source: string;
  id: string;
  time: string;
  owner: string;
  partition: number;
  offset: string;
  signedBy: SignedBy;
  key: string;
}

/** What happened, newest first. */
export async function readTimeline(asked: Asked<typeof timelineParameters>): Promise<Page<TimelineEntry>> {
  const { values, language: spoken, moment, reader } = asked;
  const { pair, from, to, stream, roadmap, item, cursor, limit = defaultLimit } = values;
  const filters = [pair, firstDay(from), lastDay(to), stream, ...keyOf(cursor, 1), limit + 1, roadmap, item];
  const rows = await rowsOf<TimelineRow>(reader, timeline(moment.asOf, ...filters));
  const entryOf = (row: TimelineRow): TimelineEntry => ({
    date: row.day,
    stream: row.stream,
    reporter: named(row.reporter, spoken),
    what: row.kind,
    code: row.code,
    title: row.title === null ? null : inLanguage(row.title, spoken),
    details: Object.fromEntries(Object.entries(row.details).filter(([, value]) => value !== null)),
    status: row.retracted ? 'retracted' : 'recorded',
    href: hrefOfFact(row),
    simulated: row.simulated,
    recordedAt: row.recordedAt,
    event: {
      ...{ source: row.source, id: row.id, time: row.time },
      ...{ topic: topicOf(row.stream, row.owner), partition: row.partition, offset: Number(row.offset) },
      signedBy: row.signedBy,
    },
  });
  return pageOf(rows, limit, ({ key }) => [key], entryOf, none.event);
}
