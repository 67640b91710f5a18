import type { CooperationMeeting } from '#contracts/streams/cooperation-meetings.js';
import { pairsOf } from '#reference/pair.js';
import { monthOf } from '#reference/period.js';
import { factKind, json } from '../fact-kind.js';

export const cooperationMeetings = factKind<CooperationMeeting>({
  stream: 'cooperation.meetings',
  table: 'agreements.meeting_versions',
  key: (data) => [data.meeting],
  pairs: (data) => pairsOf(data.parties),
  period: (data) => monthOf(data.date),
  columns: {
    reporter: (data) => data.reporter,
    meeting: (data) => data.meeting,
    title: (data) => json(data.title),
    kind: (data) => data.kind,
    status: (data) => data.status,
    date: (data) => data.date,
    end_date: (data) => data.endDate,
    place: (data) => data.place,
    parties: (data) => data.parties,
    domain: (data) => data.domain,
    theme: (data) => data.theme,
    participants: (data) => data.participants,
    outcomes: (data) => json(data.outcomes),
    evidence: (data) => json(data.evidence),
  },
});
