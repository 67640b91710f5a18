import { setTimeout as sleep } from 'node:timers/promises';
import type { Batch, Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import { NotAMember, type SubscribeOptions } from '../event-log.js';
import { ConsumerThrew, type Session } from '../lasting-subscription.js';
import { Latch } from '../latch.js';
import type { Logger } from '../logger.js';
import { matchesTopic } from '../topic-match.js';
import { CommitHints } from './commit-hints.js';
import { InFlight } from './in-flight.js';
import { keepMembership, recordBatchOf } from './record-batch.js';
import { rejoin } from './rejoin.js';
import type { TopicDirectory } from './topic-directory.js';

export interface ConsumerContext {
  readonly kafka: Kafka;
  readonly directory: TopicDirectory;
  readonly logger: Logger;
  readonly options: SubscribeOptions;
  readonly topicRefreshMs: number;
  /** A consumer that gave no sign of life for so long is replaced. */
  readonly stallMs: number;
  nextAssignment(): number;
}

/** A member that died holds its partitions for so long, and up to twice when it died in a rebalance: the least that brokers allow. */
const SESSION_TIMEOUT_MS = 6_000;
const HEARTBEAT_MS = 1_500;
const HINT_MS = 1_000;
const REBALANCE_TIMEOUT_MS = 60_000;
/** What is consumed and what waits for it; a batch more may come on top. */
const IN_FLIGHT_BYTES = 3 * 2 ** 20;
/** More than what a record takes beside its value, when that is small. */
const RECORD_OVERHEAD = 64;
const LEAVE_MS = 3_000;
const ABANDON_MS = 10_000;

/** One kafkajs consumer over the topics that match now; ends when others match, when it fails, and when it stalls. */
export class ConsumerSession implements Session {
  private readonly consumer: Consumer;
  private readonly next = new Latch();
  private failure: Error | undefined;
  private readonly stopping = new AbortController();
  private assignment = 0;
  private assigned: Record<string, number[]> = {};
  /** The group has moved on; what was fetched before must not be consumed until this member has joined again. */
  private isRejoining = true;
  private readonly inFlight = new InFlight(IN_FLIGHT_BYTES);
  private readonly hints: CommitHints;
  /** What a batch in flight found out, for the next call of kafkajs to take along. */
  private lost: NotAMember | undefined;
  /** How often each partition was told to go elsewhere: what waits was fetched before, and would look like a hole in the log. */
  private readonly seeks = new Map<string, number>();
  private lastSign = Date.now();

  constructor(private readonly context: ConsumerContext) {
    this.consumer = context.kafka.consumer({
      groupId: context.options.group,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_MS,
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      // What partitions bring is put together before it is consumed: a fetch need not be large, and bounds the memory.
      maxBytesPerPartition: 2 ** 20,
      maxBytes: 2 * 2 ** 20,
      // A stop waits for the fetch in flight.
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      // The session after this one does that, with a consumer that has nothing left of the crash.
      retry: { restartOnFailure: async () => false },
    });
    this.hints = new CommitHints(this.consumer, (error) =>
      context.logger.debug(`offsets not committed: ${String(error)}`),
    );
    this.watch();
  }

  async run(onBegun: () => void): Promise<void> {
    const topics = await this.findTopics();
    if (topics.length === 0) {
      onBegun();
      await this.next.wait(this.context.topicRefreshMs);
      return;
    }
    const telling = setInterval(() => void this.hints.tell(), HINT_MS);
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics, fromBeginning: this.context.options.from !== 'latest' });
      // Resolves once joined or crashed. Stopped before that, kafkajs would join all the same.
      await this.consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => this.eachBatch(payload),
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
      this.assignment = this.context.nextAssignment();
      this.assigned = payload.memberAssignment;
      this.lost = undefined;
      this.hints.forget();
      this.isRejoining = false;
      this.lastSign = Date.now();
    });
    consumer.on(CRASH, ({ payload }) => this.fail(crashOf(payload.error)));
    for (const event of [FETCH, HEARTBEAT, START_BATCH_PROCESS, END_BATCH_PROCESS] as const) {
      consumer.on(event as typeof FETCH, () => void (this.lastSign = Date.now()));
    }
  }

  /**
   * Resolves once the batch has a place among those in flight: kafkajs fetches the next ones while it is consumed, where it
   * would otherwise wait for the slowest of what it fetched before.
   */
  private async eachBatch(payload: EachBatchPayload): Promise<void> {
    // Rather than to be asked again and again meanwhile.
    if (this.ended) return this.inFlight.ended();
    if (this.lost) {
      const { lost } = this;
      this.lost = undefined;
      this.isRejoining = true;
      throw rejoin(lost);
    }
    const { topic, partition } = payload.batch;
    const place = `${topic}/${partition}`;
    // kafkajs hands out what it fetched even after a rebalance (tulios/kafkajs 1046): left unresolved, whoever holds the
    // partition now fetches it.
    if (!this.holds(payload)) return;
    const { assignment } = this;
    const seeks = this.seeks.get(place);
    const isDue = (): boolean => assignment === this.assignment && seeks === this.seeks.get(place);
    await this.inFlight.begin(place, bytesOf(payload.batch), async () => {
      if (isDue() && this.holds(payload)) await this.consume(payload, place);
    });
    if (isDue()) payload.resolveOffset(payload.batch.lastOffset());
  }

  private holds(payload: EachBatchPayload): boolean {
    const { topic, partition } = payload.batch;
    const isAssigned = this.assigned[topic]?.includes(partition) === true;
    return isAssigned && !this.ended && !this.isRejoining && payload.isRunning() && !payload.isStale();
  }

  private async consume(payload: EachBatchPayload, place: string): Promise<void> {
    const { options, directory, logger } = this.context;
    const { topic, partition } = payload.batch;
    const { assignment } = this;
    // While stopping, the partition stays held until the batch ends.
    const isLost = (): boolean =>
      !this.ended && payload.isRunning() && (assignment !== this.assignment || !this.holds(payload));
    const batch = recordBatchOf(payload, assignment, isLost, this.stopping.signal, directory);
    const beating = keepMembership(batch, HEARTBEAT_MS, REBALANCE_TIMEOUT_MS);
    let next: number;
    try {
      await batch.heartbeat();
      next = await options.consume(batch);
    } catch (error) {
      // Thrown on, a bug would be retried by kafkajs for ever (tulios/kafkajs 1299, 1721).
      if (!(error instanceof NotAMember)) return this.fail(new ConsumerThrew(error));
      logger.debug(`${place}: batch dropped: ${error.message}`);
      if (this.ended || assignment !== this.assignment) return;
      // Its records are fetched again, by this member if it still is the one.
      this.seek(topic, partition, batch.records[0]!.offset);
      this.lost = error;
      return;
    } finally {
      clearInterval(beating);
    }
    if (assignment !== this.assignment) return;
    if (next !== batch.records.at(-1)!.offset + 1) this.seek(topic, partition, next);
    this.hints.note(topic, partition, next);
  }

  private seek(topic: string, partition: number, offset: number): void {
    const place = `${topic}/${partition}`;
    this.seeks.set(place, (this.seeks.get(place) ?? 0) + 1);
    this.consumer.seek({ topic, partition, offset: String(offset) });
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
    if (!this.inFlight.isEmpty || Date.now() - this.lastSign < this.context.stallMs) return false;
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
    const told = this.inFlight.ended().then(() => this.hints.tell());
    await Promise.race([told, sleep(LEAVE_MS, undefined, { ref: false })]);
    const disconnected = this.consumer.disconnect().catch((error: unknown) => {
      this.context.logger.debug(`consumer did not disconnect: ${String(error)}`);
    });
    await this.inFlight.ended();
    // Stuck, or trying to reach a broker that is away, kafkajs may take long. It hands nothing to the consumer any more.
    await Promise.race([disconnected, sleep(ABANDON_MS, undefined, { ref: false })]);
  }
}

/** A batch that kafkajs cannot decompress (it knows gzip only) is read never, however often it is tried. */
function crashOf(error: Error): Error {
  return error.name === 'KafkaJSNotImplemented' ? new ConsumerThrew(error) : error;
}

function bytesOf({ messages }: Batch): number {
  return messages.reduce((sum, { value }) => sum + RECORD_OVERHEAD + (value?.length ?? 0), 0);
}
