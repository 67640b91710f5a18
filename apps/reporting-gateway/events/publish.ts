import { type EventLog, type NewRecord, type Position, UnknownTopic } from '#event-log/event-log.js';
import { Problem, type Told } from '../http/problem.js';
import { TimedOut, within } from '../reader/within.js';

/** So long a sender waits for the log; the log's own patience is longer. */
const publishMs = 5_000;

/**
 * Publishes all records; resolves once they are durable.
 * @throws UnknownTopic when one of the topics is not there: nothing is published then.
 * @throws Problem when the log does not answer in time.
 */
export async function publish(log: EventLog, records: readonly NewRecord[]): Promise<Position[]> {
  const publishing = log.publish(records);
  try {
    return await within(publishMs, publishing);
  } catch (error) {
    if (error instanceof UnknownTopic) throw error;
    // What goes wrong later nobody waits for; it must not end the process.
    publishing.catch(() => {});
    throw logAway(error);
  }
}

/** What a sender is told when the log did not answer, or could not be reached. */
export function logAway(error: unknown): Problem {
  const detail: Told = (say) => (error instanceof TimedOut ? say.logSilent(error.ms) : say.logAway);
  return new Problem('log-away', detail, {}, { 'retry-after': '5' });
}
