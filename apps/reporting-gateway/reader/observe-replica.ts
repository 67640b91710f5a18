import { Gauge, type Registry } from 'prom-client';
import type { Following } from '#persistence/following.js';

/** How far the replica is behind, and whether it is read. */
export function observeReplica(registry: Registry, following: Following): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      ...{ name, help, registers: [registry] },
      collect() {
        this.set(read());
      },
    });
  gauge('entente_replica_lag_seconds', 'What is committed and not yet on the replica is no older', () => {
    return following.lagMs() / 1_000;
  });
  gauge('entente_replica_read', '1 while reads go to the replica, 0 while they go to the primary', () => {
    return following.isNear() ? 1 : 0;
  });
}
