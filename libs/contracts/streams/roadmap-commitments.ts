import Type from 'typebox';
import { DomainCode, Evidence, ItemNumber, Parties, Sequence, Theme, common } from '../common-fields.js';
import { Amount, Day, Identifier, MultilingualText, OneOf, SdmxPeriod, Text, described } from '../types.js';

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
    measure: Identifier({
      en: 'What is measured: turnover, growth, export-potential',
      fr: 'Ce qui est mesuré : turnover, growth, export-potential',
    }),
    value: Amount({ en: 'How much', fr: 'Combien' }),
    unit: Text({ en: 'Currency, % or unit', fr: 'Monnaie, % ou unité' }, 20),
    period: Type.Optional(SdmxPeriod({ en: 'Of which period', fr: 'Période concernée' })),
    statedBy: Text({ en: 'Who stated it', fr: 'Qui l’a énoncé' }),
    evidence: Type.Optional(Evidence),
  },
  {
    additionalProperties: false,
    ...described({
      en: 'A figure that was stated: not a statistic, never computed with',
      fr: 'Un chiffre énoncé : ce n’est pas une statistique, et il n’entre dans aucun calcul',
    }),
  },
);

/** A roadmap as declared: its items, each with its number. */
export const roadmapDeclared = Type.Object(
  {
    ...common,
    record: Type.Literal('roadmap'),
    roadmap: Identifier({ en: 'Roadmap', fr: 'Identifiant de la feuille de route' }),
    title: MultilingualText({ en: 'Title of the roadmap', fr: 'Intitulé de la feuille de route' }),
    parties: Parties,
    declaredOn: Day({ en: 'Day of the declaration', fr: 'Jour de la déclaration' }),
    place: Type.Optional(Text({ en: 'Where', fr: 'Lieu' })),
    items: Type.Array(
      Type.Object(
        {
          item: ItemNumber,
          title: MultilingualText({ en: 'What the item says', fr: 'Teneur du point' }),
          kind: OneOf([...roadmapItemKinds], { en: 'What the item is', fr: 'Nature du point' }),
          domain: DomainCode,
          theme: Type.Optional(Theme),
          indicators: Type.Optional(
            Type.Array(Identifier({ en: 'Indicator code', fr: 'Code d’un indicateur' }), {
              maxItems: 20,
              ...described({ en: 'Indicators that measure the item', fr: 'Indicateurs qui mesurent le point' }),
            }),
          ),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 999 },
    ),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  {
    additionalProperties: false,
    ...described({
      en: 'A roadmap was declared, with its items.',
      fr: 'Une feuille de route a été déclarée, avec ses points.',
    }),
  },
);

/** Something happened to a commitment. */
export const commitmentAction = Type.Object(
  {
    ...common,
    record: Type.Literal('commitment'),
    commitment: Identifier({ en: 'Commitment', fr: 'Identifiant de l’engagement' }),
    title: MultilingualText({ en: 'What was promised', fr: 'Ce qui a été promis' }),
    parties: Parties,
    action: OneOf([...commitmentActions], {
      en: 'What happened to the commitment',
      fr: 'Ce qu’il est advenu de l’engagement',
    }),
    sequence: Type.Optional(Sequence),
    date: Day({ en: 'When it happened', fr: 'Jour de l’acte' }),
    due: Type.Optional(
      Day({
        en: 'By when it is to be delivered; the latest action that names a day holds',
        fr: 'Échéance ; vaut celle du dernier acte qui en nomme une',
      }),
    ),
    domain: DomainCode,
    theme: Type.Optional(Theme),
    note: Type.Optional(
      MultilingualText({ en: 'What a reader must know of it', fr: 'Ce que le lecteur doit en savoir' }),
    ),
    figures: Type.Optional(Type.Array(Figure, { maxItems: 20 })),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  {
    additionalProperties: false,
    ...described({
      en: 'A commitment was pledged, supported, started, delivered, ...',
      fr: 'Un engagement a été pris, soutenu, commencé, tenu, ...',
    }),
  },
);

export const roadmapCommitment = Type.Union([roadmapDeclared, commitmentAction], {
  ...described({
    en: 'A roadmap was declared, or a commitment was pledged, started, delivered, delayed, cancelled.',
    fr: 'Une feuille de route a été déclarée (roadmap), ou un engagement a été pris, commencé, tenu, retardé, annulé (commitment).',
  }),
});
export type RoadmapDeclared = Type.Static<typeof roadmapDeclared>;
export type CommitmentAction = Type.Static<typeof commitmentAction>;
export type RoadmapCommitment = Type.Static<typeof roadmapCommitment>;
