import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Outage } from '#exactly-once/outage.js';
import { addMonths, dropDue } from '#retention/months.js';
import type { Retention } from '#retention/periods.js';
import { takeStock } from '#retention/take-stock.js';
import { Again } from './again.js';

const lookEveryMs = 30_000;

/**
 * Looks after the tables that are kept by month: at the start and once a day (UTC) it makes the months to come and drops those that are
 * kept no longer. Here, as this service has the day to follow anyway, and is not many processes as ingest services are.
 */
export class Months implements OnModuleInit, OnModuleDestroy {
  private day = '';
  private readonly looking = new Again(() => this.look());
  private readonly outage: Outage;

  constructor(
    private readonly pool: Pool,
    private readonly retention: Retention,
    warn: (message: string) => void,
    private readonly log: (message: string) => void,
  ) {
    this.outage = new Outage('retention', warn);
  }

  onModuleInit(): void {
    this.looking.after(0);
  }

  onModuleDestroy(): Promise<void> {
    return this.looking.stop();
  }

  private async look(): Promise<number> {
    try {
      await takeStock(this.pool);
      const now = new Date();
      const today = now.toISOString().slice(0, 10);
      if (today !== this.day) await this.turn(now);
      this.day = today;
      this.outage.over();
    } catch (error) {
      this.outage.failed(error as Error);
    }
    return lookEveryMs;
  }

  private async turn(now: Date): Promise<void> {
    for (const part of await addMonths(this.pool)) this.log(`retention: ${part} is there`);
    for (const { part } of await dropDue(this.pool, this.retention, now)) this.log(`retention: ${part} is dropped`);
  }
}
