import { commodityName } from '#reference/commodities.js';
import type { Asked } from '../http/endpoint.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { keyOf } from '../http/cursor.js';
import { factStatement } from '../reader/fact-statement.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import { type FlowEntry, statusOf } from './flow-entry.js';
import type { flowParameters } from './flow-parameters.js';

const flowsStatement = factStatement(new URL('./flows.sql', import.meta.url));

type FlowRow = Omit<
  FlowEntry,
  'reporter' | 'partner' | 'commodityName' | 'status' | 'event' | 'source' | 'declarations'
> & {
  reporter: string;
  partner: string;
  dataset: string;
  source: string;
  id: string;
  time: string;
  owner: string;
  factKey: string;
};

/** Published figures, as stored. */
export async function readFlows(asked: Asked<typeof flowParameters>): Promise<Page<FlowEntry>> {
  const { values, language, moment, reader } = asked;
  const limit = values.limit ?? defaultLimit;
  const { pair, reporter, partner, flow, commodity, classification, period, from, to, freq, source } = values;
  const filters = [pair, reporter, partner, flow, commodity, classification, period, from, to, freq, source];
  const rows = await rowsOf<FlowRow>(
    reader,
    flowsStatement(moment.asOf, ...filters, ...keyOf(values.cursor, 2), limit + 1),
  );
  return pageOf(rows, limit, ({ owner, factKey }) => [owner, factKey], entryOf, none.figure);

  function entryOf({ owner: _, factKey: __, dataset, source, id, time, ...row }: FlowRow): FlowEntry {
    return {
      ...row,
      reporter: named(row.reporter, language),
      partner: named(row.partner, language),
      commodityName: commodityName(row.classification, row.commodity, language),
      source: dataset,
      status: statusOf(row.reason),
      declarations: null,
      event: { source, id, time },
    };
  }
}
