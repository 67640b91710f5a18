import type { Pool } from 'pg';
import { Backoff } from '../backoff.js';
import { NotAMember, type BatchConsumer, type LogRecord, type RecordBatch } from '../event-log.js';
import { Latch } from '../latch.js';
import type { Logger } from '../logger.js';
import type { Slots } from './slots.js';
import { statements } from './statements.js';

export interface ReaderContext {
  readonly pool: Pool;
  readonly logger: Logger;
  readonly consume: BatchConsumer;
  readonly slots: Slots;
  readonly batchRecords: number;
  readonly batchBytes: number;
  /** Asks Postgres on the member's own connection, thus whether its locks still stand. */
  proveAlive(): Promise<unknown>;
}

type Row = Omit<LogRecord, 'key'> & { key: Buffer | string | null; readonly next_offset: number };

/** Reads one partition that this member holds, batch after batch, until it is ended. */
export class PartitionReader {
  private readonly latch = new Latch();
  private readonly stopping = new AbortController();

  constructor(
    readonly topic: string,
    readonly topicId: number,
    readonly partition: number,
    private readonly assignment: number,
    /** Offset to read next. */
    public position: number,
    private readonly context: ReaderContext,
  ) {}

  /** Something may have been appended. */
  wake(): void {
    this.latch.set();
  }

  get isEnded(): boolean {
    return this.stopping.signal.aborted;
  }

  /** No batch begins from now on; `run` resolves after the one in flight. */
  end(): void {
    this.stopping.abort();
    this.latch.set();
  }

  /** Resolves once ended or no longer a member of the group; rejects with what the consumer threw. */
  async run(): Promise<void> {
    const backoff = new Backoff();
    this.latch.set();
    while (!this.isEnded) {
      await this.latch.wait();
      await this.context.slots.run(async () => {
        if (this.isEnded) return;
        const rows = await this.read().catch((error: unknown) => {
          this.context.logger.warn(`cannot read ${this.topic}/${this.partition}, trying again: ${String(error)}`);
        });
        if (!rows) {
          setTimeout(() => this.wake(), backoff.next()).unref();
          return;
        }
        backoff.reset();
        if (rows.length > 0 && !this.isEnded) await this.hand(rows);
      });
    }
  }

  private async read(): Promise<Row[]> {
    const { pool, batchRecords, batchBytes } = this.context;
    const from = [this.topicId, this.partition, this.position, batchRecords, batchBytes];
    const { rows } = await pool.query<Row>(statements.read, from);
    for (const row of rows) row.key = row.key && row.key.toString();
    if (rows.length === 0) {
      // Beyond the end there is nothing to wait for (the log was restored from a backup, say): begin anew, as Kafka
      // does, so that the consumer sees offsets it did not expect instead of nothing for ever.
      const { next, earliest } = await this.watermark();
      if (this.position > next) {
        this.position = earliest;
        this.latch.set();
      }
    }
    return rows;
  }

  private async hand(rows: Row[]): Promise<void> {
    const batch: RecordBatch = {
      topic: this.topic,
      partition: this.partition,
      records: rows as unknown as LogRecord[],
      assignment: this.assignment,
      highWatermark: rows[0]!.next_offset,
      earliestOffset: () => this.earliestOffset(),
      heartbeat: () => this.heartbeat(),
      stopping: this.stopping.signal,
    };
    try {
      this.position = await this.context.consume(batch);
      this.latch.set();
    } catch (error) {
      this.end();
      if (!(error instanceof NotAMember)) throw error;
    }
  }

  private async heartbeat(): Promise<void> {
    await this.context.proveAlive().catch((cause: unknown) => {
      throw new NotAMember(`${this.topic}/${this.partition} is no longer held`, { cause });
    });
  }

  /** A log that is away is no bug of the consumer that asks: it gets `NotAMember`, and the batch again later. */
  private async earliestOffset(): Promise<number> {
    const { earliest } = await this.watermark().catch((cause: unknown) => {
      throw new NotAMember(`cannot ask for the oldest offset of ${this.topic}/${this.partition}`, { cause });
    });
    return earliest;
  }

  private async watermark(): Promise<{ earliest: number; next: number }> {
    const { rows } = await this.context.pool.query<{ earliest: number; next: number }>(statements.watermarks, [
      this.topic,
      this.partition,
    ]);
    return rows[0]!;
  }
}
