import { type StreamName, streamNames } from '#contracts/streams.js';
import { factTables } from './oracle-tables.js';

/** Rows whose columns the events determine; what else a table holds tells when and where they were taken in. */
export interface AuditedTable {
  /** Name for messages. */
  readonly what: string;
  /** Table, or query in parentheses. */
  readonly from: string;
  /** Columns by which a row is told from the others. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

function facts(stream: StreamName): AuditedTable & { readonly stream: StreamName } {
  const { table, columns } = factTables[stream];
  const common = ['event_time', 'revision', 'retracted', 'simulated', 'holds', 'pairs', 'period', 'roadmap_items'];
  return {
    ...{ stream, what: stream },
    from: `(select *, superseded_at is null as holds from ${table})`,
    key: ['owner', 'event_source', 'event_id'],
    columns: [...common, ...columns],
  };
}

export const auditedFacts = streamNames.map(facts);

export const auditedFlows: AuditedTable = {
  what: 'trade.declared_flows',
  from: 'trade.declared_flows',
  key: ['owner', 'partner', 'flow', 'period', 'commodity', 'currency', 'valuation', 'simulated'],
  columns: ['value', 'net_mass', 'declarations'],
};

export const auditedValues: AuditedTable = {
  what: 'indicators.values',
  from: 'indicators.values',
  key: ['code', 'subject', 'period', 'dimensions'],
  columns: ['value', 'unit', 'valuation', 'reason', 'expected', 'present', 'simulated', 'definition_version'],
};
