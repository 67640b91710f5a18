import { commodityName } from '#reference/commodities.js';
import { statement } from '#persistence/statement.js';
import type { Asked } from '../http/endpoint.js';
import { keyOf } from '../http/cursor.js';
import { none } from '../http/none.js';
import { defaultLimit, type Page, pageOf } from '../http/page.js';
import { named } from '../reader/named.js';
import { rowsOf } from '../reader/rows.js';
import type { FlowEntry } from './flow-entry.js';
import type { flowParameters } from './flow-parameters.js';

const current = statement(new URL('./declared-flows-current.sql', import.meta.url));
const then = statement(new URL('./declared-flows-as-of.sql', import.meta.url));

interface DeclaredRow {
  reporter: string;
  partner: string;
  flow: string;
  period: string;
  commodity: string;
  value: string;
  currency: string;
  valuation: string;
  netMass: string;
  declarations: string;
  simulated: boolean;
  recordedAt: string | null;
  key: string;
}

/** Of declarations, whatever the edition in force when they were made. */
const classification = 'HS';

/** Customs declarations by month and 6 digits: now from their fold, as of a moment summed from their versions. */
export async function readDeclaredFlows(asked: Asked<typeof flowParameters>): Promise<Page<FlowEntry>> {
  const { values, language, moment, reader } = asked;
  const limit = values.limit ?? defaultLimit;
  const monthly = values.freq === undefined || values.freq === 'M';
  const harmonized = values.classification === undefined || values.classification === classification;
  if (!monthly || !harmonized) return { data: [], reason: none.declarationLevel };
  const { pair, reporter, partner, flow, commodity, period, from, to } = values;
  const parameters = [
    pair,
    reporter,
    partner,
    flow,
    commodity,
    period,
    from,
    to,
    ...keyOf(values.cursor, 1),
    limit + 1,
  ];
  const query = moment.asOf === null ? current(...parameters) : then(...parameters, moment.asOf);
  const rows = await rowsOf<DeclaredRow>(reader, query);
  return pageOf(rows, limit, ({ key }) => [key], entryOf, none.declaration);

  function entryOf({ key: _, ...row }: DeclaredRow): FlowEntry {
    return {
      ...row,
      reporter: named(row.reporter, language),
      partner: named(row.partner, language),
      classification,
      commodityName: commodityName(classification, row.commodity, language),
      source: 'declared',
      quantity: null,
      quantityUnit: null,
      status: 'reported',
      reason: null,
      observationStatus: null,
      confidentiality: null,
      reference: null,
      note: null,
      revision: null,
      event: null,
    };
  }
}
