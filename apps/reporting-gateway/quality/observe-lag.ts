import type { Pool } from 'pg';
import type { Registry } from 'prom-client';
import type { EventLog } from '#event-log/event-log.js';
import { measure } from '#platform/measure.js';
import { receivedEntries } from './quality.js';

/**
 * How far ingestion is behind the log. Told by the gateway: a service that is gone does not tell of what it leaves undone. A
 * topic that nobody has read yet has no group.
 */
export function observeLag(registry: Registry, reader: Pool, log: EventLog): void {
  measure(
    registry,
    {
      name: 'entente_consumer_lag_records',
      help: 'Records in the log that are not taken in yet',
      labelNames: ['group', 'stream', 'owner'],
    },
    async () => {
      const entries = await receivedEntries(reader, log, {}, 'en');
      return entries.flatMap(({ group, stream, owner, lag }) =>
        lag === null ? [] : [{ labels: { group: group ?? '', stream, owner: owner.code }, value: lag }],
      );
    },
  );
}
