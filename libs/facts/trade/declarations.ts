import type { TradeDeclaration } from '#contracts/streams/trade-declarations.js';
import { pairOf } from '#reference/pair.js';
import { monthOf } from '#reference/period.js';
import { factKind } from '../fact-kind.js';
import { type Contribution, contributionOf, foldDeclarations } from './fold-declarations.js';

export const tradeDeclarations = factKind<TradeDeclaration, Contribution | null>({
  stream: 'trade.declarations',
  table: 'trade.declaration_versions',
  key: (data) => [data.declaration, data.item],
  pairs: (data) => [pairOf(data.reporter, data.partner)],
  period: (data) => monthOf(data.acceptedOn),
  columns: {
    reporter: (data) => data.reporter,
    partner: (data) => data.partner,
    flow: (data) => data.flow,
    declaration: (data) => data.declaration,
    item: (data) => data.item,
    accepted_on: (data) => data.acceptedOn,
    commodity: (data) => data.commodity,
    value: (data) => data.value,
    currency: (data) => data.currency,
    valuation: (data) => data.valuation,
    net_mass: (data) => data.netMass,
    supplementary_quantity: (data) => data.supplementaryQuantity,
    supplementary_unit: (data) => data.supplementaryUnit,
    procedure: (data) => data.procedure,
    office: (data) => data.office,
  },
  gist: contributionOf,
  fold: foldDeclarations,
});
