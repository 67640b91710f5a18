import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { compareRows } from './audit-rows.js';
import { type Counts, mustBeRefused, type Produced } from './oracle.js';

/** Each record was counted once, as what it is. */
export function auditCounts(tx: ClientBase, counts: ReadonlyMap<string, Counts>): Promise<string[]> {
  const table = {
    what: 'stream.offsets',
    from: `(select topic, sum(received) as received, sum(accepted) as accepted, sum(duplicate) as duplicate,
                   sum(quarantined) as quarantined
              from stream.offsets where topic ~ '\\.v1\\.[A-Z]{3}$' group by topic)`,
    key: ['topic'],
    columns: ['received', 'accepted', 'duplicate', 'quarantined'],
  };
  return compareRows(
    tx,
    table,
    [...counts].map(([topic, count]) => ({ topic, ...count })),
  );
}

/** The bytes of each refused record are kept once, with their reason and headers. */
export function auditQuarantine(tx: ClientBase, refused: readonly Produced[]): Promise<string[]> {
  const table = {
    what: 'stream.quarantine',
    from: `(select topic, encode(sha256(bytes), 'hex') as bytes, reason, headers :: jsonb as headers from stream.quarantine)`,
    key: ['topic', 'bytes', 'reason'],
    columns: ['headers'],
  };
  const rows = refused.map(({ topic, value, headers = {} }) => ({
    ...{ topic, headers, reason: headers[mustBeRefused] },
    bytes: createHash('sha256').update(value).digest('hex'),
  }));
  return compareRows(tx, table, rows);
}
