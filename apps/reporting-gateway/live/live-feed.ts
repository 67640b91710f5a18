import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { changesTopic, updatesTopic } from '#contracts/topics.js';
import type { ChangeNotice } from '#facts/change-notice.js';
import type { UpdateNotice } from '#indicators/engine/refresh.js';
import { Backoff } from '#event-log/backoff.js';
import type { EventLog, RecordBatch, Subscription } from '#event-log/event-log.js';
import { Latch } from '#event-log/latch.js';
import { Reading } from '../reader/reading.js';
import { together } from '../reader/together.js';
import { within } from '../reader/within.js';
import { LOG } from '../tokens.js';
import type { Notice } from './notice-tail.js';
import { NoticeTails } from './notice-tails.js';
import { isBeyond, type StreamPosition } from './stream-position.js';

const stopMs = 5_000;
const showMs = 50;
/** In the order in which positions tell of them: never to be changed. */
const topics = [changesTopic, updatesTopic];

/** The notices of new facts and new values, from the log to whoever reads. One subscription a process. */
@Injectable()
export class LiveFeed implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('live');
  private readonly readers = new Map<() => void, () => void>();
  private readonly retry = new Latch();
  private stopping = false;
  private running: Promise<void> | undefined;
  private subscription: Subscription | undefined;
  private kept: NoticeTails | undefined;
  /** Where the log ended when the feed began: until it has read that far, it does not know what others have told already. Then empty. */
  private begin: StreamPosition = [];

  constructor(
    @Inject(LOG) private readonly log: EventLog,
    @Inject(Reading) private readonly reading: Reading,
  ) {}

  /** Not awaited: the gateway answers questions while the log is away. */
  onModuleInit(): void {
    this.running = this.run().catch((error: Error) => this.logger.error(`live changes ended: ${error.message}`));
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    this.retry.set();
    for (const end of this.readers.values()) end();
    const stopped = Promise.all([this.subscription?.stop(), this.running]);
    await within(stopMs, stopped).catch((error: Error) => this.logger.warn(`live changes, stopping: ${error.message}`));
  }

  /** What is kept; undefined until all is read that the log held at the start. */
  get tails(): NoticeTails | undefined {
    return this.begin.length > 0 ? undefined : this.kept;
  }

  /** Where each partition of the log ends now. Rejects while the log is away. */
  readonly logEnd: () => Promise<StreamPosition> = together(async () => endOf(await this.marks()));

  /** Calls `wake` when there may be something new, and `end` when a reader is to come back; returns how to stop that. */
  listen(wake: () => void, end: () => void): () => void {
    this.readers.set(wake, end);
    return () => this.readers.delete(wake);
  }

  private async run(): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping && !this.kept) {
      try {
        const marks = await this.marks();
        this.begin = endOf(marks);
        this.kept = new NoticeTails(marks);
      } catch (error) {
        const delay = backoff.next();
        this.logger.warn(`live changes, again in ${Math.round(delay)} ms: ${(error as Error).message}`);
        await this.retry.wait(delay);
      }
    }
    if (this.stopping) return;
    this.wakeAll();
    this.subscription = await this.log.subscribe({
      // A group of its own: each gateway process hears everything.
      group: `gateway-live-${randomUUID().slice(0, 8)}`,
      topics,
      consume: async (batch) => {
        await this.untilShown(batch);
        return this.take(batch);
      },
    });
    if (this.stopping) await this.subscription.stop();
    await this.subscription.closed;
  }

  private marks() {
    return Promise.all(topics.map((topic) => this.log.watermarks(topic)));
  }

  /** Who is told reads at once, and would be shown what was before: a replica is waited for. */
  private async untilShown(batch: RecordBatch): Promise<void> {
    const heardAt = performance.now();
    while (!this.reading.shows(heardAt) && !batch.stopping.aborted) {
      await batch.heartbeat();
      await sleep(showMs);
    }
  }

  /** Offset to read next. The log begins with its oldest records, or tells some again: what is not kept or known is passed over. */
  private take({ topic, partition, records, highWatermark }: RecordBatch): number {
    const at = topics.indexOf(topic);
    const tail = this.kept!.tail(at, partition);
    const first = records[0]!.offset;
    // Records were deleted unread, or the topic was made anew: readers come back, and are told.
    if (first > tail.next || highWatermark < tail.next) {
      tail.restart(first);
      for (const end of this.readers.values()) end();
    }
    for (const { offset, value, timestamp } of records)
      if (offset === tail.next) tail.add(noticeOf(topic, value.toString('utf8'), timestamp.getTime()));
    // A topic that was made anew is not as long as it was: no more is waited for than it holds.
    const begin = this.begin[at];
    if (begin) begin[partition] = Math.min(begin[partition] ?? 0, highWatermark);
    this.wakeAll();
    return tail.next;
  }

  private wakeAll(): void {
    // Once for all: where a topic is made anew later, readers are told and not kept waiting.
    if (!isBeyond(this.begin, this.kept!.end())) this.begin = [];
    for (const wake of this.readers.keys()) wake();
  }
}

const endOf = (marks: readonly (readonly { next: number }[])[]): StreamPosition =>
  marks.map((partitions) => partitions.map(({ next }) => next));

function noticeOf(topic: string, data: string, at: number): Notice {
  if (topic === updatesTopic) return { event: 'indicators', ...(JSON.parse(data) as UpdateNotice), data, at };
  const { pair } = JSON.parse(data) as ChangeNotice;
  return { event: 'facts', subject: pair, code: undefined, data, at };
}
