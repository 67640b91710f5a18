/** The JSON Schemas of the contracts as a document carries them, apart from the code that checks with them. */
import { envelope } from './envelope.js';
import { refusalReasons } from './refusal.js';
import { type StreamName, streamNames, streams } from './streams.js';
import { schemaOf, typeOf } from './read-event.js';
import { allowedByFormat } from './types.js';

export type Json = Readonly<Record<string, unknown>>;

/** A reference within the document. */
export const ref = (pointer: string) => ({ $ref: `#/${pointer}` });
export const schemaRef = (name: string) => ref(`components/schemas/${name}`);

/**
 * A schema as plain JSON; what a format of ours allows stands in the description, as no other validator knows it.
 */
export function plainSchema(schema: unknown): Json {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const { format, description } = (value ?? {}) as { format?: unknown; description?: unknown };
    const allowed = typeof format === 'string' ? allowedByFormat(format)?.en : undefined;
    if (allowed === undefined) return value;
    return {
      ...(value as Json),
      description: typeof description === 'string' ? `${description}: ${allowed}` : allowed,
    };
  }) as Json;
}

const text = (description: string) => ({ type: 'string', description });
const periods = {
  type: 'array',
  items: plainSchema({ type: 'string', format: 'period' }),
  description: 'Periods concerned, each once',
};

/** An object of which every property is there, but for those that may be. */
function complete(description: string, properties: Json, optional: Json = {}): Json {
  return {
    type: 'object',
    description,
    properties: { ...properties, ...optional },
    required: Object.keys(properties),
  };
}

/** `quarantine.v1.<OWNER>`: which event was refused, and why. */
const quarantineNotice = complete('An event was refused: where it is, and what is wrong with it.', {
  topic: text('Topic of the event'),
  partition: { type: 'integer', description: 'Partition of the event' },
  offset: { type: 'integer', description: 'Offset of the event' },
  source: { type: ['string', 'null'], description: 'Source of the event, as far as it can be told' },
  id: { type: ['string', 'null'], description: 'Id of the event, as far as it can be told' },
  reason: { enum: Object.keys(refusalReasons), description: 'Reason code' },
  path: text('JSON Pointer into the event; empty: the whole message'),
  message: text('What is wrong, and what is allowed'),
});

const subject = {
  type: 'string',
  pattern: '^[A-Z]{3}(?:-[A-Z]{3})?$',
  description: 'A pair, two countries in alphabetical order, or one country',
};

const changeNotice = complete(
  'Facts of a stream changed for a pair in some periods; for one country, where they are of no pair.',
  {
    stream: { enum: streamNames, description: 'Stream of the facts' },
    pair: subject,
    periods,
  },
  { recordedAt: { type: 'string', format: 'date-time', description: 'Moment as of which the facts hold' } },
);

const updateNotice = complete(
  'Values of an indicator changed, appeared or went for a pair or a country in some periods.',
  {
    code: text('Code of the indicator'),
    subject,
    periods,
  },
);

/** Attributes of an event as `ce_` headers, from the envelope's own. */
function binaryHeaders(): Json {
  const { properties, required } = plainSchema(envelope) as { properties: Json; required: string[] };
  const inHeaders = Object.entries(properties).filter(([name]) => name !== 'data' && name !== 'datacontenttype');
  return {
    type: 'object',
    description: 'The attributes of the event',
    properties: Object.fromEntries(inHeaders.map(([name, schema]) => [`ce_${name}`, schema])),
    required: required.filter((name) => name !== 'data').map((name) => `ce_${name}`),
  };
}

function structuredEvent(stream: StreamName): Json {
  const own = {
    type: { const: typeOf(stream) },
    dataschema: { const: schemaOf(stream) },
    data: schemaRef(stream),
  };
  return { allOf: [schemaRef('envelope'), { type: 'object', properties: own }] };
}

/** Every schema of the document by name: of a stream's data under its name, of its event under `<name>.event`. */
export function documentSchemas(): Json {
  return {
    envelope: plainSchema(envelope),
    'binary-headers': binaryHeaders(),
    ...Object.fromEntries(streamNames.map((stream) => [stream, plainSchema(streams[stream].schema)])),
    ...Object.fromEntries(streamNames.map((stream) => [`${stream}.event`, structuredEvent(stream)])),
    'quarantine-notice': quarantineNotice,
    'change-notice': changeNotice,
    'update-notice': updateNotice,
  };
}
