/** CloudEvents 1.0 over Kafka: structured (`application/cloudevents+json`) and binary (`ce_` headers) mode. */
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { parseExactJson } from './exact-json.js';
import type { Refusal } from './refusal.js';
import { schemaRefusal } from './schema-refusal.js';
import { Instant } from './types.js';

const Attribute = (description: string, maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000-\\u001F\\u007F]+$', description });

export const envelope = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    // Of four bytes each at most, the characters of id and source fit the 2,704 bytes of an index entry together.
    id: Attribute('With source, identifies the event for ever', 200),
    source: Attribute('Who sends: a URI reference, such as https://customs.example/declarations', 400),
    type: Attribute('Stream and version: entente.trade.flows.v1', 100),
    time: Instant('When it happened, or was recorded by its sender'),
    datacontenttype: Type.Optional(Type.Literal('application/json')),
    dataschema: Type.Optional(Attribute('Schema of the data: urn:entente:trade.flows:v1', 200)),
    subject: Type.Optional(Attribute('What the event is about', 500)),
    signature: Type.Optional(Attribute('Detached JWS of the event, by a published key of its owner', 2000)),
    data: Type.Unknown({ description: 'What the stream says' }),
  },
  { description: 'A CloudEvents 1.0 event; extension attributes may be added and are kept with a refused event only' },
);
export type Envelope = Type.Static<typeof envelope>;
const validator = Compile(envelope);

export type Headers = Readonly<Record<string, string>>;
export type OpenedEnvelope = { ok: true; envelope: Envelope } | { ok: false; refusal: Refusal; found?: unknown };

/** Reads the envelope of a record of the log, in whichever mode it came. */
export function openEnvelope(value: Buffer, headers: Headers): OpenedEnvelope {
  const parsed = parseExactJson(value);
  const eventOf = (body: unknown) =>
    headers.ce_specversion === undefined ? body : { ...binaryAttributes(headers), data: body };
  if (parsed.ok) return checkEnvelope(eventOf(parsed.value));
  return { ...parsed, found: eventOf(parsed.found) };
}

/** Checks the attributes of an event that is already parsed. */
export function checkEnvelope(found: unknown): OpenedEnvelope {
  if (validator.Check(found)) return { ok: true, envelope: found };
  const refusal = schemaRefusal(envelope, found, '');
  return { ok: false, refusal: { ...refusal, reason: 'envelope-invalid' }, found };
}

function binaryAttributes(headers: Headers): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('ce_')) attributes[name.slice(3)] = value;
  }
  return attributes;
}

export const structuredContentType = 'application/cloudevents+json';
