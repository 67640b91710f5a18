import { type EventLog, UnknownTopic } from '#event-log/event-log.js';
import type { NewRecord, Position } from '#event-log/event-log.js';
import type { Language } from '#reference/languages.js';
import { messageIn, refusalReasons } from '#contracts/refusal.js';
import type { Identity } from '#access/identity.js';
import { assertTopics } from '../access/sender.js';
import { Problem, type Told } from '../http/problem.js';
import { publish } from './publish.js';
import { type RoutedEvent, routeEvent, type SentEvent } from './route-event.js';
import type { Signatures } from './signatures.js';

/** What is answered for an event that the log has. */
export interface PublishedEvent extends Position {
  readonly id: string | null;
  readonly source: string | null;
  readonly expected: 'accepted' | 'quarantined';
  readonly reason?: string;
  readonly path?: string;
  readonly message?: string;
  readonly advice?: string;
}

/**
 * Publishes events to the topics of their owner: all of them, or none.
 * @throws Problem naming each event that has no topic to go to, is of a stream that is not the sender's, or is not signed where
 * the owner requires it.
 */
export async function acceptEvents(
  log: EventLog,
  signatures: Signatures,
  sent: readonly SentEvent[],
  owner: string,
  batch: boolean,
  language: Language,
  sender?: Identity,
): Promise<PublishedEvent[]> {
  const routings = sent.map((event) => routeEvent(event, owner));
  const errors = routings.flatMap((routing, index) => {
    if (routing.ok) return [];
    const { path, message, allowed } = routing;
    return [{ index, path, message, ...(allowed && { allowed }) }];
  });
  if (errors.length > 0) throw notRoutable(errors, batch);
  const routed = routings.flatMap((routing) => (routing.ok ? [routing.event] : []));
  assertTopics(
    sender,
    routed.map(({ record }) => record.topic),
  );
  const events = await judged(routed, signatures, owner);
  const positions = await publishAll(log, events, batch);
  return events.map((event, index) => publishedEvent(event, positions[index]!, language));
}

/** The events, each with what is wrong with it or its signature. @throws Problem naming those that are not signed and must be. */
async function judged(events: readonly RoutedEvent[], signatures: Signatures, owner: string): Promise<RoutedEvent[]> {
  const refusals = await signatures.refusalsOf(
    owner,
    events.map(({ signature }) => signature),
  );
  // What is wrong with an event itself is told first: of its signature, if it has one, nothing was read.
  const checked = events.map((event, at) => ({ ...event, refusal: event.refusal ?? refusals[at] }));
  const errors = checked.flatMap(({ id, refusal }, index) => {
    if (refusal?.reason !== 'signature-missing') return [];
    const message: Told = (_, language) => messageIn(refusal, language);
    return [{ index, id, path: refusal.path, message }];
  });
  if (errors.length > 0) {
    throw new Problem('not-signed', (say) => say.unsignedEvents(owner, errors.length), { errors });
  }
  return checked;
}

export function publishedEvent(
  { id, source, refusal }: RoutedEvent,
  position: Position,
  language: Language,
): PublishedEvent {
  if (!refusal) return { id, source, ...position, expected: 'accepted' };
  const { reason, path } = refusal;
  const message = messageIn(refusal, language);
  const advice = refusalReasons[reason][language];
  return { id, source, ...position, expected: 'quarantined', reason, path, message, advice };
}

async function publishAll(log: EventLog, events: readonly RoutedEvent[], batch: boolean): Promise<Position[]> {
  try {
    return await publish(
      log,
      events.map(({ record }): NewRecord => record),
    );
  } catch (error) {
    if (!(error instanceof UnknownTopic)) throw error;
    // The log names one topic; the sender is told of each event that has none.
    const there = new Set(await log.topics(/.*/));
    const errors = events.flatMap(({ id, record: { topic } }, index) =>
      there.has(topic) ? [] : [{ index, id, path: '/type', message: ((say) => say.noTopic(topic)) satisfies Told }],
    );
    throw notRoutable(errors, batch);
  }
}

function notRoutable(errors: readonly { message: Told; path: string }[], batch: boolean): Problem {
  const detail: Told = batch ? (say) => say.noneRouted(errors.length) : errors[0]!.message;
  return new Problem('not-routable', detail, { errors });
}
