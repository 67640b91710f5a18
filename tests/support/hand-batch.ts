import type { LogRecord, NewRecord, RecordBatch } from '#event-log/event-log.js';

/**
 * A batch as a member of a group would be handed it: the records at the offsets given, from a log that holds everything
 * from 0 to its last record, under the first assignment, unless told otherwise.
 */
export function handBatch(
  records: readonly (NewRecord & { readonly offset: number })[],
  changes: Partial<RecordBatch> & { readonly earliest?: number } = {},
): RecordBatch {
  const { earliest = 0, ...given } = changes;
  return {
    topic: records[0]!.topic,
    partition: 0,
    records: records.map(logRecord),
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

function logRecord({ offset, key, value, headers = {} }: NewRecord & { readonly offset: number }): LogRecord {
  return { offset, key, value, headers, timestamp: new Date() };
}
