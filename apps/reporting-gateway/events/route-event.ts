/** From what was sent to a record of the log, and what ingest will say of it. Pure. */
import { type Headers, openEnvelope, structuredContentType } from '#contracts/envelope.js';
import { isTooDeep, maxDepth } from '#contracts/limits.js';
import { judgeEvent, typeOf } from '#contracts/read-event.js';
import { type Refusal } from '#contracts/refusal.js';
import type { EventSignature } from '#contracts/signature.js';
import { streamNames } from '#contracts/streams.js';
import { topicOf } from '#contracts/topics.js';
import type { NewRecord } from '#event-log/event-log.js';
import type { Told } from '../http/problem.js';

/** One event as it was sent: its bytes, and the headers that its record will have. */
export interface SentEvent {
  readonly value: Buffer;
  readonly headers: Headers;
}

/** Where an event goes, and what will become of it there. */
export interface RoutedEvent {
  readonly id: string | null;
  readonly source: string | null;
  readonly record: NewRecord;
  /** What is wrong with the event alone. Undefined: ingest will accept it, or know it already. */
  readonly refusal: Refusal | undefined;
  /** Of an event in order; undefined: it is not signed. */
  readonly signature?: EventSignature | undefined;
}

export type Routing = { ok: true; event: RoutedEvent } | { ok: false; path: string; message: Told; allowed?: string[] };

interface Attributes {
  readonly id?: unknown;
  readonly source?: unknown;
  readonly type?: unknown;
  readonly subject?: unknown;
}

/**
 * The type alone decides the topic: an event that is wrong in any other way goes there too, where it is kept with its
 * reason for its owner to mend.
 */
export function routeEvent(sent: SentEvent, owner: string): Routing {
  const opened = openEnvelope(sent.value, sent.headers);
  const found = opened.ok ? opened.envelope : attributesOf(sent);
  if (typeof found === 'function') return { ok: false, path: '', message: found };
  const stream = streamNames.find((name) => typeOf(name) === found.type);
  if (!stream) {
    const message: Told = (say) => say.noStream(JSON.stringify(found.type)?.slice(0, 100));
    return { ok: false, path: '/type', message, allowed: streamNames.map(typeOf) };
  }
  const judged = judgeEvent(opened, stream, owner);
  const record = { topic: topicOf(stream, owner), key: keyOf(found), value: sent.value, headers: sent.headers };
  if (!judged.ok) return { ok: true, event: { id: judged.id, source: judged.source, record, refusal: judged.refusal } };
  const { envelope, signature } = judged;
  return { ok: true, event: { id: envelope.id, source: envelope.source, record, refusal: undefined, signature } };
}

/** A structured event of the bytes. */
export function structured(value: Buffer): SentEvent {
  return { value, headers: { 'content-type': structuredContentType } };
}

/** What tells where an event goes; otherwise why nothing can be told. */
export function attributesOf({ value, headers }: SentEvent): Attributes | Told {
  if (headers.ce_specversion !== undefined) {
    return { id: headers.ce_id, source: headers.ce_source, type: headers.ce_type, subject: headers.ce_subject };
  }
  const text = value.toString('utf8');
  if (isTooDeep(text)) return (say) => say.tooDeep(maxDepth);
  try {
    const parsed: unknown = JSON.parse(text);
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed)) return parsed;
    return (say) => say.noObject;
  } catch (error) {
    return (say) => say.noJson((error as Error).message.replace(/\p{Cc}/gu, ' '));
  }
}

/** Versions of one fact have one subject, and keep their order; without one, copies of an event do, by its id. */
function keyOf({ subject, id }: Attributes): string | null {
  const isKey = (text: unknown): text is string => typeof text === 'string' && text !== '' && text.length <= 500;
  return [subject, id].find(isKey) ?? null;
}
