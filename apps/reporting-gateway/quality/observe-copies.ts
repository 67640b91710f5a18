import type { Registry } from 'prom-client';
import type { EventLog } from '#event-log/event-log.js';
import { measure } from '#platform/measure.js';

/** Every topic of ours, of countries and between services. */
const ours = /\.v1(?:\.[A-Z]{3})?$/;

/** Whether the log still has each event as often as it should: the services notice nothing when a broker of several is lost. */
export function observeCopies(registry: Registry, log: EventLog): void {
  measure(
    registry,
    {
      name: 'entente_under_replicated_partitions',
      help: 'Partitions of which a broker is away or lacks what others have',
      labelNames: ['topic'],
    },
    async () =>
      (await log.underReplicated(ours)).map(({ topic, partitions }) => ({ labels: { topic }, value: partitions })),
  );
}
