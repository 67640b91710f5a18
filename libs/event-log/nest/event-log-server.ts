import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { EventLog, RecordBatch, Subscription } from '../event-log.js';
import { EVENT_LOG, type ConsumeBatchOptions } from './consume-batch.js';

/**
 * NestJS's transport over the event log: one subscription for each `@ConsumeBatch` method. `onFailure` is given what such
 * a method threw, unchanged; its subscription has ended by then, and the others go on.
 */
export class EventLogServer extends Server implements CustomTransportStrategy {
  override readonly transportId = EVENT_LOG;
  private subscriptions: Subscription[] = [];

  constructor(
    private readonly log: EventLog,
    private readonly onFailure: (error: unknown) => void,
  ) {
    super();
  }

  /** Two methods of one pattern would share its partitions by chance; NestJS would keep the later one without a word. */
  override addHandler(
    pattern: unknown,
    handler: MessageHandler,
    isEvent?: boolean,
    extras?: Record<string, unknown>,
  ): void {
    if (this.messageHandlers.has(this.normalizePattern(pattern as string))) {
      throw new Error(`two methods consume ${JSON.stringify(pattern)}`);
    }
    super.addHandler(pattern, handler, isEvent, extras);
  }

  async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      for (const handler of this.messageHandlers.values()) {
        const subscription = await this.log.subscribe({
          ...(handler.extras as ConsumeBatchOptions),
          consume: (batch) => settle(handler, batch),
        });
        this.subscriptions.push(subscription);
        subscription.closed.catch(this.onFailure);
      }
      callback();
    } catch (error) {
      callback(error);
    }
  }

  /** Resolves after the batches in flight. The log itself stays open. */
  async close(): Promise<void> {
    const stopping = this.subscriptions.map((subscription) => subscription.stop());
    this.subscriptions = [];
    await Promise.all(stopping);
  }

  /** There are no transport events to listen to. */
  on(): never {
    throw new Error('the event log has no events: see Subscription.closed');
  }

  unwrap<T>(): T {
    return this.log as T;
  }
}

/** A handler gives its value, or an observable of it when a filter, an interceptor or a hook stands in between. */
async function settle(handler: MessageHandler, batch: RecordBatch): Promise<number> {
  const result: unknown = await handler(batch);
  return isObservable(result) ? lastValueFrom(result as never) : (result as number);
}
