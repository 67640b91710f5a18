import { randomUUID } from 'node:crypto';
import type {
  BatchConsumer,
  EventLog,
  LogRecord,
  NewRecord,
  RecordBatch,
  SubscribeOptions,
  Subscription,
} from '#event-log/event-log.js';

export interface OpenedLog {
  readonly log: EventLog;
  close(): Promise<void>;
}

/** What the tests of the contract work with. What they start is stopped after each. */
export interface Given {
  log(): EventLog;
  createTopic(partitions?: number): Promise<string>;
  start(probe: Probe, topics: (string | RegExp)[], group?: string): Promise<Subscription>;
}

export const unique = (name: string): string => `${name}.${randomUUID()}`;

export const record = (topic: string, key: string | null, value: string): NewRecord => ({
  topic,
  key,
  value: Buffer.from(value),
});

/** Resolves once `holds` is true; asks every 20 ms. */
export async function until(holds: () => boolean, what: string, withinMs = 20_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A member of a group that remembers what it was handed. */
export class Probe {
  readonly batches: RecordBatch[] = [];
  readonly records: LogRecord[] = [];
  private subscription: Subscription | undefined;

  constructor(private readonly consume: BatchConsumer = async ({ records }) => records.at(-1)!.offset + 1) {}

  async start(log: EventLog, options: Omit<SubscribeOptions, 'consume'>): Promise<Subscription> {
    this.subscription = await log.subscribe({
      ...options,
      consume: (batch) => {
        this.batches.push(batch);
        for (const one of batch.records) this.records.push(one);
        return this.consume(batch);
      },
    });
    return this.subscription;
  }

  get values(): string[] {
    return this.records.map(({ value }) => value.toString());
  }

  get partitions(): Set<number> {
    return new Set(this.batches.map(({ partition }) => partition));
  }
}

export const silent = { debug() {}, log() {}, warn() {}, error() {} };
