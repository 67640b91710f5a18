import type { LogRecord, NewRecord, RecordBatch } from '#event-log/event-log.js';

const atOnce = new Date();

/**
 * A batch as a member of a group would be handed it: the records at the offsets given, from a log that holds these
 * alone, and took all at one moment, under the first assignment, unless told otherwise.
 */
export function handBatch(
  records: readonly (NewRecord & { readonly offset: number })[],
  changes: Partial<RecordBatch> & { readonly earliest?: number; readonly loggedAt?: Date } = {},
): RecordBatch {
  const { earliest = records[0]!.offset, loggedAt = atOnce, ...given } = changes;
  return {
    topic: records[0]!.topic,
    partition: 0,
    records: records.map((record) => logRecord(record, loggedAt)),
    assignment: 1,
    highWatermark: records.at(-1)!.offset + 1,
    earliestOffset: async () => earliest,
    heartbeat: async () => {},
    stopping: new AbortController().signal,
    ...given,
  };
}

/** Records at consecutive offsets. */
export function from<T extends NewRecord>(offset: number, records: readonly T[]): (T & { offset: number })[] {
  return records.map((record, n) => ({ ...record, offset: offset + n }));
}

function logRecord(record: NewRecord & { readonly offset: number }, timestamp: Date): LogRecord {
  const { offset, key, value, headers = {} } = record;
  return { offset, key, value, headers, timestamp };
}
