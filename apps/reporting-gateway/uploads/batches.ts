import { structuredContentType } from '#contracts/envelope.js';
import type { EventLog, NewRecord } from '#event-log/event-log.js';
import type { RowEvent } from '#tables/row-event.js';
import { publish } from '../events/publish.js';

/** Of a batch: enough to be quick, little enough for memory and for the log's limits. */
const maxRows = 500;
const maxBytes = 512 * 1024;

/** Rows on their way into a topic, a batch at a time. */
export class Batches {
  /** Rows that are durable. */
  published = 0;
  private records: NewRecord[] = [];
  private bytes = 0;

  constructor(
    private readonly log: EventLog,
    private readonly topic: string,
  ) {}

  /** Resolves when more may come. @throws what `publish` throws */
  async add({ subject, value }: RowEvent): Promise<void> {
    const headers = { 'content-type': structuredContentType };
    this.records.push({ topic: this.topic, key: subject, value, headers });
    this.bytes += value.length;
    if (this.records.length >= maxRows || this.bytes >= maxBytes) await this.flush();
  }

  /** Resolves when all that was added is durable. @throws what `publish` throws */
  async flush(): Promise<void> {
    const { records } = this;
    this.records = [];
    this.bytes = 0;
    if (records.length > 0) await publish(this.log, records);
    this.published += records.length;
  }
}
