import type { Pool } from 'pg';
import Type from 'typebox';
import type { CooperationMeeting } from '#contracts/streams/cooperation-meetings.js';
import { meetingKinds, meetingStatuses } from '#contracts/streams/cooperation-meetings.js';
import { domains } from '#contracts/common-fields.js';
import { inLanguage, type Multilingual } from '#reference/languages.js';
import { keyOf } from '../http/cursor.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { asOf, Code, language, OneOf, PairParameter, paging, span } from '../http/parameters.js';
import { firstDay, lastDay } from '../http/span.js';
import { assertKnown } from '../reader/assert-known.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { MeetingEntry } from './agreement-entry.js';

export const meetingParameters = Type.Object({
  meeting: Type.Optional(Code('Meeting')),
  pair: Type.Optional(PairParameter),
  domain: Type.Optional(OneOf([...domains], 'Domain of cooperation')),
  kind: Type.Optional(OneOf([...meetingKinds], 'Kind of meeting')),
  status: Type.Optional(OneOf([...meetingStatuses, 'retracted'], 'Status of the meeting')),
  ...span,
  ...asOf,
  ...paging,
  ...language,
});

const meetings = factStatement(new URL('./meetings.sql', import.meta.url));

type MeetingRow = Omit<
  MeetingEntry,
  'title' | 'parties' | 'participants' | 'outcomes' | 'evidence' | 'roadmapItems' | 'reporter' | 'event'
> & {
  title: Multilingual;
  parties: string[];
  participants: string[] | null;
  outcomes: CooperationMeeting['outcomes'] | null;
  evidence: MeetingEntry['evidence'] | null;
  roadmapItems: MeetingEntry['roadmapItems'] | null;
  reporter: string;
  retracted: boolean;
  source: string;
  id: string;
  time: string;
};

/** Meetings, each with what came out of it. */
export async function readMeetings(reader: Pool, asked: Asked<typeof meetingParameters>): Promise<Page<MeetingEntry>> {
  const { values, language: spoken, moment } = asked;
  const { meeting, pair, domain, kind, status, from, to, cursor, limit = defaultLimit } = values;
  const filters = [pair, meeting, domain, kind, status, firstDay(from), lastDay(to), ...keyOf(cursor, 1), limit + 1];
  const rows = await rowsOf<MeetingRow>(reader, meetings(moment.asOf, ...filters));
  if (rows.length === 0) await assertKnown(reader, 'meeting', meeting);
  return pageOf(rows, limit, (row) => [row.meeting], entryOf, none.meeting);

  function entryOf({ retracted, source, id, time, ...row }: MeetingRow): MeetingEntry {
    return {
      ...row,
      title: inLanguage(row.title, spoken),
      status: retracted ? 'retracted' : row.status,
      parties: row.parties.map((party) => named(party, spoken)),
      participants: row.participants ?? [],
      outcomes: (row.outcomes ?? []).map((outcome) => ({
        kind: outcome.kind,
        text: inLanguage(outcome.text, spoken),
        statedBy: outcome.statedBy === undefined ? null : named(outcome.statedBy, spoken),
        roadmapItems: outcome.roadmapItems ?? [],
      })),
      evidence: row.evidence ?? [],
      roadmapItems: row.roadmapItems ?? [],
      reporter: named(row.reporter, spoken),
      event: { source, id, time },
    };
  }
}
