import type { Pool } from 'pg';
import type { StreamName } from '#contracts/streams.js';
import { type EntenteEvent, readEvent } from '#contracts/read-event.js';
import { maxMessageBytes } from '#contracts/limits.js';
import { messageIn, type Refusal } from '#contracts/refusal.js';
import { type EventLog, UnknownTopic } from '#event-log/event-log.js';
import { replayHeader } from '#facts/accept-batch.js';
import type { Language } from '#reference/languages.js';
import type { QuarantineView } from '../access/sender.js';
import { publishedEvent, type PublishedEvent } from '../events/accept.js';
import { publish } from '../events/publish.js';
import { attributesOf, structured } from '../events/route-event.js';
import type { Signatures } from '../events/signatures.js';
import { Problem, type Told } from '../http/problem.js';
import { whyAbsent } from './absent.js';
import { whyClosed } from './closed.js';
import { conflictOf } from './conflict.js';
import { findQuarantined, type QuarantineRow, untold } from './quarantine.js';

/** What a replay is done with. */
interface Means {
  /** Reads refused messages whole. */
  readonly cleared: Pool;
  readonly log: EventLog;
  readonly signatures: Signatures;
}

/**
 * Sends a refused event again, to the topic that it came on: as it was, or as mended.
 * @throws Problem when there is no such event, it is not open, the mended one would be refused, or the log does not answer.
 */
export async function replay(
  { cleared, log, signatures }: Means,
  id: string,
  mended: Buffer | undefined,
  view: QuarantineView,
  language: Language,
): Promise<PublishedEvent> {
  const row = await findQuarantined(cleared, id, view);
  if (!row) throw new Problem('not-found', await whyAbsent(cleared, id));
  if (!row.isOpen) throw await whyClosed(cleared, row);
  if (mended !== undefined && mended.length > maxMessageBytes) {
    throw new Problem('too-large', (say) => say.largeEvent(maxMessageBytes));
  }
  const { value, headers } = mended === undefined ? { value: row.bytes, headers: row.headers } : structured(mended);
  const read = readEvent(value, headers, row.stream as StreamName, row.owner);
  const record = {
    topic: row.topic,
    key: row.key === null ? null : row.key.toString('utf8'),
    value,
    headers: { ...headers, [replayHeader]: id },
  };
  const { source, id: eventId } = read.ok ? read.event : read;
  const refusal = read.ok ? await refusalOf(read.event, cleared, signatures) : read.refusal;
  if (mended !== undefined) {
    if (refusal) throw stillWrong(id, mended, refusal);
    assertSame(row, source, eventId);
  }
  try {
    const [position] = await publish(log, [record]);
    const published = publishedEvent({ id: eventId, source, record, refusal }, position!, language);
    return view.content || !refusal ? published : { ...published, message: untold[language] };
  } catch (error) {
    if (error instanceof UnknownTopic) throw new Problem('not-routable', (say) => say.noTopic(error.topic));
    throw error;
  }
}

/** Why an event in order will be refused all the same. */
async function refusalOf(event: EntenteEvent, cleared: Pool, signatures: Signatures): Promise<Refusal | undefined> {
  const [unproved] = await signatures.refusalsOf(event.owner, [event.signature]);
  return unproved ?? conflictOf(cleared, event);
}

/** @throws Problem where a mended event is another one than was refused: unless its name was what is wrong. */
function assertSame(row: QuarantineRow, source: string | null, eventId: string | null): void {
  const wasNamed = row.eventSource !== null && row.eventId !== null;
  if (!wasNamed || row.reason === 'identity-conflict' || row.path === '/id' || row.path === '/source') return;
  if (source === row.eventSource && eventId === row.eventId) return;
  throw new Problem('refused', (say) => say.otherEvent(row.id, row.eventId!, row.eventSource!, eventId, source));
}

/** The number stays open, for one that is in order. */
function stillWrong(id: string, mended: Buffer, refusal: Refusal): Problem {
  const found = attributesOf(structured(mended));
  const message: Told = typeof found === 'function' ? found : (_, language) => messageIn(refusal, language);
  const { reason, path } = refusal;
  const detail: Told = (say, language) => say.stillWrong(id, path, message(say, language));
  return new Problem('refused', detail, { errors: [{ reason, path, message }] });
}
