import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { keepOutbox } from '#exactly-once/keep-outbox.js';
import { Outage } from '#exactly-once/outage.js';
import { updateRecord } from '#indicators/engine/refresh.js';
import { refreshStale } from '#indicators/engine/stale.js';
import { inTransaction } from '#persistence/transaction.js';
import { Again } from './again.js';

const lookEveryMs = 500;
/** Rests six times as long as a recomputation took, up to this: meanwhile the database is there for others. */
const rest = 6;
const longestRestMs = 1_500;

/** Recomputes the values that wait, a year at a time, what waits longest first. */
export class StaleValues implements OnModuleInit, OnModuleDestroy {
  private readonly looking = new Again(() => this.look());
  private readonly outage: Outage;

  constructor(
    private readonly pool: Pool,
    private readonly committed: () => void,
    warn: (message: string) => void,
  ) {
    this.outage = new Outage('indicators that wait', warn);
  }

  onModuleInit(): void {
    this.looking.after(lookEveryMs);
  }

  onModuleDestroy(): Promise<void> {
    return this.looking.stop();
  }

  private async look(): Promise<number> {
    const begun = performance.now();
    try {
      const isDone = await inTransaction(this.pool, async (tx) => {
        const updates = await refreshStale(tx);
        await keepOutbox(tx, (updates ?? []).map(updateRecord));
        return updates === undefined;
      });
      this.outage.over();
      if (!isDone) this.committed();
      return isDone ? lookEveryMs : Math.min(longestRestMs, rest * (performance.now() - begun));
    } catch (error) {
      this.outage.failed(error as Error);
      return lookEveryMs;
    }
  }
}
