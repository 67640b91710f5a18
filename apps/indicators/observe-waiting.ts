import type { Pool } from 'pg';
import type { Registry } from 'prom-client';
import { statement } from '#persistence/statement.js';
import { measure } from '#platform/measure.js';

const waiting = statement(new URL('./waiting.sql', import.meta.url));

/** How much waits to be recomputed, and to be published. */
export function observeWaiting(registry: Registry, pool: Pool): void {
  measure(
    registry,
    { name: 'entente_waiting', help: 'Periods to be recomputed, records to be published', labelNames: ['queue'] },
    async () => {
      const { rows } = await pool.query<{ queue: string; size: number }>(waiting());
      return rows.map(({ queue, size }) => ({ labels: { queue }, value: size }));
    },
  );
}
