/** Whether the database holds what it must hold once these records were sent: every promise asked for, in plain words. */
import type { ClientBase, Pool } from 'pg';
import { catalogue } from '#indicators/catalogue.js';
import { verify } from '#indicators/engine/verify.js';
import { auditCounts, auditQuarantine } from './audit-log.js';
import { compareRows } from './audit-rows.js';
import { auditedFacts, auditedFlows } from './audited-tables.js';
import { type Oracle, oracleOf, type Produced, rowOf } from './oracle.js';

export type Promised = 'facts' | 'declared flows' | 'counts' | 'quarantine' | 'indicators';
const everything: readonly Promised[] = ['facts', 'declared flows', 'counts', 'quarantine', 'indicators'];

export interface AuditOptions {
  /** Without the indicators service nothing is stored of them, and counts begin anew with deleted offsets. */
  readonly leaveOut?: readonly Promised[];
}

/** The broken promises, none when all is exact. The services must have taken in everything before. */
export async function audit(pool: Pool, produced: readonly Produced[], options?: AuditOptions): Promise<string[]> {
  const client = await pool.connect();
  try {
    // One moment for all of it, and nothing of it stays behind.
    await client.query('begin isolation level repeatable read');
    return await auditWithin(client, produced, options);
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

/** The same of what a transaction sees. */
export async function auditWithin(
  tx: ClientBase,
  produced: readonly Produced[],
  { leaveOut = [] }: AuditOptions = {},
): Promise<string[]> {
  const oracle = oracleOf(produced);
  const broken: string[] = [];
  for (const promise of everything) {
    if (!leaveOut.includes(promise)) broken.push(...(await audits[promise](tx, oracle)));
  }
  return broken;
}

type Audit = (tx: ClientBase, oracle: Oracle) => Promise<string[]>;

const audits: Readonly<Record<Promised, Audit>> = {
  facts: async (tx, { versions }) => {
    const broken: string[] = [];
    for (const table of auditedFacts) {
      const rows = versions.get(table.stream)!.map((version) => rowOf(table.stream, version));
      broken.push(...(await compareRows(tx, table, rows)));
    }
    return broken;
  },
  'declared flows': (tx, { flows }) => compareRows(tx, auditedFlows, flows),
  counts: (tx, { counts }) => auditCounts(tx, counts),
  quarantine: (tx, { refused }) => auditQuarantine(tx, refused),
  indicators: async (tx) => {
    const broken: string[] = [];
    for (const indicator of catalogue) {
      const { differences } = await verify(tx, { indicators: [indicator], periods: null }, null);
      const [first] = differences;
      if (!first) continue;
      const { subject, period, dimensions, stored, computed } = first;
      broken.push(
        `${indicator.code}: ${differences.length} stored values are not what the facts give; the first, of ${subject} ${period} ` +
          `${JSON.stringify(dimensions)}: stored ${stored}, computed ${computed}`,
      );
    }
    return broken;
  },
};
