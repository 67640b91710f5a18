/** Fields that the data of several streams carries. */
import Type from 'typebox';
import type { InEachLanguage } from '#reference/languages.js';
import { Area, Day, described, Identifier, OneOf, Text } from './types.js';

const WebAddress = Type.String({ pattern: '^https?://[^\\s]{1,500}$' });

/** Where a statement can be checked. */
export const Evidence = Type.Object(
  {
    title: Type.Optional(Text({ en: 'What it is', fr: 'Ce que c’est' })),
    url: Type.Optional(WebAddress),
    date: Type.Optional(Day({ en: 'When it was published', fr: 'Date de publication' })),
  },
  {
    additionalProperties: false,
    minProperties: 1,
    ...described({ en: 'Where a statement can be checked', fr: 'Où une déclaration peut être vérifiée' }),
  },
);

export const domains = ['political', 'economic', 'security', 'cultural', 'multilateral'] as const;
export type Domain = (typeof domains)[number];
export const DomainCode = OneOf([...domains], { en: 'Domain of cooperation', fr: 'Domaine de coopération' });
export const Theme = Identifier({
  en: 'Theme within the domain: visa, agriculture, energy, transport, ...',
  fr: 'Thème au sein du domaine : visa, agriculture, energy, transport, ...',
});

export const Parties = Type.Array(Area({ en: 'A party', fr: 'Une partie' }), {
  minItems: 2,
  maxItems: 60,
  uniqueItems: true,
  ...described({
    en: 'The parties; each pair of them sees the event',
    fr: 'Les parties ; chaque paire d’entre elles voit l’événement',
  }),
});

/** Number of an item. */
export const ItemNumber = Type.Integer({
  minimum: 1,
  maximum: 999,
  ...described({ en: 'Item number', fr: 'Numéro du point' }),
});

export const RoadmapItems = Type.Array(
  Type.Object(
    { roadmap: Identifier({ en: 'Roadmap', fr: 'Feuille de route' }), item: ItemNumber },
    { additionalProperties: false },
  ),
  {
    maxItems: 50,
    ...described({
      en: 'Roadmap items that the event bears on',
      fr: 'Points de feuille de route que concerne l’événement',
    }),
  },
);

/** Of an action that may happen again. */
export const Sequence = Type.Integer({
  minimum: 1,
  maximum: 999,
  default: 1,
  ...described({
    en: 'Tells repeated actions apart; default 1',
    fr: 'Distingue les actes répétés ; 1 par défaut',
  }),
});

/** What the data of every stream carries. */
export const common = {
  reporter: Area({
    en: 'Country that reports: must be the owner of the topic',
    fr: 'Pays qui déclare : doit être le propriétaire du topic',
  }),
  revision: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 2_147_483_647,
      default: 0,
      ...described({
        en: 'Higher replaces lower; default 0',
        fr: 'La plus élevée remplace les autres ; 0 par défaut',
      }),
    }),
  ),
  retracted: Type.Optional(
    Type.Boolean({
      default: false,
      ...described({
        en: 'True withdraws the fact; what was there stays in the history',
        fr: 'Vrai retire le fait ; ce qui était là reste dans l’historique',
      }),
    }),
  ),
  roadmapItems: Type.Optional(RoadmapItems),
};

export const record = <T extends Type.TProperties>(properties: T, description: InEachLanguage) =>
  Type.Object({ ...common, ...properties }, { additionalProperties: false, ...described(description) });
