import Type from 'typebox';
import {
  Day,
  DomainCode,
  Evidence,
  Identifier,
  MultilingualText,
  OneOf,
  Parties,
  Text,
  Theme,
  record,
} from '../types.js';

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
    instrument: Identifier('Instrument'),
    title: MultilingualText('Title of the instrument'),
    parties: Parties,
    action: OneOf([...instrumentActions], 'What the reporting party did'),
    sequence: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 999, default: 1, description: 'Tells repeated actions apart; default 1' }),
    ),
    date: Day('Day of effect of the action'),
    domain: DomainCode,
    theme: Type.Optional(Theme),
    place: Type.Optional(Text('Where')),
    note: Type.Optional(MultilingualText('What a reader must know of it')),
    evidence: Type.Optional(Type.Array(Evidence, { maxItems: 20 })),
  },
  'A party acted on an instrument: announced, signed, approved, ratified, in force, ...',
);
export type AgreementAction = Type.Static<typeof agreementAction>;
