import type { TradeFlow } from '#contracts/streams/trade-flows.js';
import { pairOf } from '#reference/pair.js';
import { factKind } from '../fact-kind.js';

const classificationOf = (data: TradeFlow) => data.classification ?? 'HS';

export const tradeFlows = factKind<TradeFlow>({
  stream: 'trade.flows',
  table: 'trade.flow_versions',
  shownIn: 'trade.shown_flow_versions',
  key: (data) => [data.partner, data.flow, data.period, classificationOf(data), data.commodity, data.dataset],
  pairs: (data) => [pairOf(data.reporter, data.partner)],
  period: (data) => data.period,
  columns: {
    reporter: (data) => data.reporter,
    partner: (data) => data.partner,
    flow: (data) => data.flow,
    classification: classificationOf,
    commodity: (data) => data.commodity,
    dataset: (data) => data.dataset,
    value: (data) => data.value,
    currency: (data) => data.currency,
    valuation: (data) => data.valuation,
    quantity: (data) => data.quantity,
    quantity_unit: (data) => data.quantityUnit,
    net_mass: (data) => data.netMass,
    observation_status: (data) => data.observationStatus ?? 'A',
    confidentiality: (data) => data.confidentiality ?? 'F',
    reference: (data) => data.reference,
    note: (data) => data.note,
  },
});
