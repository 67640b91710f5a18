import { Histogram, type Registry } from 'prom-client';
import type { ChangeNotice } from '#facts/change-notice.js';

/**
 * How long after the record time of facts the values that are made of them were to be seen: to be told of each notice once its
 * refresh is committed. A clock that is behind the database's makes it 0.
 */
export function observeLatency(registry: Registry): (notices: readonly ChangeNotice[]) => void {
  const latency = new Histogram({
    name: 'entente_visible_latency_seconds',
    help: 'Time from the record time of facts to the commit of the indicators of their pair',
    labelNames: ['stream'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [registry],
  });
  return (notices) => {
    const now = Date.now();
    for (const { stream, recordedAt } of notices) {
      if (recordedAt === undefined) continue;
      latency.observe({ stream }, Math.max(0, now - Date.parse(recordedAt)) / 1000);
    }
  };
}
