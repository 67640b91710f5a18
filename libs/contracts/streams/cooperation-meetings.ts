import Type from 'typebox';
import {
  Day,
  DomainCode,
  Evidence,
  Identifier,
  MultilingualText,
  OneOf,
  Parties,
  RoadmapItems,
  Text,
  Theme,
  record,
} from '../types.js';

export const meetingKinds = [
  'visit',
  'joint-commission',
  'business-council',
  'consultations',
  'assembly',
  'forum',
  'other',
] as const;
export const meetingStatuses = ['planned', 'held', 'postponed', 'cancelled'] as const;

/** A meeting between the parties and what came out of it. */
export const cooperationMeeting = record(
  {
    meeting: Identifier('Meeting'),
    title: MultilingualText('Title of the meeting'),
    kind: OneOf([...meetingKinds], 'What kind of meeting'),
    status: OneOf([...meetingStatuses], 'planned, held, postponed, cancelled'),
    date: Day('First day; the day agreed for a meeting to come'),
    endDate: Type.Optional(Day('Last day')),
    place: Type.Optional(Text('Where')),
    parties: Parties,
    domain: DomainCode,
    theme: Type.Optional(Theme),
    participants: Type.Optional(Type.Array(Text('A participant'), { maxItems: 100 })),
    outcomes: Type.Optional(
      Type.Array(
        Type.Object(
          {
            kind: OneOf(['position', 'decision', 'announcement', 'document'], 'What came out'),
            text: MultilingualText('What it says'),
            statedBy: Type.Optional(Type.String({ format: 'area', description: 'Party whose position it is' })),
            roadmapItems: Type.Optional(RoadmapItems),
          },
          { additionalProperties: false },
        ),
        { maxItems: 50 },
      ),
    ),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  'A visit, a Joint Commission session, a Business Council meeting, consultations; what came out of it.',
);
export type CooperationMeeting = Type.Static<typeof cooperationMeeting>;
