import { setTimeout as sleep } from 'node:timers/promises';
import type { Consumer, Kafka } from 'kafkajs';
import { ConsumerThrew, type Session } from '../lasting-subscription.js';
import { Latch } from '../latch.js';
import { matchesTopic } from '../topic-match.js';
import { Intake, type IntakeContext, MEMBERSHIP } from './intake.js';

export interface ConsumerContext extends IntakeContext {
  readonly kafka: Kafka;
  readonly topicRefreshMs: number;
  /** A consumer that gave no sign of life for so long is replaced. */
  readonly stallMs: number;
  nextAssignment(): number;
}

/** A member that died holds its partitions for so long, and up to twice when it died in a rebalance: the least that brokers allow. */
const SESSION_TIMEOUT_MS = 6_000;
/** More than a member is ever given. */
const ALL_PARTITIONS = 1_000;
const HINT_MS = 1_000;
const LEAVE_MS = 3_000;
const ABANDON_MS = 10_000;

/** One kafkajs consumer over the topics that match now; ends when others match, when it fails, and when it stalls. */
export class ConsumerSession implements Session {
  private readonly consumer: Consumer;
  private readonly next = new Latch();
  private failure: Error | undefined;
  private readonly stopping = new AbortController();
  private readonly intake: Intake;
  private lastSign = Date.now();

  constructor(private readonly context: ConsumerContext) {
    this.consumer = context.kafka.consumer({
      groupId: context.options.group,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: MEMBERSHIP.heartbeatMs,
      rebalanceTimeout: MEMBERSHIP.rebalanceMs,
      // What partitions bring is put together before it is consumed: a fetch need not be large, and bounds the memory.
      maxBytesPerPartition: 2 ** 20,
      maxBytes: 2 * 2 ** 20,
      // A stop waits for the fetch in flight.
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      // The session after this one does that, with a consumer that has nothing left of the crash.
      retry: { restartOnFailure: async () => false },
    });
    this.intake = new Intake(this.consumer, context, this.stopping.signal, (error) => this.fail(error));
    this.watch();
  }

  async run(onBegun: () => void): Promise<void> {
    const { readAhead = true } = this.context.options;
    const topics = await this.findTopics();
    if (topics.length === 0) {
      onBegun();
      await this.next.wait(this.context.topicRefreshMs);
      return;
    }
    const telling = setInterval(() => void this.intake.tell(), HINT_MS);
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics, fromBeginning: true });
      // Resolves once joined or crashed. Stopped before that, kafkajs would join all the same.
      await this.consumer.run({
        autoCommit: false,
        partitionsConsumedConcurrently: readAhead ? 1 : ALL_PARTITIONS,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => this.intake.take(payload),
      });
      this.lastSign = Date.now();
      if (!this.failure) onBegun();
      while (!this.ended) {
        await this.next.wait(this.context.topicRefreshMs);
        if (this.ended || this.isStalled() || (await this.haveTopicsChanged(topics))) break;
      }
    } finally {
      clearInterval(telling);
      await this.close();
    }
    if (this.failure) throw this.failure;
  }

  stop(): void {
    this.stopping.abort();
    this.next.set();
  }

  private get ended(): boolean {
    return this.stopping.signal.aborted;
  }

  private watch(): void {
    const { consumer } = this;
    const { GROUP_JOIN, CRASH, FETCH, HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS } = consumer.events;
    consumer.on(GROUP_JOIN, ({ payload }) => {
      this.intake.joined(this.context.nextAssignment(), payload.memberAssignment);
      this.lastSign = Date.now();
    });
    consumer.on(CRASH, ({ payload }) => this.fail(crashOf(payload.error)));
    for (const event of [FETCH, HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS] as const) {
      consumer.on(event as typeof FETCH, () => void (this.lastSign = Date.now()));
    }
  }

  private async findTopics(): Promise<string[]> {
    const topics = await this.context.directory.list();
    return topics.filter((topic) => matchesTopic(topic, this.context.options.topics)).sort();
  }

  private async haveTopicsChanged(topics: readonly string[]): Promise<boolean> {
    try {
      return (await this.findTopics()).join() !== topics.join();
    } catch (error) {
      this.context.logger.debug(`cannot list topics: ${String(error)}`);
      return false;
    }
  }

  /** A kafkajs consumer can fall silent (tulios/kafkajs 659). Long work in a consumer of ours is not that. */
  private isStalled(): boolean {
    if (!this.intake.isIdle || Date.now() - this.lastSign < this.context.stallMs) return false;
    this.failure ??= new Error(`no sign of life from the consumer for ${this.context.stallMs} ms`);
    return true;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.stop();
  }

  private async close(): Promise<void> {
    this.stop();
    // Before it leaves the group, if that is soon: who gets the partitions then finds them where this member's last batch
    // ended. What waits for a broker that is away ends with the connection only.
    const told = this.intake.ended().then(() => this.intake.tell());
    await Promise.race([told, sleep(LEAVE_MS, undefined, { ref: false })]);
    const disconnected = this.consumer.disconnect().catch((error: unknown) => {
      this.context.logger.debug(`consumer did not disconnect: ${String(error)}`);
    });
    await this.intake.ended();
    // Stuck, or trying to reach a broker that is away, kafkajs may take long. It hands nothing to the consumer any more.
    await Promise.race([disconnected, sleep(ABANDON_MS, undefined, { ref: false })]);
  }
}

/** A batch that kafkajs cannot decompress (it knows gzip only) is read never, however often it is tried. */
function crashOf(error: Error): Error {
  return error.name === 'KafkaJSNotImplemented' ? new ConsumerThrew(error) : error;
}
