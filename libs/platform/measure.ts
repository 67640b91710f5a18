/** Gauges that are measured whenever somebody asks for them. */
import type { Pool } from 'pg';
import { Gauge, type GaugeConfiguration, type Registry } from 'prom-client';

export interface Measured<Label extends string> {
  readonly labels: Record<Label, string>;
  readonly value: number;
}

/** What cannot be measured now has no value, rather than that of before; the other metrics are told all the same. */
export function measure<Label extends string>(
  registry: Registry,
  gauge: Pick<GaugeConfiguration<Label>, 'name' | 'help'> & { labelNames: readonly [Label, ...Label[]] },
  read: () => Promise<readonly Measured<Label>[]>,
): void {
  new Gauge<Label>({
    ...gauge,
    registers: [registry],
    async collect() {
      const measured = await read().catch(() => []);
      this.reset();
      for (const { labels, value } of measured) this.set(labels as object, value);
    },
  });
}

/** How many connections of a pool are at work or idle, and how many queries wait for one. */
export function observePool(registry: Registry, pool: Pool): void {
  measure(
    registry,
    {
      name: 'entente_database_pool',
      help: 'Connections at work and idle, and queries that wait',
      labelNames: ['state'],
    },
    async () => [
      { labels: { state: 'busy' }, value: pool.totalCount - pool.idleCount },
      { labels: { state: 'idle' }, value: pool.idleCount },
      { labels: { state: 'waiting' }, value: pool.waitingCount },
    ],
  );
}
