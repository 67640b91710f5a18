import { Backoff } from './backoff.js';
import type { Subscription } from './event-log.js';
import { Latch } from './latch.js';
import type { Logger } from './logger.js';

/** A subscription for as long as its connection to the log lasts. */
export interface Session {
  /**
   * Resolves when it ended as it should; rejects with `ConsumerThrew`, or with anything else when the log is away.
   * Calls `onBegun` when it stands.
   */
  run(onBegun: () => void): Promise<void>;
  /** No batch begins from now on; `run` ends after those in flight. */
  stop(): void;
}

/** Tells a bug in a consumer, which ends the subscription, from a lost connection, which does not. */
export class ConsumerThrew extends Error {
  constructor(override readonly cause: unknown) {
    super(`the consumer threw: ${String(cause)}`);
    this.name = 'ConsumerThrew';
  }
}

/** One session after another, for as long as it takes, until it is stopped or a consumer throws. */
export class LastingSubscription implements Subscription {
  readonly closed: Promise<void>;
  /** Resolves once the first session stands, or could not be had. */
  readonly begun: Promise<void>;
  private session: Session | undefined;
  private stopping = false;
  private readonly retry = new Latch();

  constructor(
    private readonly group: string,
    private readonly logger: Logger,
    private readonly open: () => Session,
  ) {
    let begin!: () => void;
    this.begun = new Promise((resolve) => (begin = resolve));
    this.closed = this.run(begin);
    // Whoever subscribed watches `closed`; until they come to it, a rejection must not end the process.
    this.closed.catch((error: unknown) => logger.error(`group ${group}: subscription ended: ${String(error)}`));
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.session?.stop();
    this.retry.set();
    await this.closed.catch(() => {});
  }

  private async run(begin: () => void): Promise<void> {
    const backoff = new Backoff();
    while (!this.stopping) {
      try {
        this.session = this.open();
        await this.session.run(() => {
          begin();
          backoff.reset();
        });
      } catch (error) {
        begin();
        if (error instanceof ConsumerThrew) throw error.cause;
        if (this.stopping) return;
        const delay = backoff.next();
        this.logger.warn(`group ${this.group}: log lost, again in ${Math.round(delay)} ms: ${String(error)}`);
        await this.retry.wait(delay);
      }
    }
  }
}
