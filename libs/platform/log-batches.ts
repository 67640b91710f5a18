import type { ConsoleLogger } from '@nestjs/common';
import type { Written } from '#exactly-once/batch-work.js';
import type { PreparedBatch } from '#facts/accept-batch.js';

/** So many refused events of a transaction have a line each: many of them must not fill the log. */
const mostRefused = 5;
/** Of where an event is wrong, as a sender may have named it. */
const longestPath = 200;

/**
 * Says which batches a transaction took in, to who looks for a fault, and which of their events were refused, to everybody. What they
 * say is left out: a log is read by others than those who may read the quarantine.
 */
export function logBatches(
  logger: ConsoleLogger,
  { outcomes, quarantine: { records } }: Written,
  batches: readonly PreparedBatch[],
  ms: number,
): void {
  const { topic } = batches[0]!;
  if (logger.isLevelEnabled('debug')) {
    for (const [at, { partition, first, last }] of batches.entries()) {
      const { accepted, duplicate, quarantined } = outcomes[at]!;
      const received = accepted + duplicate + quarantined;
      const counts = { received, accepted, duplicate, quarantined };
      logger.debug('batch committed', { topic, partition, first, last, ...counts, ms: Math.round(ms) });
    }
  }
  for (const { partition, record, source, id, reason, path } of records.slice(0, mostRefused)) {
    const place = { topic, partition, offset: record.offset };
    logger.warn('event refused', { ...place, source, id, reason, path: path.slice(0, longestPath) });
  }
  const more = records.length - mostRefused;
  if (more > 0) logger.warn('more events of the transaction refused', { topic, refused: more });
}
