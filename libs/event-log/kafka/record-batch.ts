import type { EachBatchPayload } from 'kafkajs';
import { NotAMember, type RecordBatch } from '../event-log.js';
import { KafkaRecord } from './kafka-record.js';
import type { TopicDirectory } from './topic-directory.js';

/**
 * What kafkajs fetched, as the port's batch. `isLost` tells what the heartbeat cannot: that this member has joined the
 * group anew since. A broker that is away is no bug of the consumer that asks it, hence `NotAMember` there too.
 */
export function recordBatchOf(
  payload: EachBatchPayload,
  assignment: number,
  isLost: () => boolean,
  stopping: AbortSignal,
  directory: TopicDirectory,
): RecordBatch {
  const { batch } = payload;
  const { topic, partition } = batch;
  const name = `${topic}/${partition}`;
  return {
    topic,
    partition,
    assignment,
    records: batch.messages.map((message) => new KafkaRecord(message)),
    highWatermark: Number(batch.highWatermark),
    stopping,

    async earliestOffset() {
      try {
        const marks = await directory.watermarks(topic);
        return marks.find((one) => one.partition === partition)!.earliest;
      } catch (cause) {
        throw new NotAMember(`cannot ask for the oldest offset of ${name}`, { cause });
      }
    },

    // kafkajs asks the broker only when the last heartbeat is old enough.
    async heartbeat() {
      await payload.heartbeat().catch((cause: unknown) => {
        throw new NotAMember(`${name} may have gone to another member`, { cause });
      });
      if (isLost()) throw new NotAMember(`${name} went to another member`);
    },
  };
}

/** Long work outlives the session by this; work that is stuck loses the partition to another member after all. */
export function keepMembership(batch: RecordBatch, everyMs: number, atMostMs: number): NodeJS.Timeout {
  const until = Date.now() + atMostMs;
  // What goes wrong is told again by the next heartbeat that somebody waits for.
  const beat = (): void => void batch.heartbeat().catch(() => {});
  return setInterval(() => Date.now() < until && beat(), everyMs);
}
