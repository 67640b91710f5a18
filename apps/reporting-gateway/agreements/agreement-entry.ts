import Type from 'typebox';
import { day, decimal, eventReference, instant, namedArea, orNull, text } from '../http/schemas.js';

export const evidence = Type.Array(
  Type.Object({
    title: Type.Optional(text('What it is')),
    url: Type.Optional(text('Where')),
    date: Type.Optional(day('When')),
  }),
);
export const roadmapItems = Type.Array(Type.Object({ roadmap: text('Roadmap'), item: Type.Integer() }));

const action = Type.Object({
  action: text('What happened'),
  date: day('When'),
  reporter: namedArea,
  place: orNull(text('Where')),
  note: orNull(text('What a reader must know of it')),
  evidence,
  status: text('recorded or retracted'),
  simulated: Type.Boolean(),
  recordedAt: instant('When it was recorded here'),
  event: eventReference,
});

const common = {
  title: text('Its title'),
  parties: Type.Array(namedArea),
  pairs: Type.Array(Type.String()),
  domain: text('political, economic, security, cultural or multilateral'),
  theme: orNull(text('Theme within the domain')),
  status: text('Where it stands'),
  statusSince: orNull(day('Since when')),
  simulated: Type.Boolean(),
  roadmapItems,
  actions: Type.Array(action, { description: 'What happened, oldest first' }),
};

export const agreementEntry = Type.Object({ instrument: text('Instrument'), ...common });

export const commitmentEntry = Type.Object({
  commitment: text('Commitment'),
  ...common,
  due: orNull(day('By when it is to be delivered')),
  overdue: Type.Boolean({ description: 'Due, and neither delivered nor cancelled' }),
  figures: Type.Array(
    Type.Object({
      measure: text('What is measured'),
      value: decimal('How much'),
      unit: text('Unit'),
      statedBy: text('Who stated it'),
    }),
    { description: 'Figures that were stated: no statistics' },
  ),
});

export const meetingEntry = Type.Object({
  meeting: text('Meeting'),
  title: text('Its title'),
  kind: text('What kind of meeting'),
  status: text('planned, held, postponed, cancelled or retracted'),
  date: day('First day'),
  endDate: orNull(day('Last day')),
  place: orNull(text('Where')),
  parties: Type.Array(namedArea),
  pairs: Type.Array(Type.String()),
  domain: text('political, economic, security, cultural or multilateral'),
  theme: orNull(text('Theme within the domain')),
  participants: Type.Array(Type.String()),
  outcomes: Type.Array(
    Type.Object({
      kind: text('position, decision, announcement or document'),
      text: text('What it says'),
      statedBy: orNull(namedArea),
      roadmapItems,
    }),
  ),
  evidence,
  roadmapItems,
  reporter: namedArea,
  simulated: Type.Boolean(),
  recordedAt: instant('When it was recorded here'),
  event: eventReference,
});
export type MeetingEntry = Type.Static<typeof meetingEntry>;
