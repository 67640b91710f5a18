import Type from 'typebox';
import { DomainCode, Evidence, Parties, RoadmapItems, Theme, record } from '../common-fields.js';
import { Area, Day, Identifier, MultilingualText, OneOf, Text } from '../types.js';

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
    meeting: Identifier({ en: 'Meeting', fr: 'Identifiant de la réunion' }),
    title: MultilingualText({ en: 'Title of the meeting', fr: 'Intitulé de la réunion' }),
    kind: OneOf([...meetingKinds], { en: 'What kind of meeting', fr: 'Nature de la réunion' }),
    status: OneOf([...meetingStatuses], { en: 'planned, held, postponed, cancelled', fr: 'État de la réunion' }),
    date: Day({
      en: 'First day; the day agreed for a meeting to come',
      fr: 'Premier jour ; pour une réunion à venir, le jour convenu',
    }),
    endDate: Type.Optional(Day({ en: 'Last day', fr: 'Dernier jour' })),
    place: Type.Optional(Text({ en: 'Where', fr: 'Lieu' })),
    parties: Parties,
    domain: DomainCode,
    theme: Type.Optional(Theme),
    participants: Type.Optional(Type.Array(Text({ en: 'A participant', fr: 'Un participant' }), { maxItems: 100 })),
    outcomes: Type.Optional(
      Type.Array(
        Type.Object(
          {
            kind: OneOf(['position', 'decision', 'announcement', 'document'], {
              en: 'What came out',
              fr: 'Nature du résultat',
            }),
            text: MultilingualText({ en: 'What it says', fr: 'Sa teneur' }),
            statedBy: Type.Optional(Area({ en: 'Party whose position it is', fr: 'Partie dont c’est la position' })),
            roadmapItems: Type.Optional(RoadmapItems),
          },
          { additionalProperties: false },
        ),
        { maxItems: 50 },
      ),
    ),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  {
    en: 'A visit, a Joint Commission session, a Business Council meeting, consultations; what came out of it.',
    fr: 'Une visite, une session de commission mixte, une réunion de conseil d’affaires, des consultations ; ce qui en est sorti.',
  },
);
export type CooperationMeeting = Type.Static<typeof cooperationMeeting>;
