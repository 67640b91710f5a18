import type { Registry } from 'prom-client';
import { anyTopic } from '#contracts/topics.js';
import type { EventLog } from '#event-log/event-log.js';
import { measure } from '#platform/measure.js';

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
      (await log.underReplicated(anyTopic)).map(({ topic, partitions }) => ({ labels: { topic }, value: partitions })),
  );
}
