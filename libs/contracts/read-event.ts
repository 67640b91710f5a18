/** From the bytes of a record to an event that may be accepted, or to the reason why not. Pure. */
import { hash } from 'node:crypto';
import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { canonicalJsonOf } from './canonical-json.js';
import { type Envelope, type Headers, type OpenedEnvelope, openEnvelope } from './envelope.js';
import { type Refusal, refusalOf } from './refusal.js';
import { schemaRefusal } from './schema-refusal.js';
import { type EventSignature, isSigned, readSignature } from './signature.js';
import { type StreamContract, type StreamName, streamNames, streams } from './streams.js';
import { utcInstant } from './types.js';

/** An event whose envelope, data and reporter are in order. */
export interface EventOf<Data> {
  readonly stream: StreamName;
  readonly owner: string;
  readonly source: string;
  readonly id: string;
  /** UTC with milliseconds, `2025-02-28T10:00:00.000Z`: compares as text. */
  readonly time: string;
  readonly revision: number;
  readonly retracted: boolean;
  /** Made by a simulator: everything derived from it says so. */
  readonly simulated: boolean;
  /** SHA-256 of what the event says, as hexadecimal digits: the same however it was written or sent. */
  readonly payloadHash: string;
  /** Not yet checked: what is signed is told, not by whom. */
  readonly signature: EventSignature | undefined;
  readonly data: Data;
}
export type EntenteEvent = EventOf<CommonData>;

export interface CommonData {
  readonly reporter: string;
  readonly revision?: number;
  readonly retracted?: boolean;
  readonly roadmapItems?: readonly { roadmap: string; item: number }[];
}

interface RefusedEvent {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly source: string | null;
  readonly id: string | null;
}

/** An event that is in order, as it was sent. */
interface JudgedEvent {
  readonly ok: true;
  readonly envelope: Envelope;
  /** Not yet checked: what is signed is told, not by whom. */
  readonly signature: EventSignature | undefined;
}

export type ReadEvent = { ok: true; event: EntenteEvent } | RefusedEvent;

/** `source` prefix by which a simulator says what it is. */
export const simulatorSource = 'urn:entente:simulator:';

const validators: Record<string, Validator> = Object.fromEntries(
  streamNames.map((name) => [name, Compile(streams[name].schema)]),
);

const canonicalData: Record<string, (data: object) => string> = Object.fromEntries(
  streamNames.map((name) => [name, canonicalJsonOf(fieldsOf(streams[name].schema))]),
);

/** Names of the fields that the data of a stream may have: of any of its records where it has several. */
function fieldsOf(schema: TSchema): Set<string> {
  const { anyOf, properties = {} } = schema as { anyOf?: TSchema[]; properties?: object };
  return new Set([...Object.keys(properties), ...(anyOf ?? []).flatMap((variant) => [...fieldsOf(variant)])]);
}

export function typeOf(stream: StreamName): string {
  return `entente.${stream}.v1`;
}

export function schemaOf(stream: StreamName): string {
  return `urn:entente:${stream}:v1`;
}

/** Reads one record of the topic of `stream` and `owner`. The owner is the topic's, never the payload's. */
export function readEvent(value: Buffer, headers: Headers, stream: StreamName, owner: string): ReadEvent {
  const judged = judgeEvent(openEnvelope(value, headers), stream, owner);
  if (!judged.ok) return judged;
  const { envelope, signature } = judged;
  const data = envelope.data as CommonData;
  const time = utcInstant(envelope.time);
  return {
    ok: true,
    event: {
      stream,
      owner,
      source: envelope.source,
      id: envelope.id,
      time,
      revision: data.revision ?? 0,
      retracted: data.retracted ?? false,
      simulated: envelope.source.startsWith(simulatorSource),
      payloadHash: hash('sha256', `${time}\n${canonicalData[stream]!(data)}`),
      signature,
      data,
    },
  };
}

/** Whether `readEvent` would take what was opened for an event: nothing is made of it yet, such as its hash. */
export function judgeEvent(opened: OpenedEnvelope, stream: StreamName, owner: string): JudgedEvent | RefusedEvent {
  if (!opened.ok) return { ok: false, refusal: opened.refusal, ...identityIn(opened.found) };
  const { envelope } = opened;
  const refuse = (refusal: Refusal): RefusedEvent => ({
    ok: false,
    refusal,
    source: envelope.source,
    id: envelope.id,
  });
  const refusal = checkEvent(envelope, stream, owner);
  if (refusal) return refuse(refusal);
  const signed = isSigned(envelope) ? readSignature(envelope) : undefined;
  if (signed?.ok === false) return refuse(signed.refusal);
  return { ok: true, envelope, signature: signed?.signature };
}

/** What is wrong with an event for the topic of `stream` and `owner`; undefined when nothing is. */
export function checkEvent(envelope: Envelope, stream: StreamName, owner: string): Refusal | undefined {
  if (envelope.type !== typeOf(stream)) {
    return refusalOf('wrong-stream', '/type', {
      en: `type ${envelope.type} does not belong on a topic of ${stream}: expected ${typeOf(stream)}`,
      fr: `le type ${envelope.type} n’a pas sa place sur un topic de ${stream} : ${typeOf(stream)} est attendu`,
    });
  }
  if (envelope.dataschema !== undefined && envelope.dataschema !== schemaOf(stream)) {
    return refusalOf('envelope-invalid', '/dataschema', {
      en: `dataschema ${envelope.dataschema} is not known: expected ${schemaOf(stream)}`,
      fr: `dataschema ${envelope.dataschema} est inconnu : ${schemaOf(stream)} est attendu`,
    });
  }
  const contract: StreamContract = streams[stream];
  if (!validators[stream]!.Check(envelope.data)) return schemaRefusal(contract.schema, envelope.data, '/data');
  const { reporter } = envelope.data as CommonData;
  if (reporter !== owner) {
    return refusalOf('reporter-not-owner', '/data/reporter', {
      en: `reporter ${reporter} may not send to a topic of ${owner}`,
      fr: `le déclarant ${reporter} ne peut envoyer sur un topic de ${owner}`,
    });
  }
  return contract.rule?.(envelope.data as never);
}

/** Source and id of an event whose envelope is not in order, as far as they can be told. */
function identityIn(found: unknown): { source: string | null; id: string | null } {
  const { source, id } = (found ?? {}) as Record<string, unknown>;
  return { source: shortText(source), id: shortText(id) };
}

function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 500 && !value.includes('\0') ? value : null;
}
