import Type from 'typebox';
import { day, decimal, eventReference, instant, link, multilingual, namedArea, orNull, text } from '../http/schemas.js';

const evidence = Type.Array(
  Type.Object({
    title: Type.Optional(text('What it is')),
    url: Type.Optional(text('Where')),
    date: Type.Optional(day('When')),
  }),
);

const summary = {
  roadmap: text('Roadmap'),
  title: text('Its title'),
  parties: Type.Array(namedArea),
  pairs: Type.Array(Type.String(), { description: 'Pairs of the parties' }),
  declaredOn: day('Day of the declaration'),
  place: orNull(text('Where')),
  status: text('declared or retracted'),
  simulated: Type.Boolean(),
  recordedAt: instant('When it was recorded here'),
};

export const roadmapSummary = Type.Object({
  ...summary,
  itemCount: Type.Integer({ description: 'Items' }),
  href: text('The roadmap item by item'),
});
export type RoadmapSummary = Type.Static<typeof roadmapSummary>;

const itemStatus = 'none, supported, announced, under-way, delayed, delivered or cancelled';

export const roadmapItem = Type.Object({
  item: Type.Integer({ description: 'Number' }),
  title: multilingual,
  kind: text('roadmap, meeting, position, institution, commitment, project or instrument'),
  domain: text('political, economic, security, cultural or multilateral'),
  theme: orNull(text('Theme within the domain')),
  declaredStatus: text(`What the parties said last: ${itemStatus}`),
  evidencedStatus: text(`What the facts prove: ${itemStatus}`),
  evidencedBy: orNull(text('What proves it: in-force, signed, held, met, stated, moved, in-service')),
  status: text('What is proved, else what was declared'),
  simulated: Type.Boolean({ description: 'Some of the facts are simulated' }),
  freshAt: orNull(instant('When the newest of the facts was recorded')),
  due: orNull(day('By when it is to be delivered')),
  dueNote: orNull(text('What a reader must know of what is due then, such as where the day comes from')),
  overdue: Type.Boolean({ description: 'Due, and neither delivered nor cancelled' }),
  actions: Type.Array(
    Type.Object({
      of: text('instrument, commitment or meeting'),
      code: text('Which'),
      action: text('What happened'),
      date: day('When'),
      reportedBy: Type.Array(namedArea),
    }),
    { description: 'What happened, oldest first' },
  ),
  outcomes: Type.Array(
    Type.Object({
      meeting: text('Meeting'),
      kind: text('position, decision, announcement or document'),
      text: text('What it says'),
      statedBy: orNull(namedArea),
    }),
    { description: 'What came out of meetings' },
  ),
  figures: Type.Array(
    Type.Object({
      measure: text('What is measured'),
      value: decimal('How much'),
      unit: text('Currency, % or unit'),
      period: orNull(text('Of which period')),
      statedBy: text('Who stated it'),
      evidence: orNull(Type.Object({}, { description: 'Where it can be checked' })),
    }),
    { description: 'Figures that were stated: no statistics' },
  ),
  links: Type.Array(link),
});
export type RoadmapItemEntry = Type.Static<typeof roadmapItem>;

export const roadmapEntry = Type.Object({
  ...summary,
  evidence,
  event: eventReference,
  items: Type.Array(roadmapItem),
});
export type RoadmapEntry = Type.Static<typeof roadmapEntry>;
