import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { changesTopic, updatesTopic } from '#contracts/topics.js';
import type { ChangeNotice } from '#facts/change-notice.js';
import type { UpdateNotice } from '#indicators/engine/refresh.js';
import type { EventLog, RecordBatch, Subscription } from '#event-log/event-log.js';
import { within } from '../reader/within.js';
import { LOG } from '../tokens.js';
import { type Notice, NoticeRing } from './notice-ring.js';

const stopMs = 5_000;

/** The notices of new facts and new values, from the log to whoever listens. One subscription a process. */
@Injectable()
export class LiveFeed implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger('live');
  private readonly process = randomUUID().slice(0, 8);
  private readonly listeners = new Map<(notice: Notice) => void, () => void>();
  private subscribing: Promise<Subscription> | undefined;
  readonly ring = new NoticeRing(this.process);

  constructor(@Inject(LOG) private readonly log: EventLog) {}

  /** Not awaited: the gateway answers questions while the log is away. */
  onModuleInit(): void {
    this.subscribing = this.log.subscribe({
      // A group of its own: each gateway process hears everything.
      group: `gateway-live-${this.process}`,
      topics: [changesTopic, updatesTopic],
      from: 'latest',
      consume: (batch) => Promise.resolve(this.take(batch)),
    });
    this.subscribing
      .then(({ closed }) => closed)
      .catch((error: Error) => this.logger.error(`live changes ended: ${error.message}`));
  }

  async onModuleDestroy(): Promise<void> {
    for (const end of this.listeners.values()) end();
    const stopped = this.subscribing?.then((subscription) => subscription.stop());
    if (stopped)
      await within(stopMs, stopped).catch((error: Error) =>
        this.logger.warn(`live changes, stopping: ${error.message}`),
      );
  }

  /** Calls `listener` with each notice from now on, and `end` when the gateway stops; returns how to stop listening. */
  listen(listener: (notice: Notice) => void, end: () => void): () => void {
    this.listeners.set(listener, end);
    return () => this.listeners.delete(listener);
  }

  private take({ topic, records }: RecordBatch): number {
    for (const { value } of records) {
      const notice = this.ring.add(noticeOf(topic, value.toString('utf8')));
      for (const listener of this.listeners.keys()) listener(notice);
    }
    return records.at(-1)!.offset + 1;
  }
}

function noticeOf(topic: string, data: string): Omit<Notice, 'id'> {
  if (topic === updatesTopic) return { event: 'indicators', ...(JSON.parse(data) as UpdateNotice), data };
  const { pair } = JSON.parse(data) as ChangeNotice;
  return { event: 'facts', subject: pair, code: undefined, data };
}
