/** CloudEvents 1.0 over Kafka: structured (`application/cloudevents+json`) and binary (`ce_` headers) mode. */
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import type { InEachLanguage } from '#reference/languages.js';
import { parseExactJson } from './exact-json.js';
import type { Refusal } from './refusal.js';
import { schemaRefusal } from './schema-refusal.js';
import { described, Instant } from './types.js';

const Attribute = (description: InEachLanguage, maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000-\\u001F\\u007F]+$', ...described(description) });

export const envelope = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    // Of four bytes each at most, the characters of id and source fit the 2,704 bytes of an index entry together.
    id: Attribute(
      { en: 'With source, identifies the event for ever', fr: 'Avec source, identifie l’événement pour toujours' },
      200,
    ),
    source: Attribute(
      {
        en: 'Who sends: a URI reference, such as https://customs.example/declarations',
        fr: 'Qui envoie : une référence d’URI, comme https://customs.example/declarations',
      },
      400,
    ),
    type: Attribute(
      { en: 'Stream and version: entente.trade.flows.v1', fr: 'Flux et version : entente.trade.flows.v1' },
      100,
    ),
    time: Instant({
      en: 'When it happened, or was recorded by its sender',
      fr: 'Moment où cela s’est passé, ou a été enregistré par l’émetteur',
    }),
    datacontenttype: Type.Optional(Type.Literal('application/json')),
    dataschema: Type.Optional(
      Attribute(
        { en: 'Schema of the data: urn:entente:trade.flows:v1', fr: 'Schéma des données : urn:entente:trade.flows:v1' },
        200,
      ),
    ),
    subject: Type.Optional(Attribute({ en: 'What the event is about', fr: 'Ce dont parle l’événement' }, 500)),
    signature: Type.Optional(
      Attribute(
        {
          en: 'Detached JWS of the event, by a published key of its owner',
          fr: 'JWS détaché de l’événement, par une clé publiée de son propriétaire',
        },
        2000,
      ),
    ),
    data: Type.Unknown({ ...described({ en: 'What the stream says', fr: 'Ce que dit le flux' }) }),
  },
  {
    ...described({
      en: 'A CloudEvents 1.0 event; extension attributes may be added and are kept with a refused event only',
      fr: 'Un événement CloudEvents 1.0 ; des attributs d’extension peuvent s’y ajouter, et ne sont gardés qu’avec un événement refusé',
    }),
  },
);
export type Envelope = Type.Static<typeof envelope>;
const validator = Compile(envelope);

export type Headers = Readonly<Record<string, string>>;
export type OpenedEnvelope = { ok: true; envelope: Envelope } | { ok: false; refusal: Refusal; found?: unknown };

/** Reads the envelope of a record of the log, in whichever mode it came. */
export function openEnvelope(value: Buffer, headers: Headers): OpenedEnvelope {
  const parsed = parseExactJson(value);
  const eventOf = (body: unknown) => (headers.ce_specversion === undefined ? body : binaryEvent(headers, body));
  if (parsed.ok) return checkEnvelope(eventOf(parsed.value));
  return { ...parsed, found: eventOf(parsed.found) };
}

/** Checks the attributes of an event that is already parsed. */
export function checkEnvelope(found: unknown): OpenedEnvelope {
  if (validator.Check(found)) return { ok: true, envelope: found };
  const refusal = schemaRefusal(envelope, found, '');
  return { ok: false, refusal: { ...refusal, reason: 'envelope-invalid' }, found };
}

function binaryEvent(headers: Headers, data: unknown): Record<string, unknown> {
  const event: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('ce_')) event[name.slice(3)] = value;
  }
  event.data = data;
  return event;
}

export const structuredContentType = 'application/cloudevents+json';
