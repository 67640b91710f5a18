import Type from 'typebox';
import {
  Amount,
  Day,
  DomainCode,
  Evidence,
  Identifier,
  MultilingualText,
  OneOf,
  Parties,
  SdmxPeriod,
  Text,
  Theme,
  common,
} from '../types.js';

/** What happened to a commitment (IATI activity status, OGP completion). */
export const commitmentActions = ['pledged', 'supported', 'started', 'delivered', 'delayed', 'cancelled'] as const;

export const roadmapItemKinds = [
  'roadmap',
  'meeting',
  'position',
  'institution',
  'commitment',
  'project',
  'instrument',
] as const;

const Figure = Type.Object(
  {
    measure: Identifier('What is measured: turnover, growth, export-potential'),
    value: Amount('How much'),
    unit: Text('Currency, % or unit', 20),
    period: Type.Optional(SdmxPeriod('Of which period')),
    statedBy: Text('Who stated it'),
    evidence: Type.Optional(Evidence),
  },
  { additionalProperties: false, description: 'A figure that was stated: not a statistic, never computed with' },
);

/** A roadmap as declared: its items, each with its number. */
export const roadmapDeclared = Type.Object(
  {
    ...common,
    record: Type.Literal('roadmap'),
    roadmap: Identifier('Roadmap'),
    title: MultilingualText('Title of the roadmap'),
    parties: Parties,
    declaredOn: Day('Day of the declaration'),
    place: Type.Optional(Text('Where')),
    items: Type.Array(
      Type.Object(
        {
          item: Type.Integer({ minimum: 1, maximum: 999, description: 'Item number' }),
          title: MultilingualText('What the item says'),
          kind: OneOf([...roadmapItemKinds], 'What the item is'),
          domain: DomainCode,
          theme: Type.Optional(Theme),
          indicators: Type.Optional(
            Type.Array(Identifier('Indicator code'), { maxItems: 20, description: 'Indicators that measure the item' }),
          ),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 999 },
    ),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  { additionalProperties: false, description: 'A roadmap was declared, with its items.' },
);

/** Something happened to a commitment. */
export const commitmentAction = Type.Object(
  {
    ...common,
    record: Type.Literal('commitment'),
    commitment: Identifier('Commitment'),
    title: MultilingualText('What was promised'),
    parties: Parties,
    action: OneOf([...commitmentActions], 'What happened to the commitment'),
    sequence: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 999, default: 1, description: 'Tells repeated actions apart; default 1' }),
    ),
    date: Day('When it happened'),
    due: Type.Optional(Day('By when it is to be delivered; the latest action that names a day holds')),
    domain: DomainCode,
    theme: Type.Optional(Theme),
    note: Type.Optional(MultilingualText('What a reader must know of it')),
    figures: Type.Optional(Type.Array(Figure, { maxItems: 20 })),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  { additionalProperties: false, description: 'A commitment was pledged, supported, started, delivered, ...' },
);

export const roadmapCommitment = Type.Union([roadmapDeclared, commitmentAction], {
  description: 'A roadmap was declared, or a commitment was pledged, started, delivered, delayed, cancelled.',
});
export type RoadmapDeclared = Type.Static<typeof roadmapDeclared>;
export type CommitmentAction = Type.Static<typeof commitmentAction>;
export type RoadmapCommitment = Type.Static<typeof roadmapCommitment>;
