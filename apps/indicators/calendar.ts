import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { keepOutbox } from '#exactly-once/keep-outbox.js';
import { Outage } from '#exactly-once/outage.js';
import { catalogue, indicatorOf } from '#indicators/catalogue.js';
import { inTransaction } from '#persistence/transaction.js';
import { portions } from '#indicators/engine/portions.js';
import { outdated, refreshAll, updateRecord } from '#indicators/engine/refresh.js';
import { Again } from './again.js';

const lookEveryMs = 30_000;
const isDated = (code: string) => indicatorOf(code)?.dated === true;

/**
 * Refreshes what no fact announces: indicators that depend on the day, at the start and at each midnight UTC, and those
 * whose definition is another than the one their stored values were made by.
 */
export class Calendar implements OnModuleInit, OnModuleDestroy {
  private day = '';
  private readonly looking = new Again(() => this.look());
  private readonly outage: Outage;

  constructor(
    private readonly pool: Pool,
    private readonly committed: () => void,
    warn: (message: string) => void,
    private readonly log: (message: string) => void,
  ) {
    this.outage = new Outage('indicators of the day', warn);
  }

  onModuleInit(): void {
    this.looking.after(0);
  }

  onModuleDestroy(): Promise<void> {
    return this.looking.stop();
  }

  private async look(): Promise<number> {
    const today = new Date().toISOString().slice(0, 10);
    if (today === this.day) return lookEveryMs;
    try {
      await this.refreshDated();
      this.day = today;
      this.outage.over();
    } catch (error) {
      this.outage.failed(error as Error);
    }
    return lookEveryMs;
  }

  /** A transaction a portion: pairs whose facts change need not wait for all of them. Readers are told of values of the day. */
  private async refreshDated(): Promise<void> {
    const stale = new Set([...catalogue.filter(({ dated }) => dated), ...(await outdated(this.pool))]);
    const all = await portions(this.pool, [...stale]);
    for (const [nth, portion] of all.entries()) {
      if (this.looking.isStopped) return;
      await inTransaction(this.pool, async (tx) => {
        const updates = await refreshAll(tx, portion);
        // A new definition may change all there is: who asks next sees it.
        await keepOutbox(tx, updates.filter(({ code }) => isDated(code)).map(updateRecord));
      });
      this.committed();
      if (nth % 10 === 9) this.log(`indicators: ${nth + 1} of ${all.length} portions recomputed`);
    }
  }
}
