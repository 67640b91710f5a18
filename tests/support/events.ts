import { randomUUID } from 'node:crypto';
import { type Envelope, structuredContentType } from '#contracts/envelope.js';
import { examples } from '#contracts/examples.js';
import { simulatorSource } from '#contracts/read-event.js';
import type { StreamName } from '#contracts/streams.js';
import { topicOf } from '#contracts/topics.js';
import type { NewRecord } from '#event-log/event-log.js';

/** An event in order: the example that documents show of its stream, with an id of its own and what is given. */
export function anEvent(stream: StreamName, data: object = {}, attributes: Partial<Envelope> = {}): Envelope {
  const { event } = examples[stream][0];
  return { ...event, id: randomUUID(), ...attributes, data: { ...(event.data as object), ...data } };
}

/** The record of an event in structured mode, on the topic of the owner. */
export function recordOf(stream: StreamName, event: Envelope, owner = 'MAR'): NewRecord {
  const headers = { 'content-type': structuredContentType };
  return { topic: topicOf(stream, owner), key: event.id, value: Buffer.from(JSON.stringify(event)), headers };
}

/** The same event in binary mode: its attributes are headers, its data the value. */
export function binaryRecordOf(stream: StreamName, event: Envelope, owner = 'MAR'): NewRecord {
  const { data, ...attributes } = event;
  const headers = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)]));
  return { topic: topicOf(stream, owner), key: event.id, value: Buffer.from(JSON.stringify(data)), headers };
}

export const reportedSource = 'https://customs.example/declarations';
export const simulatedSource = `${simulatorSource}tests`;
