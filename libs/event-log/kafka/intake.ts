import type { Batch, Consumer, EachBatchPayload } from 'kafkajs';
import { NotAMember, type SubscribeOptions } from '../event-log.js';
import { ConsumerThrew } from '../lasting-subscription.js';
import type { Logger } from '../logger.js';
import { CommitHints } from './commit-hints.js';
import { InFlight } from './in-flight.js';
import { keepMembership, recordBatchOf } from './record-batch.js';
import { rejoin } from './rejoin.js';
import type { TopicDirectory } from './topic-directory.js';

export interface IntakeContext {
  readonly directory: TopicDirectory;
  readonly logger: Logger;
  readonly options: SubscribeOptions;
}

/** How often the broker hears of a member, and how long one that is at work may leave a rebalance waiting. */
export const MEMBERSHIP = { heartbeatMs: 1_500, rebalanceMs: 60_000 };
/** What is consumed and what waits for it; a batch more may come on top. */
const IN_FLIGHT_BYTES = 3 * 2 ** 20;
/** More than what a record takes beside its value, when that is small. */
const RECORD_OVERHEAD = 64;

/** Hands what a kafkajs consumer fetches to the consumer of the subscription, for the partitions that it holds now. */
export class Intake {
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

  /** `fail`: the consumer of the subscription threw, and nothing more is to be handed to it. */
  constructor(
    private readonly consumer: Consumer,
    private readonly context: IntakeContext,
    private readonly stopping: AbortSignal,
    private readonly fail: (error: Error) => void,
  ) {
    this.hints = new CommitHints(consumer, (error) => context.logger.debug(`offsets not committed: ${String(error)}`));
  }

  get isIdle(): boolean {
    return this.inFlight.isEmpty;
  }

  /** The member has joined the group, and was given these partitions of each topic. */
  joined(assignment: number, assigned: Record<string, number[]>): void {
    this.assignment = assignment;
    this.assigned = assigned;
    this.lost = undefined;
    this.hints.forget();
    this.isRejoining = false;
  }

  /** Tells the broker how far partitions were read. */
  tell(): Promise<void> {
    return this.hints.tell();
  }

  /** Resolves when everything that was taken has ended. */
  ended(): Promise<void> {
    return this.inFlight.ended();
  }

  /**
   * Resolves once the batch has a place among those in flight: kafkajs fetches the next ones while it is consumed, where it
   * would otherwise wait for the slowest of what it fetched before. Without reading ahead it does.
   */
  async take(payload: EachBatchPayload): Promise<void> {
    // Rather than to be asked again and again meanwhile.
    if (this.stopping.aborted) return this.inFlight.ended();
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
    if (this.context.options.readAhead === false) await this.inFlight.ended();
    if (isDue()) payload.resolveOffset(payload.batch.lastOffset());
  }

  private holds(payload: EachBatchPayload): boolean {
    const { topic, partition } = payload.batch;
    const isAssigned = this.assigned[topic]?.includes(partition) === true;
    return isAssigned && !this.stopping.aborted && !this.isRejoining && payload.isRunning() && !payload.isStale();
  }

  private async consume(payload: EachBatchPayload, place: string): Promise<void> {
    const { options, directory, logger } = this.context;
    const { topic, partition } = payload.batch;
    const { assignment } = this;
    // While stopping, the partition stays held until the batch ends.
    const isLost = (): boolean =>
      !this.stopping.aborted && payload.isRunning() && (assignment !== this.assignment || !this.holds(payload));
    const batch = recordBatchOf(payload, assignment, isLost, this.stopping, directory);
    const beating = keepMembership(batch, MEMBERSHIP.heartbeatMs, MEMBERSHIP.rebalanceMs);
    let next: number;
    try {
      await batch.heartbeat();
      next = await options.consume(batch);
    } catch (error) {
      // Thrown on, a bug would be retried by kafkajs for ever (tulios/kafkajs 1299, 1721).
      if (!(error instanceof NotAMember)) return this.fail(new ConsumerThrew(error));
      logger.debug(`${place}: batch dropped: ${error.message}`);
      if (this.stopping.aborted || assignment !== this.assignment) return;
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
}

function bytesOf({ messages }: Batch): number {
  return messages.reduce((sum, { value }) => sum + RECORD_OVERHEAD + (value?.length ?? 0), 0);
}
