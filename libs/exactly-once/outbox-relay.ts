import type { ClientBase, Pool } from 'pg';
import { type EventLog, UnknownTopic } from '#event-log/event-log.js';
import { statement } from '#persistence/statement.js';
import { inTransaction } from '#persistence/transaction.js';
import { Outage } from './outage.js';

const takeOutbox = statement(new URL('./sql/take-outbox.sql', import.meta.url));
const dropOutbox = statement(new URL('./sql/drop-outbox.sql', import.meta.url));

const batchSize = 2_000;
const idleMs = 1_000;
const missingTopicMs = 30_000;
/** Longer than a broker is waited for. */
const relayMs = 120_000;

interface OutboxRow {
  outbox_id: string;
  topic: string;
  key: string | null;
  value: string;
}

/** Publishes what transactions left in the outbox: at least once, soon after the commit. Several relays share the work. */
export class OutboxRelay {
  private stopped = false;
  private poked = false;
  private wake = () => {};
  private readonly missing = new Map<string, number>();
  private readonly outage: Outage;
  private readonly running: Promise<void>;

  constructor(
    private readonly pool: Pool,
    private readonly log: EventLog,
    private readonly warn: (message: string) => void,
  ) {
    this.outage = new Outage('outbox', warn);
    this.running = this.run();
  }

  /** There is something new: do not wait for the next look. */
  poke(): void {
    this.poked = true;
    this.wake();
  }

  /** Resolves after the batch in flight. What is left is published by the next start or another process. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.poked = false;
      const relayed = await this.tryOnce();
      if (relayed < batchSize && !this.poked && !this.stopped) await this.idle();
    }
  }

  private async tryOnce(): Promise<number> {
    try {
      const relayed = await this.relayOnce();
      this.outage.over();
      return relayed;
    } catch (error) {
      this.outage.failed(error as Error);
      return 0;
    }
  }

  private idle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async relayOnce(): Promise<number> {
    const relay = async (tx: ClientBase) => {
      const { rows } = await tx.query<OutboxRow>(takeOutbox(this.missingTopics(), batchSize));
      const published = await this.publish(rows);
      if (published.length > 0) await tx.query(dropOutbox(published));
      return published.length;
    };
    return inTransaction(this.pool, relay, relayMs);
  }

  /** Ids of the rows that are in the log now; those of a topic that is not there wait without holding up the others. */
  private async publish(rows: readonly OutboxRow[]): Promise<string[]> {
    const records = [...distinct(rows)].map(({ topic, key, value }) => ({ topic, key, value: Buffer.from(value) }));
    try {
      if (records.length > 0) await this.log.publish(records);
      return rows.map((row) => row.outbox_id);
    } catch (error) {
      if (!(error instanceof UnknownTopic)) throw error;
      this.warn(`outbox: ${error.message}`);
      this.missing.set(error.topic, Date.now() + missingTopicMs);
      return this.publish(rows.filter((row) => row.topic !== error.topic));
    }
  }

  private missingTopics(): string[] {
    for (const [topic, until] of this.missing) if (until < Date.now()) this.missing.delete(topic);
    return [...this.missing.keys()];
  }
}

/** What is told twice at a time is told once: readers are used to hear it twice, and of the same change many transactions tell. */
function distinct(rows: readonly OutboxRow[]): Iterable<OutboxRow> {
  return new Map(rows.map((row) => [JSON.stringify([row.topic, row.key, row.value]), row])).values();
}
