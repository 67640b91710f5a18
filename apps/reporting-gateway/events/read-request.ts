/** The CloudEvents of an HTTP request (HTTP protocol binding): binary, structured, or a batch. Pure. */
import { maxMessageBytes } from '#contracts/limits.js';
import { splitBatch } from '#contracts/split-batch.js';
import { Problem } from '../http/problem.js';
import { contentTypes } from './raw-bodies.js';
import { type SentEvent, structured } from './route-event.js';

type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** @throws Problem when there are no events in it, or one is too large. */
export function readRequest(headers: RequestHeaders, body: unknown): { events: SentEvent[]; batch: boolean } {
  const contentType = String(headers['content-type'] ?? '')
    .split(';', 1)[0]!
    .trim()
    .toLowerCase();
  if (!Buffer.isBuffer(body))
    throw new Problem('invalid-body', (say) => say.noBody, { allowed: Object.values(contentTypes) });
  const batch = contentType === contentTypes.batch;
  const events = batch
    ? elementsOf(body)
    : [contentType === contentTypes.structured ? structured(body) : binary(headers, body)];
  const tooLarge = events.flatMap(({ value }, index) =>
    value.length > maxMessageBytes ? [{ index, bytes: value.length }] : [],
  );
  if (tooLarge.length > 0) {
    throw new Problem('too-large', (say) => say.largeEvent(maxMessageBytes), { errors: tooLarge });
  }
  return { events, batch };
}

function elementsOf(body: Buffer): SentEvent[] {
  const elements = splitBatch(body);
  if (elements && elements.length > 0) return elements.map(structured);
  throw new Problem('invalid-body', (say) => say.noBatch);
}

/** Attributes are headers there, with everything but printable ASCII percent-encoded. */
function binary(headers: RequestHeaders, body: Buffer): SentEvent {
  if (headers['ce-specversion'] === undefined) {
    throw new Problem('invalid-body', (say) => say.noAttributes, { allowed: Object.values(contentTypes) });
  }
  const attributes: Record<string, string> = { 'content-type': contentTypes.binary };
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith('ce-') && typeof value === 'string') attributes[`ce_${name.slice(3)}`] = decoded(value);
  }
  return { value: body, headers: attributes };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
