import { createRequire } from 'node:module';
import kafkajs from 'kafkajs';

// Node finds kafkajs' errors on the default import only.
const { KafkaJSProtocolError } = kafkajs;

interface Runner {
  /** False before it has joined, and from the stop on. */
  readonly running: boolean;
  readonly consumerGroup: { readonly memberId: string | null };
  heartbeat: (this: Runner) => Promise<void>;
}

/**
 * A fault of kafkajs 2.2.4: a consumer that its group forgot gives up its member id and joins anew. When that fails, as
 * where the coordinator is away, it goes on fetching what it held, and a heartbeat without an id does nothing: it stays
 * outside its group for good, beside the member that now holds its partitions. Importing this file makes such a heartbeat
 * fail with what kafkajs answers by joining anew; when that fails too often the consumer crashes, as after other losses.
 */
const runner = createRequire(import.meta.url)('kafkajs/src/consumer/runner') as { readonly prototype: Runner };
const { heartbeat } = runner.prototype;

runner.prototype.heartbeat = async function () {
  if (this.running && !this.consumerGroup.memberId) {
    const missing = new Error('this consumer is no member of its group');
    throw new KafkaJSProtocolError(Object.assign(missing, { type: 'UNKNOWN_MEMBER_ID', code: 25, retriable: false }));
  }
  await heartbeat.call(this);
};
