import Type from 'typebox';
import { DomainCode, Evidence, Parties, Sequence, Theme, record } from '../common-fields.js';
import { Day, Identifier, MultilingualText, OneOf, Text } from '../types.js';

/** Actions of a party on an instrument (terms of the UN Treaty Collection), in the order of an instrument's life. */
export const instrumentActions = [
  'announced',
  'negotiated',
  'initialled',
  'signed',
  'approved',
  'ratified',
  'notified',
  'in-force',
  'amended',
  'suspended',
  'terminated',
  'registered',
] as const;

/** One party acted on an instrument. */
export const agreementAction = record(
  {
    instrument: Identifier({ en: 'Instrument', fr: 'Identifiant de l’instrument' }),
    title: MultilingualText({ en: 'Title of the instrument', fr: 'Intitulé de l’instrument' }),
    parties: Parties,
    action: OneOf([...instrumentActions], {
      en: 'What the reporting party did',
      fr: 'Ce qu’a fait la partie déclarante',
    }),
    sequence: Type.Optional(Sequence),
    date: Day({ en: 'Day of effect of the action', fr: 'Jour où l’acte prend effet' }),
    domain: DomainCode,
    theme: Type.Optional(Theme),
    place: Type.Optional(Text({ en: 'Where', fr: 'Lieu' })),
    note: Type.Optional(
      MultilingualText({ en: 'What a reader must know of it', fr: 'Ce que le lecteur doit en savoir' }),
    ),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  {
    en: 'A party acted on an instrument: announced, signed, approved, ratified, in force, ...',
    fr: 'Une partie a agi sur un instrument : annoncé, signé, approuvé, ratifié, en vigueur, ...',
  },
);
export type AgreementAction = Type.Static<typeof agreementAction>;
