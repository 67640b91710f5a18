/** Shapes that many answers share. */
import Type, { type Static, type TSchema } from 'typebox';

export const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const metaSchema = Type.Object({
  asOf: Type.String({ format: 'date-time', description: 'What was recorded up to this moment is in the answer' }),
  dataVersion: Type.String({ description: 'Grows with every batch of events' }),
  freshAt: orNull(Type.String({ format: 'date-time', description: 'When the newest fact of the answer was recorded' })),
  next: orNull(Type.String({ description: 'Cursor of the next page; null on the last' })),
  reason: Type.Optional(Type.String({ description: 'Why there is no data' })),
});

export const problemSchema = Type.Object({
  type: Type.String({ description: 'urn:entente:problem:…' }),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.String(),
  parameter: Type.Optional(Type.String({ description: 'Parameter that is not in order' })),
  value: Type.Optional(Type.Unknown({ description: 'What was given' })),
  allowed: Type.Optional(Type.Unknown({ description: 'What is allowed' })),
  errors: Type.Optional(Type.Array(Type.Object({}, { description: 'One entry a thing that is wrong' }))),
});

export const namedArea = Type.Object({ code: Type.String({ description: 'ISO 3166-1 alpha-3' }), name: Type.String() });
export const decimal = (description: string) => Type.String({ description: `${description}; decimal` });
export const day = (description: string) => Type.String({ format: 'date', description });
export const instant = (description: string) => Type.String({ format: 'date-time', description });
export const text = (description: string) => Type.String({ description });
export const commodityNameText = orNull(text('Short name of the commodity; null where it has none'));
export const multilingual = Type.Record(Type.String(), Type.String(), { description: 'Text by language' });

export const eventReference = Type.Object({
  source: text('CloudEvents source'),
  id: text('CloudEvents id'),
  time: instant('CloudEvents time'),
});

/** Of an event that is signed; otherwise null. */
export const signedBy = orNull(
  Type.Object({
    owner: text('Country that published the key'),
    kid: text('Key that signed'),
    algorithm: text('EdDSA or RS256'),
    thumbprint: text('RFC 7638 thumbprint of the key, SHA-256 as base64url'),
    revokedAt: orNull(
      instant('From when the key is revoked: the event came before, or was taken before that was known'),
    ),
  }),
);
export type SignedBy = Static<typeof signedBy>;

/** An event, and where in the log it lies. */
export const eventInLog = Type.Evaluate(
  Type.Intersect([
    eventReference,
    Type.Object({
      topic: text('Topic'),
      partition: Type.Integer(),
      offset: Type.Integer({ description: 'Offset in the partition' }),
      signedBy,
    }),
  ]),
);

export const link = Type.Object({
  rel: text('What it leads to'),
  href: text('Where, on this gateway'),
  title: text('What it is called'),
});
